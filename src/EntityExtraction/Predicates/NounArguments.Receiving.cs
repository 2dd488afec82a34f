using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <content>Verbs of which the sense decides who does what the noun says: averted, received, threatened.</content>
internal sealed partial class NounArguments
{
    /// <summary>"did nothing to stop the attacks", "measures to end the raids": another's.</summary>
    private bool Averts(int verb, int noun) =>
        view.Lemma(verb) is "stop" or "halt" or "end" && Attackers.IsAttack(view, noun) && view.IsInfinitive(verb) && view.Rel(verb) is Deprel.Acl or Deprel.Advcl
        && view.Head(verb) is >= 0 and var means && view.Lemma(means) is "nothing" or "little" or "enough" or "more" or "effort" or "measure" or "step" or "action" or "attempt" or "ability" or "launch" or "need";

    /// <summary>Whether somebody stands under the pressure that a noun names.</summary>
    private bool IsPressedBy(int noun) => view.LemmaIs(noun, "pressure") && Prepositions.Of(view, noun).Name == "under";

    /// <summary>"is under American pressure to", "under pressure from Chad, Togo left": the pressure is on whom the clause is about.</summary>
    private void Pressed(int noun, int verb, Deprel relation)
    {
        var pressed = view.Child(noun, Deprel.Cop) >= 0 ? view.Subject(noun) : verb < 0 ? -1 : view.IsVerb(verb) ? view.Subject(verb) : relation == Deprel.Nmod && view.IsParty(verb) ? verb : -1;
        if (pressed >= 0 && !arguments.Has(Role.On)) arguments.Add(Role.On, pressed, borrowed: true);
        if (verb >= 0 && view.IsVerb(verb) && !arguments.Has(Role.From)) Phrases(verb, noun, borrowed: true);
    }

    /// <summary>"protects ships against attacks by pirates": those who are guarded from an attack are whom it is aimed at.</summary>
    private void Guarded(int noun)
    {
        if (!arguments.Has(Role.Agent) || arguments.Has(Role.Patient) || HasTarget() || !Attackers.IsAttack(view, noun) || !(Prepositions.Of(view, noun).Name is "against" or "from")) return;
        var verb = view.Head(noun);
        if (view.Rel(noun) == Deprel.Nmod && verb >= 0 && view.Rel(verb) == Deprel.Obj) verb = view.Head(verb);
        if (verb < 0 || !view.IsVerb(verb) || !(view.Lemma(verb) is "protect" or "defend" or "guard" or "shield" or "secure" or "safeguard")) return;
        var guarded = view.IsPassive(verb) ? view.Subject(verb) : view.Child(verb, Deprel.Obj);
        if (guarded >= 0 && guarded != noun) arguments.Add(Role.Patient, guarded, borrowed: true);
    }

    /// <summary>"made the demand during a meeting with Chad": what is said at a meeting is said to the other side.</summary>
    private void ToTheFace(int verb, int noun)
    {
        if (!Addresses.Contains(view.Lemma(noun)) || arguments.Has(Role.To) || arguments.Has(Role.On) || arguments.Has(Role.With)) return;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child < noun || !view.Rel(child).Is(Deprel.Obl) || !IsGathering(child) || !(Prepositions.Of(view, child).Name is "during" or "in" or "at")) continue;
            for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
            {
                if (view.Rel(inner) == Deprel.Nmod && Prepositions.Of(view, inner) == Role.With && view.IsParty(inner)) arguments.Add(Role.To, inner, borrowed: true);
            }
        }
    }

    /// <summary>"has the backing of Peru": the owner gives it, the subject gets it.</summary>
    private void Receive(int verb, int noun)
    {
        var giver = arguments.FirstOf(Role.Of) is >= 0 and var of ? of : arguments.FirstOf(Role.Possessor) is >= 0 and var possessor ? possessor : arguments.FirstOf(Role.From);
        var receiver = view.Subject(verb);
        Phrases(verb, noun, borrowed: false);
        if (giver < 0) giver = arguments.FirstOf(Role.From);
        if (giver < 0) giver = Agents.Behind(view, noun);
        // "enjoys support among farmers"
        if (giver < 0 && arguments.FirstOf(Role.Among) is >= 0 and var people && view.IsParty(people)) giver = people;
        if (giver < 0 && _modifiers.Count == 1) giver = _modifiers[0];
        // Who loses the backing of another is backed no longer.
        if (giver < 0 || receiver < 0 || view.LemmaIs(verb, "lose")) return;
        arguments.Remove(Role.Of, giver);
        arguments.Add(Role.Agent, giver);
        // "won the backing of the union for its plan": for the plan, and for whoever won it.
        arguments.Add(arguments.Has(Role.For) ? Role.Recipient : Role.For, receiver);
    }

    /// <summary>"won the endorsement of the union", "has Chad's backing", "received aid from Chad": what another does is done to the subject.</summary>
    private void Received(int verb, int noun)
    {
        if (!Bestowals.Contains(view.Lemma(noun)) || !LightVerbs.IsOfReceiving(view, verb) || view.IsPassive(verb) || arguments.Has(Role.For) || arguments.Has(Role.To) || arguments.Has(Role.Against) || arguments.Has(Role.On) || arguments.Has(Role.With)) return;
        var subject = view.Subject(verb);
        var giver = arguments.FirstOf(Role.From);
        if (giver < 0) giver = view.Child(noun, Deprel.NmodPossessive);
        if (giver < 0) giver = arguments.FirstOf(Role.Of);
        if (giver < 0 && _modifiers.Count == 1) giver = _modifiers[0];
        if (subject < 0 || subject == noun || giver < 0 || giver == subject || !(view.IsParty(giver) || view.IsActor(giver))) return;
        arguments.Remove(Role.Agent, subject);
        arguments.Add(Role.Agent, giver);
        arguments.Add(Role.Patient, subject);
        arguments.Remove(Role.Patient, giver);
    }

    /// <summary>Whether the phrase itself names whose act it is.</summary>
    private bool IsActOfAnother(int verb, int noun) =>
        (_modifiers.Count == 1 && !(view.Lemma(noun) is "membership" or "accession" or "admission")) || (Addresses.Contains(view.Lemma(noun)) && arguments.FirstOf(Role.From) is >= 0 and var sender && view.IsParty(sender)) || PartyModifiers.Of(view, noun) >= 0 || (!LightVerbs.IsOfNotice(view, verb) && arguments.FirstOf(Role.Of) is >= 0 and var whose && view.IsParty(whose)) || (view.Child(noun, Deprel.NmodPossessive) is >= 0 and var possessor && view.Tag(possessor) != Upos.Pron);

    /// <summary>Bodies that parties make of themselves, and offices that they hold: "forged an alliance", "holds the presidency".</summary>
    private bool IsUnion(int noun) => view.Lemma(noun).ToLowerInvariant() is "alliance" or "coalition" or "axis" or "bloc" or "union" or "front" or "partnership" or "league" or "presidency" or "chairmanship" or "chair" or "leadership";

    /// <summary>"threatened Chad with sanctions", "warned of sanctions if Chad refused": what is threatened is done by the one who threatens.</summary>
    private bool Threatened(int verb, int noun)
    {
        var role = Prepositions.Of(view, noun);
        if (!(view.Lemma(verb) is "threaten" or "warn") || (role != Role.With && (role != Role.Of || !IsMeasureOfStates(noun)))) return false;
        if (!arguments.Has(Role.Agent)) arguments.Add(Role.Agent, view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb));
        if (arguments.Has(Role.On) || arguments.Has(Role.Against)) return true;
        var threatened = view.IsPassive(verb) ? view.Subject(verb) : view.Child(verb, Deprel.Obj);
        if (threatened < 0) threatened = VerbArguments.Averter(view, verb);
        if (threatened >= 0 && threatened != noun) arguments.Add(Role.Against, RelativeClauses.Resolve(view, threatened), borrowed: true);
        return true;
    }

    /// <summary>"warned of sanctions" announces one's own; "warned of attacks" may tell of another's.</summary>
    private bool IsMeasureOfStates(int noun) =>
        _modifiers.Count == 0 && view.Child(noun, Deprel.NmodPossessive) < 0
        && view.Lemma(noun) is "sanction" or "measure" or "countermeasure" or "tariff" or "penalty" or "embargo" or "boycott" or "retaliation" or "reprisal" or "action" or "response" or "punishment";
}
