using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>The copula as a verb of its own: <i>is behind</i>, <i>are against</i>.</summary>
internal static class Copulas
{
    public static void Collect(SyntaxView view, int copula, ArgumentList arguments)
    {
        var predicate = view.Head(copula);
        arguments.Add(Role.Agent, view.Subject(predicate));
        // "building a wall is not the answer"
        if (!arguments.Has(Role.Agent) && view.Child(predicate, Deprel.Csubj) is >= 0 and var act && act < copula && view.Xpos(act) == "VBG") arguments.AddOne(Role.Agent, act);
        var role = Prepositions.Of(view, predicate);
        if (role != default) arguments.Add(role, predicate);
        else arguments.Add(Role.Predicative, predicate);
        for (var child = view.First(predicate); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            if (relation.Is(Deprel.Obl) || (relation == Deprel.Nmod && (role.Name is "in" && view.IsActor(predicate) || role.Name is "under" && (Prepositions.Of(view, child) == Role.From || Prepositions.Of(view, child) == Role.By)))) arguments.Add(Prepositions.Of(view, child), RelativeClauses.Resolve(view, child));
            // "is in Oslo to meet", "was in Oslo, where she met"
            else if ((relation is Deprel.Advcl or Deprel.Acl or Deprel.Xcomp && view.IsInfinitive(child)) || (relation == Deprel.AclRelative && RelativeClauses.IsWhere(view, child))) arguments.AddOne(Role.Clause, child);
        }

        arguments.AddPlural(Role.Agent);
    }
}
