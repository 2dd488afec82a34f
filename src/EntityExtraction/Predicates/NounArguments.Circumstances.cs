using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

internal sealed partial class NounArguments
{
    /// <summary>What holds its noun as a wrapping does: <i>pledges</i> of support, <i>words</i> of praise.</summary>
    private static readonly WordClass Wrappings = new("act assurance display expression gesture message offer pledge promise promises show sign statement vote word");

    /// <summary>"talks with Chad aimed at peace": the phrase right behind the noun, which the parser made the subject of the participle after it.</summary>
    private void BeforeParticiple(int noun)
    {
        var marker = noun + 1;
        if (marker >= view.Document.TokenCount || view.Rel(marker) != Deprel.Case || view.Head(marker) is not (>= 0 and var other) || view.Rel(other) != Deprel.Nsubj || view.Head(other) != other + 1) return;
        if (!Role.TryParse(view.Form(marker).ToLowerInvariant(), out var role) || !BringsTarget(role)) return;
        arguments.Add(role, other);
        _targets = true;
    }

    private static readonly WordClass Designs = new("agreement arrangement date decision hope idea intention invitation offer plan possibility preparation prospect proposal schedule suggestion");

    /// <summary>"their pledges of support for Chad", "issued a statement of support": who gives the wrapping gives what is in it.</summary>
    private void Wrapped(int noun)
    {
        var wrapping = view.Head(noun);
        // "announced plans for a summit with Chad": who plans it takes part in it.
        if (!arguments.Has(Role.Agent) && !arguments.Has(Role.Between) && wrapping >= 0 && view.Rel(noun) == Deprel.Nmod && Designs.Contains(view.Lemma(wrapping)) && Prepositions.Of(view, noun) is var design && (design == Role.For || design == Role.Of)) arguments.Add(Role.Agent, Agents.OfNoun(view, wrapping));
        if (arguments.Has(Role.Agent) || wrapping < 0 || view.Rel(noun) != Deprel.Nmod || !Wrappings.Contains(view.Lemma(wrapping)) || Prepositions.Of(view, noun) != Role.Of) return;
        arguments.Add(Role.Agent, Agents.OfNoun(view, wrapping));
        for (var child = view.First(wrapping); child >= 0; child = view.Next(child))
        {
            if (child == noun || view.Rel(child) != Deprel.Nmod) continue;
            var role = Prepositions.Of(view, child);
            if (BringsTarget(role) && !arguments.Has(role)) arguments.Add(role, RelativeClauses.Resolve(view, child), borrowed: true);
        }

        if (view.Rel(wrapping) == Deprel.Obj && view.IsVerb(view.Head(wrapping))) Phrases(view.Head(wrapping), wrapping, borrowed: true);
    }

    /// <summary>"under a deal with Chad, Togo will", "at a news conference during a visit to Chad, Silva said": what names only the other party is the subject's that follows.</summary>
    private void Circumstance(int noun)
    {
        // "at a news conference during a visit to Chad, Silva said"
        var top = noun;
        while (view.Rel(top) == Deprel.Nmod && Prepositions.Of(view, top).Name is "during" or "on" or "after" or "before" && view.Head(top) >= 0) top = view.Head(top);
        var verb = view.Head(top);
        if (!view.Rel(top).Is(Deprel.Obl) || verb < noun || !view.IsVerb(verb)) return;
        var subject = view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb);
        if (subject < noun) return;
        if (!arguments.Has(Role.Agent) && (arguments.Has(Role.With) || (IsJourney(noun) && arguments.Has(Role.To) && !arguments.Has(Role.Of)))) arguments.Add(Role.Agent, subject);
    }

    /// <summary>"built it despite objections from Chile": they are objections to the one who builds.</summary>
    private void Despite(int noun)
    {
        var preposition = Prepositions.Of(view, noun).Name;
        if (preposition is not ("despite" or "in spite of" or "because of" or "due to" or "amid") || arguments.Has(Role.Against) || arguments.Has(Role.To) || arguments.Has(Role.On)) return;
        var verb = view.Head(noun);
        while (verb >= 0 && !view.IsVerb(verb)) verb = view.Head(verb);
        if (verb < 0) return;
        // "the dam was delayed because of protests": they are against what suffers.
        var doer = preposition is "despite" or "in spite of";
        var against = doer && view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb);
        if (doer || (against >= 0 && !view.IsParty(against))) arguments.Add(Role.Against, against, borrowed: true);
    }

    /// <summary>"left at the request of Chad": the one who does it is the one asked.</summary>
    private void Behest(int noun)
    {
        if (Prepositions.Of(view, noun).Name is not ("at" or "on") || arguments.Has(Role.To) || arguments.Has(Role.On)) return;
        if (!(view.Lemma(noun) is "request" or "urging" or "behest" or "insistence" or "instigation" or "bidding" or "prompting" or "prodding" or "order" or "instruction")) return;
        var verb = view.Head(noun);
        if (verb >= 0 && view.IsVerb(verb) && view.Rel(noun).Is(Deprel.Obl)) arguments.Add(Role.To, view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb), borrowed: true);
    }

    /// <summary>A phrase hung on another phrase of the noun: "talks in Geneva with Iran".</summary>
    private void BorrowFromNoun(int noun)
    {
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) != Deprel.Nmod) continue;
            for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
            {
                if (view.Rel(inner) != Deprel.Nmod) continue;
                var role = Prepositions.Of(view, inner);
                // "a stop for talks in Chad"
                if (role.Name == "in" && IsJourney(noun) && !arguments.Has(role) && !arguments.Has(Role.To)) arguments.Add(role, inner, borrowed: true);
                if (BringsTarget(role) && !arguments.Has(role)) arguments.Add(role, inner, borrowed: true);
            }
        }
    }

    private bool IsGathering(int noun) => view.Lemma(noun).ToLowerInvariant() is "meeting" or "talk" or "summit" or "negotiation" or "conference" or "dialogue" or "discussion";

    private bool IsJourney(int noun) => view.Lemma(noun).ToLowerInvariant() is "visit" or "trip" or "tour" or "journey" or "stay" or "stop" or "stopover";
}
