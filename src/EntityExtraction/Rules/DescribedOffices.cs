using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Somebody in particular who is told by an office and not by name: <i>a spokesman for the Red Front</i>, <i>Chad's justice minister</i>.</summary>
internal static class DescribedOffices
{
    /// <summary>Offices that many hold at a time: one of them is somebody in particular where the text goes on about what that one did.</summary>
    private static readonly WordClass Many = new("chief commander leader spokesman spokesperson spokeswoman");

    private static readonly WordClass Nobody = new("every any each no such another");

    /// <param name="view">The trees.</param>
    /// <param name="head">The noun of the office.</param>
    public static bool Contains(SyntaxView view, int head)
    {
        if (view.Xpos(head) != "NN" || view.Child(head, Deprel.Cop) >= 0 || view.Rel(head) is Deprel.Compound or Deprel.Appos or Deprel.NmodDescriptive or Deprel.Xcomp) return false;
        if (Prepositions.Of(view, head) == Role.As) return false;
        // "his candidacy for president", "to elect a president"
        if (Prepositions.Of(view, head) == Role.For || view.Rel(head) == Deprel.Obj && view.Head(head) is >= 0 and var verb && view.Lemma(verb) is "elect" or "choose" or "appoint" or "name" or "become") return false;
        var last = NounPhrase.Of(view, head).Last;
        if (IsPerson(view, last) || IsNamedBehind(view, last + 1)) return false;
        var determiner = view.Child(head, Deprel.Det);
        if (determiner < 0) return true;
        return view.Form(determiner).ToLowerInvariant() is "a" or "an" ? Many.Contains(view.Lemma(head)) && view.Rel(head) is Deprel.Nsubj or Deprel.NsubjPassive : !Nobody.Contains(view.Form(determiner).ToLowerInvariant());
    }

    /// <summary>"a Hamas spokesman, Omar Haddad said", "Chad's interior minister, the jurist John Okello,": who it is comes behind.</summary>
    private static bool IsNamedBehind(SyntaxView view, int token)
    {
        var end = token < view.Document.TokenCount ? view.Document[token].Sentence.EndToken : 0;
        for (var t = token; t < end && t < token + 6; t++)
        {
            if (IsPerson(view, t)) return true;
            if (!(view.Tag(t) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det || t == token && view.FormIs(t, ","))) return false;
        }

        return false;
    }

    private static bool IsPerson(SyntaxView view, int token) => view.Entities.At(token) is [{ Entity.Type: EntityType.Person, Kind: MentionKind.Name }, ..];
}
