using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>The copula as a verb of its own: <i>is behind</i>, <i>are against</i>.</summary>
internal static class Copulas
{
    public static void Collect(SyntaxView view, int copula, ArgumentList arguments)
    {
        var predicate = view.Head(copula);
        arguments.Add(Role.Agent, view.Subject(predicate));
        var role = Prepositions.Of(view, predicate);
        if (role != default) arguments.Add(role, predicate);
        else arguments.Add(Role.Predicative, predicate);
        for (var child = view.First(predicate); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child).Is(Deprel.Obl)) arguments.Add(Prepositions.Of(view, child), RelativeClauses.Resolve(view, child));
        }

        arguments.AddPlural(Role.Agent);
    }
}
