using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Relative clauses that deny what the whole sentence before them reports: <i>France suspects that Iran builds weapons, which Iran denies</i>.</summary>
internal static class Denials
{
    private static readonly WordClass Verbs = new("contest deny dispute rebut refute reject");
    private static readonly WordClass Claims = new("""
        accusation allegation argument assertion assessment charge claim finding idea link offer plan proposal report request rumor rumour story suggestion
        theory version
        """);

    /// <summary>Whoever makes the charge that <i>which</i> takes up; -1 where the pronoun means a noun or nobody is said to make the charge.</summary>
    public static int Denied(SyntaxView view, int verb, int pronoun)
    {
        if (!view.FormIs(pronoun, "which") || pronoun == 0 || !view.FormIs(pronoun - 1, ",") || !Verbs.Contains(view.Lemma(verb)) || view.Rel(verb) != Deprel.AclRelative) return -1;
        var antecedent = view.Head(verb);
        if (antecedent < 0 || Claims.Contains(view.Lemma(antecedent))) return -1;
        for (var clause = antecedent; clause >= 0; clause = view.Head(clause))
        {
            var report = view.Head(clause);
            if (report >= 0 && view.IsVerb(report) && view.Rel(clause) is Deprel.Ccomp or Deprel.Advcl && view.Subject(report) is >= 0 and var accuser && view.IsParty(accuser) && !IsSame(view, accuser, view.Subject(verb))) return accuser;
        }

        return -1;
    }

    private static bool IsSame(SyntaxView view, int a, int b) => a == b || (b >= 0 && view.Entities.At(a) is [var one, ..] && view.Entities.At(b) is [var other, ..] && one.Entity.Id == other.Entity.Id);
}
