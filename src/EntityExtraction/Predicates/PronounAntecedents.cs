using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>The unnamed party of the same sentence for which a pronoun of people stands: <i>the reporter</i> was hurt during <i>his</i> arrest, chased
/// <i>the gunman</i> and shot <i>him</i>. Pronouns that stand for known actors are resolved before.</summary>
internal static class PronounAntecedents
{
    /// <summary>The head of the party; -1 where there is none in reach.</summary>
    public static int Of(SyntaxView view, int pronoun)
    {
        if (view.Entities.At(pronoun).Length > 0) return -1;
        var form = view.Form(pronoun).ToLowerInvariant();
        var plural = form is "they" or "them" or "their";
        if (!plural && !(form is "he" or "him" or "his" or "she" or "her")) return -1;
        return view.Rel(pronoun) == Deprel.NmodPossessive ? OfPossessive(view, pronoun, plural) : OfObject(view, pronoun, plural);
    }

    /// <summary>The subject of the clause, of the one above it, or what the relative clause around it describes.</summary>
    private static int OfPossessive(SyntaxView view, int pronoun, bool plural)
    {
        for (var clause = view.Head(pronoun); clause >= 0; clause = view.Head(clause))
        {
            if (!view.IsClause(clause)) continue;
            var subject = view.Subject(clause);
            if (Fits(view, subject, pronoun, plural)) return subject;
            // "an activist whose leg was broken during his arrest"
            if (view.Rel(clause) == Deprel.AclRelative && Fits(view, view.Head(clause), pronoun, plural)) return view.Head(clause);
        }

        return -1;
    }

    /// <summary>In a clause that goes on with another one or depends on it: that one's object, or its subject where it is another.</summary>
    private static int OfObject(SyntaxView view, int pronoun, bool plural)
    {
        if (!(view.Rel(pronoun) is Deprel.Obj or Deprel.Iobj || view.Rel(pronoun).Is(Deprel.Obl))) return -1;
        var clause = view.Head(pronoun);
        if (clause < 0 || !view.IsVerb(clause)) return -1;
        var own = view.Subject(clause);
        for (var depth = 0; depth < 3 && view.Rel(clause) is Deprel.Conj or Deprel.Advcl or Deprel.Xcomp or Deprel.Ccomp or Deprel.Acl && view.Head(clause) is >= 0 and var outer && view.IsClause(outer); depth++, clause = outer)
        {
            if (view.Rel(clause) != Deprel.Xcomp && view.Child(outer, Deprel.Obj) is >= 0 and var thing && thing < pronoun && Fits(view, thing, pronoun, plural)) return thing;
            var subject = view.Subject(outer);
            if (subject != own && Fits(view, subject, pronoun, plural)) return subject;
        }

        return own >= 0 ? WithinSubject(view, own, pronoun, plural) : -1;
    }

    /// <summary>"the kidnappers of two nurses threatened to kill them"</summary>
    private static int WithinSubject(SyntaxView view, int subject, int pronoun, bool plural)
    {
        for (var child = view.First(subject); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Nmod && Prepositions.Of(view, child) == Role.Of && Fits(view, child, pronoun, plural)) return child;
        }

        return -1;
    }

    private static bool Fits(SyntaxView view, int party, int pronoun, bool plural)
    {
        if (party < 0 || party >= pronoun || !view.IsParty(party) || view.Tag(party) is not (Upos.Noun or Upos.Propn) || view.Governs(pronoun, party)) return false;
        // Named actors are the business of coreference; a demonym may be one of the people: "chased the Chadian and shot him".
        if (view.Entities.At(party) is [{ Kind: not (MentionKind.Demonym or MentionKind.Description) }, ..]) return false;
        var several = view.Xpos(view.Counted(party)) is "NNS" or "NNPS" || (PartyNouns.IsGathering(view.Lemma(party)) && view.Child(party, Deprel.Nmod) is >= 0 and var members && view.Xpos(members) == "NNS") || view.Child(party, Deprel.Conj) >= 0;
        return several == plural && (plural || PartyNouns.IsPerson(view.Lemma(party)) || view.Entities.At(party) is [{ Kind: MentionKind.Demonym }, ..]);
    }
}
