using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <content>Operations in the course of which something else is done: <i>killed five men during an operation against the rebels</i>.</content>
internal sealed partial class NounArguments
{
    private static readonly WordClass Operations = new("action assault attack campaign crackdown drive hunt manhunt offensive onslaught operation push raid search strike sweep");

    /// <summary>What those do who carry out an operation, where those to whom it happens flee, die or are hurt.</summary>
    private static readonly WordClass Deeds = new("""
        advance arrest bomb capture clear confiscate cross demolish deploy destroy detain discover enter fire fight find free hit hold kill launch move occupy pound question raid recapture recover release rescue retake round
        search seal seize shell shoot storm strike surround sweep take target uncover use wound
        """);

    /// <summary>"arrested ten men in a raid on the rebels", "entered the town as part of an operation against them": whoever does the one does the other.</summary>
    private void InOperation(int noun)
    {
        if (arguments.Has(Role.Agent) || !Operations.Contains(view.Lemma(noun)) || !(IsOnParty(Role.Against) || IsOnParty(Role.On))) return;
        var top = view.Rel(noun) == Deprel.Nmod && Prepositions.Of(view, noun) == Role.Of && view.Head(noun) is >= 0 and var part && view.LemmaIs(part, "part") ? part : noun;
        if (!(view.Rel(top).Is(Deprel.Obl) || view.Rel(top) == Deprel.Obj) || !(Prepositions.Of(view, top).Name is "in" or "during" or "as")) return;
        var verb = view.Head(top);
        if (verb < 0 || verb > top || !view.IsVerb(verb) || !Deeds.Contains(view.Lemma(verb))) return;
        var doer = view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb);
        if (doer >= 0 && view.IsParty(doer)) arguments.Add(Role.Agent, doer, borrowed: true);
    }

    private bool IsOnParty(Role role) => arguments.FirstOf(role) is >= 0 and var party && view.IsParty(party);
}
