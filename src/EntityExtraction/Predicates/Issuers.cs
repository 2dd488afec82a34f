using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who issues a document, so that what it says is said by the issuer: <i>released a statement condemning the raid</i>.</summary>
internal static class Issuers
{
    private static readonly WordClass Documents = new("""
        appeal article audiotape bill book broadcast cable recording videotape communique decree editorial email letter memo memorandum message note notice open-letter order pamphlet paper petition report resolution
        song speech statement tape text tweet video
        """);

    /// <summary>Who issues what a noun names: "a letter from the governor", "signed a petition"; -1 where it is no document or the text does not say.</summary>
    public static int Of(SyntaxView view, int document)
    {
        if (!Documents.Contains(view.Lemma(document))) return -1;
        // "a court order", "a police report"
        if (document > 0 && view.Rel(document - 1) == Deprel.Compound && view.Head(document - 1) == document && view.Tag(document - 1) == Upos.Noun && view.IsParty(document - 1)) return document - 1;
        for (var child = view.First(document); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Nmod && Prepositions.Of(view, child) is var role && (role == Role.From || role == Role.By) && view.IsParty(child)) return child;
        }

        return view.Rel(document) is Deprel.Obj or Deprel.NsubjPassive or Deprel.Obl || view.Child(document, Deprel.NmodPossessive) >= 0 || view.Child(document, Deprel.Compound) >= 0 ? Agents.OfNoun(view, document) : -1;
    }
}
