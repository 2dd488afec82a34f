using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Where clauses belong that parsers hang on the wrong word.</summary>
internal static class Clauses
{
    /// <summary>The word that governs a clause: its head, or the verb whose object the head is, for a gerund with a preposition after a party
    /// ("accuses Chad of aiding rebels").</summary>
    public static int Governor(SyntaxView view, int clause)
    {
        var head = view.Head(clause);
        if (view.Rel(clause) is not (Deprel.Advcl or Deprel.Acl) || head < 0 || view.Head(head) < 0 || !view.IsNominal(head)) return head;
        // "accused by Chad and its allies of aiding rebels"
        if (view.Rel(head) == Deprel.Conj && view.IsNominal(view.Head(head))) head = view.Head(head);
        if (view.Rel(head) is not (Deprel.Obj or Deprel.NsubjPassive or Deprel.OblAgent) || !view.IsVerb(view.Head(head)) || view.Child(head, Deprel.Cop) >= 0) return head;
        if (view.Rel(clause) == Deprel.Advcl) return view.Head(head);
        return (view.IsParty(head) || view.IsParty(view.Head(clause))) && view.Xpos(clause) == "VBG" && Prepositions.Marker(view, clause) is "of" or "from" or "for" or "into" or "against" ? view.Head(head) : view.Head(clause);
    }
}
