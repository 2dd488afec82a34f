using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Objects of whom something is wanted.</summary>
internal static class Addressees
{
    /// <summary><i>wants the French ambassador, Luc Morel, to leave</i>, <i>barred Chad's ally from voting</i>: what somebody is stays so, whatever is wanted of him.</summary>
    public static bool IsOne(SyntaxView view, int noun)
    {
        if (!view.IsParty(noun) || view.Tag(noun) is not (Upos.Noun or Upos.Propn)) return false;
        if (view.Child(noun, Deprel.Appos) >= 0 || view.Child(noun, Deprel.Flat) >= 0 || view.Child(noun, Deprel.NmodPossessive) >= 0) return true;
        for (var child = view.Next(noun); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Xcomp or Deprel.Advcl or Deprel.Ccomp && (view.IsInfinitive(child) || Prepositions.Marker(view, child) is "from" or "of" or "for")) return true;
        }

        return false;
    }
}
