using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Where clauses belong that parsers hang on the wrong word.</summary>
internal static class Clauses
{
    private static readonly WordClass Speaking = new("""
        accuse add allege announce appeal ask blame call claim condemn criticise criticize declare demand denounce deny dismiss insist order pledge promise
        reiterate reject repeat say state stress tell thank threaten urge vow warn
        """);

    private static readonly WordClass Aims = new("""
        ambition application aspiration attempt bid decision desire effort intention plan pledge proposal promise refusal request right wish
        """);

    /// <summary>"dropped its veto on Chad's bid to join": an infinitive right behind somebody's bid is the bid's, though it hangs on the verb; -1 for none.</summary>
    private static int BidBefore(SyntaxView view, int clause)
    {
        if (view.Rel(clause) is not (Deprel.Advcl or Deprel.Xcomp) || !view.IsInfinitive(clause)) return -1;
        var noun = view.Child(clause, Deprel.Mark) - 1;
        return noun > view.Head(clause) && Aims.Contains(view.Lemma(noun)) && view.Child(noun, Deprel.NmodPossessive) is >= 0 and var owner && view.IsActor(owner) && view.Tag(owner) != Upos.Pron ? noun : -1;
    }

    /// <summary>The word that heads the clause of a predicate: what a copula links its subject to, else the predicate itself.</summary>
    public static int Word(SyntaxView view, int predicate) => view.Rel(predicate) == Deprel.Cop && view.Head(predicate) is >= 0 and var head ? head : predicate;

    /// <summary>The word that governs a clause: its head, or the verb whose object the head is, for a gerund with a preposition after a party
    /// ("accuses Chad of aiding rebels").</summary>
    public static int Governor(SyntaxView view, int clause)
    {
        var head = view.Head(clause);
        if (BidBefore(view, clause) is >= 0 and var bid) return bid;
        if (StrayInfinitives.VerbOf(view, clause) is >= 0 and var asking) return asking;
        if (view.Rel(clause) is not (Deprel.Advcl or Deprel.Acl) || head < 0 || view.Head(head) < 0 || !view.IsNominal(head)) return head;
        // "accused by Chad and its allies of aiding rebels"
        if (view.Rel(head) == Deprel.Conj && view.IsNominal(view.Head(head))) head = view.Head(head);
        if (view.Rel(head) is not (Deprel.Obj or Deprel.NsubjPassive or Deprel.OblAgent) || !view.IsVerb(view.Head(head)) || view.Child(head, Deprel.Cop) >= 0) return head;
        if (view.Rel(clause) == Deprel.Advcl) return view.Head(head);
        return (view.IsParty(head) || view.IsParty(view.Head(clause))) && view.Xpos(clause) == "VBG" && Prepositions.Marker(view, clause) is "of" or "from" or "for" or "into" or "against" ? view.Head(head) : view.Head(clause);
    }

    /// <summary>The word that a conjunct goes on with: its head, or the verb of saying above it, for a finite verb of saying after a comma or after a
    /// reported clause in another tense ("Chad says Niger lost the war, and accused it of lying", "Iran denied that its ships had fired and accused Oman").</summary>
    public static int Coordinated(SyntaxView view, int conjunct)
    {
        var head = view.Head(conjunct);
        if (head >= 0 && InfinitiveBefore(view, head, conjunct) is >= 0 and var infinitive) return infinitive;
        if (head >= 0 && FiniteAbove(view, head, conjunct) is >= 0 and var finite) return finite;
        return head >= 0 && view.Rel(head) == Deprel.Ccomp && GoesOnWithReport(view, head, conjunct) ? view.Head(head) : head;
    }

    /// <summary>Whether a clause says when or upon what something happened: <i>when</i>, <i>after</i>, <i>as</i>.</summary>
    public static bool IsTemporal(SyntaxView view, int clause)
    {
        for (var child = view.First(clause); child >= 0 && child < clause; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Mark or Deprel.Advmod or Deprel.Case && view.Form(child).ToLowerInvariant() is "when" or "after" or "as" or "while" or "once") return true;
        }

        return false;
    }

    /// <summary>"condemns efforts to close papers and prevent visits": a bare verb goes on with the infinitive, not with the verb in the third person or the past; -1 for none.</summary>
    private static int InfinitiveBefore(SyntaxView view, int head, int conjunct)
    {
        if (view.Xpos(conjunct) is not ("VB" or "VBP") || view.Xpos(head) is not ("VBZ" or "VBD") || view.Child(conjunct, Deprel.Nsubj) >= 0 || view.Child(conjunct, Deprel.Aux) >= 0) return -1;
        for (var token = conjunct - 1; token > head; token--)
        {
            if (view.IsVerb(token) && view.IsInfinitive(token) && view.Governs(head, token)) return token;
        }

        return -1;
    }

    /// <summary>"denies arming the rebels and accuses Chad": a verb in the third person goes on with one in the same form, not with a gerund or infinitive; -1 for none.</summary>
    private static int FiniteAbove(SyntaxView view, int head, int conjunct)
    {
        var form = view.Xpos(conjunct);
        if (form is not ("VBZ" or "VBD") || !(view.Xpos(head) == "VBG" || view.IsInfinitive(head)) || view.Child(conjunct, Deprel.Nsubj) >= 0 || view.Child(head, Deprel.Aux) >= 0 || view.Child(head, Deprel.Nsubj) >= 0) return -1;
        for (var above = head; view.Rel(above) is Deprel.Xcomp or Deprel.Ccomp or Deprel.Advcl or Deprel.Conj or Deprel.Acl or Deprel.Obj && view.Head(above) >= 0;)
        {
            above = view.Head(above);
            if (view.Xpos(above) == form) return above;
        }

        return -1;
    }

    private static bool GoesOnWithReport(SyntaxView view, int reported, int conjunct)
    {
        if (view.Xpos(conjunct) is not ("VBD" or "VBZ" or "VBP" or "VBN") || !Speaking.Contains(view.Lemma(conjunct)) || !Speaking.Contains(view.Lemma(view.Head(reported)))) return false;
        if (view.Child(conjunct, Deprel.Nsubj) >= 0 || view.Child(conjunct, Deprel.Cc) is not (>= 1 and var and)) return false;
        var hasComma = view.FormIs(and - 1, ",") && view.Xpos(conjunct) != "VBN";
        // What an auxiliary governs is no finite verb: "had fired and accused" are two tenses, though taggers see a participle where the forms are the same.
        return hasComma || (view.Child(reported, Deprel.Aux) >= 0 && view.Child(conjunct, Deprel.Aux) < 0 && !Speaking.Contains(view.Lemma(reported)));
    }
}
