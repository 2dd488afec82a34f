using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Deep roles around an adjective: the thing described and its prepositional phrases.</summary>
internal static class AdjectiveArguments
{
    public static void Collect(SyntaxView view, int adjective, ArgumentList arguments)
    {
        var described = view.Rel(adjective) is Deprel.Amod ? view.Head(adjective) : view.Subject(adjective);
        if (described < 0 && view.Rel(adjective) is Deprel.Acl or Deprel.Appos) described = view.Head(adjective);
        arguments.Add(Role.Holder, described);
        arguments.Copy(Role.Holder, Role.Agent);
        for (var child = view.First(adjective); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child).Is(Deprel.Obl) || view.Rel(child).Is(Deprel.Nmod))
            {
                arguments.Add(Prepositions.Of(view, child), RelativeClauses.Resolve(view, child));
            }
            else if (view.Rel(child) is Deprel.Xcomp or Deprel.Ccomp or Deprel.Advcl)
            {
                arguments.Add(Role.Clause, child);
                // "is opposed to extending the mission"
                if (view.Xpos(child) == "VBG" && Prepositions.Marker(view, child) is "against" or "to") arguments.Add(Prepositions.Marker(view, child) == "to" ? Role.To : Role.Against, child);
                // "is worried that Chad will leave"
                if (view.Rel(child) != Deprel.Advcl || Prepositions.Marker(view, child) == "that") arguments.Add(Role.ClauseAgent, view.Subject(child));
            }
        }

        var modifier = Compounds.ModifierOf(view, adjective);
        if (modifier >= 0) arguments.Add(Role.Modifier, modifier);

        // "remain hostile to Iran": the phrase may hang on the verb.
        if (view.Rel(adjective) == Deprel.Xcomp)
        {
            var verb = view.Head(adjective);
            for (var child = view.First(verb); child >= 0; child = view.Next(child))
            {
                if (!view.Rel(child).Is(Deprel.Obl)) continue;
                var role = Prepositions.Of(view, child);
                if (role != default && !arguments.Has(role)) arguments.Add(role, RelativeClauses.Resolve(view, child), borrowed: true);
            }
        }

        arguments.AddPlural(Role.Agent);
    }
}
