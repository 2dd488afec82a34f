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
                // "is critical of how Chad treats them"
                if (view.Rel(child) == Deprel.Advcl && IsHow(view, child) && HowRole(Prepositions.Marker(view, child)) is { } role) arguments.Add(role, view.Subject(child));
                // "is worried that Chad will leave"
                if (view.Rel(child) != Deprel.Advcl || Prepositions.Marker(view, child) == "that") arguments.Add(Role.ClauseAgent, view.Subject(child));
            }
        }

        var modifier = Compounds.ModifierOf(view, adjective);
        if (modifier >= 0) arguments.Add(Role.Modifier, modifier);
        if (!arguments.Has(Role.With) && !arguments.Has(Role.To)) Beside(view, adjective, arguments);

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

    private static bool IsHow(SyntaxView view, int clause) => view.Child(clause, Deprel.Advmod) is >= 0 and var how && view.FormIs(how, "how");

    private static Role? HowRole(string marker) => marker switch { "of" => Role.Of, "with" => Role.With, "at" => Role.At, _ => null };

    /// <summary>"the movement and allied militias", "Chad and its allied clans": with whom they are allied stands before them.</summary>
    private static void Beside(SyntaxView view, int adjective, ArgumentList arguments)
    {
        if (!(view.Lemma(adjective) is "allied" or "ally" or "affiliated" or "affiliate") || adjective == 0 || view.Child(adjective, Deprel.Obl) >= 0) return;
        // The adjective itself may be taken for what is joined: "[movement and allied] militias".
        if (view.Rel(adjective) == Deprel.Conj && view.Head(adjective) is >= 0 and var joined && view.IsActor(joined) && view.Rel(joined) is Deprel.Compound or Deprel.Amod && view.FormIs(adjective - 1, "and") && view.Head(joined) > adjective)
        {
            arguments.Add(Role.Holder, view.Head(joined));
            arguments.Copy(Role.Holder, Role.Agent);
            arguments.AddOne(Role.With, joined);
            return;
        }

        if (view.Rel(adjective) != Deprel.Amod || view.Head(adjective) is not (> 0 and var allies) || allies < adjective) return;
        if (view.Child(allies, Deprel.NmodPossessive) is >= 0 and var whose && whose < adjective) arguments.AddOne(Role.With, whose);
        else if (view.Rel(allies) == Deprel.Conj && view.FormIs(adjective - 1, "and") && view.Head(allies) is >= 0 and var first && view.IsParty(first)) arguments.AddOne(Role.With, first);
    }
}
