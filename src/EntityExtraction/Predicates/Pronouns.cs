using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>What a pronoun stands for within its sentence, where it is no mention of a named actor.</summary>
internal static class Pronouns
{
    private static readonly WordClass Judging = new("""
        applaud back blast block boycott condemn criticise criticize decry defend denounce deplore dismiss endorse hail oppose praise protest reject slam support veto welcome
        """);

    private static readonly WordClass Saying = new("add argue call claim complain contend describe insist label note say stress term warn");

    /// <summary>Verbs whose subject is rather a thing than the one who speaks.</summary>
    private static readonly WordClass Effects = new("""
        amount cause contravene contribute damage destabilise destabilize encourage endanger entrench harm help hinder hurt jeopardise jeopardize lead legitimise legitimize make mean prevent promote protect reflect
        represent send serve show strengthen threaten undermine violate weaken
        """);

    /// <summary>The head of what the pronoun stands for; -1 where the sentence does not tell.</summary>
    public static int Antecedent(SyntaxView view, int pronoun)
    {
        if (view.Tag(pronoun) != Upos.Pron) return -1;
        var topic = Topic(view, pronoun);
        if (topic >= 0) return topic;
        return view.Entities.At(pronoun).Length == 0 ? Speaker(view, pronoun) : -1;
    }

    /// <summary>"The minister said he would leave", "was glad after he met": the unnamed party that is the subject of a clause above; -1 for none.</summary>
    private static int Speaker(SyntaxView view, int pronoun)
    {
        if (view.Rel(pronoun) is not (Deprel.Nsubj or Deprel.NsubjPassive)) return -1;
        var plural = view.FormIs(pronoun, "they");
        if (!plural && !view.FormIs(pronoun, "he") && !view.FormIs(pronoun, "she") && !view.FormIs(pronoun, "it")) return -1;
        var clause = view.Head(pronoun);
        for (var depth = 0; depth < 3 && clause >= 0; depth++)
        {
            if (!(view.Rel(clause) is Deprel.Ccomp or Deprel.Advcl || (view.Rel(clause) == Deprel.AclRelative && (IsWhere(view, clause) || view.FormIs(view.Head(clause), "what"))))) return -1;
            var above = view.Head(clause);
            while (above >= 0 && !view.IsVerb(above) && (view.Rel(above) is Deprel.Obl or Deprel.Nmod || view.FormIs(above, "what"))) above = view.Head(above);
            if (above < 0) return -1;
            var subject = view.Child(above, Deprel.Nsubj);
            if (subject >= 0 && (view.IsParty(subject) || (view.Entities.At(subject).Length > 0 && ArePeople(view, subject)))) return subject < pronoun && (view.Tag(subject) == Upos.Noun ? view.Xpos(subject) == (plural ? "NNS" : "NN") : plural && ArePeople(view, subject)) ? subject : -1;
            clause = above;
        }

        return -1;
    }

    /// <summary>"Two Democrats said they": people called by their party or creed.</summary>
    private static bool ArePeople(SyntaxView view, int subject) => view.Xpos(subject) == "NNPS" && view.Entities.At(subject) is [] or [{ Entity.Type: Actors.EntityType.Organization }, ..];

    /// <summary>"to the capital, where he met": a clause that tells what happened at a place or a time.</summary>
    private static bool IsWhere(SyntaxView view, int clause) => view.Child(clause, Deprel.Advmod) is >= 0 and var adverb && view.Form(adverb).ToLowerInvariant() is "where" or "when";

    /// <summary>"criticized the move, saying it would hurt the poor", "rejected the offer, calling it a sham": what is judged; -1 for none.</summary>
    private static int Topic(SyntaxView view, int pronoun)
    {
        // "condemned the strikes, saying they undermine the truce"
        if (!view.FormIs(pronoun, "it") && !view.FormIs(pronoun, "they")) return -1;
        var clause = view.Head(pronoun);
        if (clause < 0) return -1;
        if (view.Rel(pronoun) == Deprel.Nsubj)
        {
            if (!(view.Child(clause, Deprel.Cop) >= 0 || Effects.Contains(view.Lemma(clause)))) return -1;
            // "boycott the vote, because it would strengthen the king"
            if (view.Rel(clause) == Deprel.Advcl && Prepositions.Marker(view, clause) is "because" or "since" or "as") return Judged(view, view.Head(clause), pronoun);
            if (view.Rel(clause) != Deprel.Ccomp) return -1;
            clause = view.Head(clause);
        }
        else if (view.Rel(pronoun) != Deprel.Obj)
        {
            return -1;
        }

        if (clause < 0 || view.Xpos(clause) != "VBG" || view.Rel(clause) != Deprel.Advcl || !Saying.Contains(view.Lemma(clause))) return -1;
        return Judged(view, view.Head(clause), pronoun);
    }

    /// <summary>The thing that a verb of judging has as its object before a pronoun; -1 for none.</summary>
    private static int Judged(SyntaxView view, int judged, int pronoun)
    {
        if (judged < 0 || !view.IsVerb(judged) || view.IsPassive(judged) || !Judging.Contains(view.Lemma(judged))) return -1;
        var thing = view.Child(judged, Deprel.Obj);
        return thing >= 0 && thing < pronoun && view.Xpos(thing) == (view.FormIs(pronoun, "it") ? "NN" : "NNS") && !view.IsParty(thing) ? thing : -1;
    }
}
