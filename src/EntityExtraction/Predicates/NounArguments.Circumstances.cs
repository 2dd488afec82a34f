using EntityExtraction.Actors;
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
    private static readonly WordClass Devotion = new("commitment dedication devotion openness readiness willingness");
    private static readonly WordClass Willing = new("available close committed eager keen near open prepared ready willing");
    private static readonly WordClass Joints = new("border boundary contact deal frontier link relation relations relationship tie ties treaty truce");
    private static readonly WordClass Welcoming = new("""
        adjourn anticipate attend await boycott call characterise characterize confirm delay describe expect favor favour hail interrupt postpone prefer quit reschedule schedule skip term
        welcome
        """);

    private static readonly WordClass Help = new("aid approval assistance backing blessing complicity connivance encouragement endorsement funding help protection sponsorship support");

    private static readonly WordClass Reporters = new("agency analyst correspondent diplomat journalist media newspaper paper press radio report reporter source station television witness");

    /// <summary>"their pledges of support for Chad", "issued a statement of support": who gives the wrapping gives what is in it.</summary>
    private void Wrapped(int noun)
    {
        var wrapping = view.Head(noun);
        // "announced plans for a summit with Chad": who plans it takes part in it.
        if (!arguments.Has(Role.Agent) && !arguments.Has(Role.Between) && wrapping >= 0 && view.Rel(noun) == Deprel.Nmod && IsDesign(noun, wrapping)) arguments.Add(Role.Agent, Agents.OfNoun(view, wrapping));
        // "is ready for talks with Chad", "is open to cooperation with Chad"
        if (!arguments.Has(Role.Agent) && wrapping >= 0 && view.Rel(noun).Is(Deprel.Obl) && Willing.Contains(view.Lemma(wrapping)) && !view.IsVerb(wrapping) && view.Subject(wrapping) is >= 0 and var willing
            && (arguments.Has(Role.With) || view.Child(willing, Deprel.Conj) >= 0)) arguments.Add(Role.Agent, willing);
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

    /// <summary>"plans for a summit", "its commitment to a pact": whether a noun is what another is meant to bring about.</summary>
    private bool IsDesign(int noun, int wrapping)
    {
        var role = Prepositions.Of(view, noun);
        return role == Role.To ? Devotion.Contains(view.Lemma(wrapping)) : (role == Role.For && IsJourney(wrapping)) || ((role == Role.For || role == Role.Of) && Designs.Contains(view.Lemma(wrapping)));
    }

    /// <summary>"under a deal with Chad, Togo will", "at a news conference during a visit to Chad, Silva said": what names only the other party is the subject's that follows.</summary>
    private void Circumstance(int noun)
    {
        // "at a news conference during a visit to Chad, Silva said"
        var top = noun;
        while (view.Rel(top) == Deprel.Nmod && Prepositions.Of(view, top).Name is "during" or "on" or "after" or "before" && view.Head(top) >= 0) top = view.Head(top);
        var verb = Prepositions.IsAhead(view, top) ? view.Head(view.Head(top)) : view.Head(top);
        if (!view.Rel(top).Is(Deprel.Obl) || verb < noun || !view.IsVerb(verb)) return;
        var subject = view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb);
        if (subject < noun) return;
        if (!arguments.Has(Role.Agent) && (arguments.Has(Role.With) || (IsJourney(noun) && arguments.Has(Role.To) && !arguments.Has(Role.Of)))) arguments.Add(Role.Agent, subject);
    }

    /// <summary>"was signed in Oslo during a visit by the king", "Norway promised help during a visit by the king": where the clause is, or who does it, is visited.</summary>
    private void Host(int noun)
    {
        if (!IsJourney(noun) || Prepositions.Of(view, noun).Name is not ("during" or "on" or "after" or "before" or "ahead of" or "following") || arguments.FirstOf(Role.Agent) is not (>= 0 and var guest)) return;
        if (arguments.Has(Role.To) || arguments.Has(Role.In) || arguments.Has(Role.Of) || _modifiers.Count > 0) return;
        var verb = view.Head(noun);
        while (verb >= 0 && !view.IsVerb(verb)) verb = view.Head(verb);
        if (verb < 0) return;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child).Is(Deprel.Obl) && Prepositions.Of(view, child) == Role.In && IsState(child)) arguments.Add(Role.In, child, borrowed: true);
        }

        var host = view.IsPassive(verb) ? -1 : view.Subject(verb);
        if (!arguments.Has(Role.In) && host >= 0 && host != guest && IsState(host)) arguments.Add(Role.To, host, borrowed: true);
    }

    /// <summary>"the last stop on her tour": a station is one of the journey on which it lies.</summary>
    private void Station(int noun)
    {
        if (view.Lemma(noun) is "stop" or "stopover" or "leg" or "stage" && !arguments.Has(Role.Patient) && arguments.FirstOf(Role.On) is >= 0 and var journey && IsJourney(journey)) arguments.Add(Role.Patient, journey, borrowed: true);
    }

    private bool IsState(int token) => view.Entities.At(token) is [{ Entity.Type: EntityType.Country }, ..];

    /// <summary>"the rebels say that talks with Chad will open": who speaks of talks with another and names no one else means their own.</summary>
    private void OwnTalks(int noun)
    {
        if (arguments.Has(Role.Agent) || !arguments.Has(Role.With, ownOnly: true) || arguments.Has(Role.Between) || !IsGathering(noun)) return;
        var clause = view.Head(noun);
        // "a visit that will include talks with Chad": whoever visits holds them.
        if (clause >= 0 && view.Rel(noun) == Deprel.Obj && view.IsVerb(clause) && view.Lemma(clause) is "include" or "feature" or "involve" && view.Subject(clause) is >= 0 and var journey && IsJourney(journey))
        {
            arguments.Add(Role.Agent, Agents.OfNoun(view, journey), borrowed: true);
            return;
        }

        if (clause >= 0 && view.Rel(noun) == Deprel.Obj && view.IsVerb(clause) && Welcoming.Contains(view.Lemma(clause)))
        {
            arguments.Add(Role.Agent, view.Subject(clause), borrowed: true);
            return;
        }

        while (clause >= 0 && !view.IsVerb(clause)) clause = view.Head(clause);
        for (; clause >= 0; clause = view.Head(clause))
        {
            if (!(view.Rel(clause) is Deprel.Ccomp or Deprel.Advcl) || view.Head(clause) is not (>= 0 and var above) || !view.IsVerb(above) || view.Subject(above) is not (>= 0 and var subject)) continue;
            if (view.IsParty(subject) && !view.Governs(noun, subject)) arguments.Add(Role.Agent, SideOf(subject), borrowed: true);
            return;
        }
    }

    /// <summary>The party for which a subject speaks: the state of an official, nobody for reporters and persons without one; -1 for none.</summary>
    private int SideOf(int subject)
    {
        var (one, isPerson) = view.Entities.At(subject) is [var mention, ..] ? (mention.Entity, mention.Entity.Type == EntityType.Person) : (null, view.Xpos(subject) != "NNS" && !PartyNouns.Acts(view.Lemma(subject)));
        if (Reporters.Contains(view.Lemma(subject)) || (one is { Type: EntityType.Organization } && !(view.Head(subject) is >= 0 and var verb && view.Lemma(verb) is "say" or "announce" or "insist" or "confirm"))) return -1;
        if (!isPerson) return subject;
        for (var token = subject; token >= 0 && token > subject - 8; token--)
        {
            if (IsState(token) && view.Governs(subject, token) && view.Rel(token) is Deprel.NmodPossessive or Deprel.Amod or Deprel.Compound) return token;
        }

        // "the head of the league says that talks with Chad"
        if (view.Lemma(subject) is "head" or "leader" or "chief" or "president" or "premier" && Prepositions.Find(view, subject, Role.Of) is >= 0 and var body && view.IsParty(body)) return subject;

        return -1;
    }

    /// <summary>"built it despite objections from Chile": they are objections to the one who builds.</summary>
    private void Despite(int noun)
    {
        var preposition = Prepositions.Of(view, noun).Name;
        var refused = (preposition is "over" && Refusals.Contains(view.Lemma(noun))) || (preposition is "against" && view.Lemma(noun) is "advice" or "will" or "wish");
        if (!refused && preposition is not ("despite" or "in spite of" or "because of" or "due to" or "amid") || arguments.Has(Role.Against) || arguments.Has(Role.To) || arguments.Has(Role.On)) return;
        var verb = view.Head(noun);
        while (verb >= 0 && !view.IsVerb(verb)) verb = view.Head(verb);
        if (verb < 0) return;
        // "the dam was delayed because of protests": they are against what suffers.
        var doer = refused || preposition is "despite" or "in spite of";
        var against = doer && view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb);
        if (doer || (against >= 0 && !view.IsParty(against))) arguments.Add(Role.Against, against, borrowed: true);
    }

    /// <summary>What is said against a plan that goes on: over the <i>objections</i> of Chad.</summary>
    private static readonly WordClass Refusals = new("advice complaint objection opposition protest protestation resistance veto will wish");

    private static readonly WordClass Reactions = new("""
        alarm amusement anger annoyance bewilderment chagrin consternation delight disappointment discomfiture discomfort disgust dismay displeasure dissatisfaction embarrassment frustration fury glee horror indignation irritation joy
        jubilation outrage relief satisfaction vexation
        """);

    /// <summary>"joined the bloc, to the annoyance of Chad", "much to Chad's delight": they feel so about the one who acts.</summary>
    private void Felt(int noun)
    {
        if (!Reactions.Contains(view.Lemma(noun)) || Prepositions.Of(view, noun) != Role.To || arguments.Has(Role.Against)) return;
        var verb = view.Head(noun);
        // "much to the annoyance of"
        if (verb >= 0 && view.FormIs(verb, "much")) verb = view.Head(verb);
        if (verb < 0 || !view.IsVerb(verb)) return;
        if (_possessor < 0 && _of < 0) return;
        arguments.Add(Role.About, view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb), borrowed: true);
        arguments.Add(Role.By, _possessor >= 0 ? _possessor : _of, borrowed: true);
    }

    /// <summary>"left at the request of Chad": the one who does it is the one asked.</summary>
    private void Behest(int noun)
    {
        if (Answered.Of(view, noun) is >= 0 and var asked && !arguments.Has(Role.To) && !arguments.Has(Role.On)) arguments.Add(Role.To, asked, borrowed: true);
        if (Prepositions.Of(view, noun).Name is not ("at" or "on") || arguments.Has(Role.To) || arguments.Has(Role.On)) return;
        if (!(view.Lemma(noun) is "request" or "urging" or "behest" or "insistence" or "instigation" or "bidding" or "prompting" or "prodding" or "order" or "instruction")) return;
        var verb = view.Head(noun);
        if (verb >= 0 && view.IsVerb(verb) && view.Rel(noun).Is(Deprel.Obl)) arguments.Add(Role.To, view.IsPassive(verb) ? Agents.OfPassive(view, verb) : view.Subject(verb), borrowed: true);
    }

    /// <summary>"built the dam with the help of Chad", "will vote with Chad's backing": who acts gets it.</summary>
    private void Enabled(int noun)
    {
        var verb = view.Head(noun);
        // "depends on Chad's aid"
        var needed = verb >= 0 && Prepositions.Of(view, noun) == Role.On && view.Lemma(verb) is "depend" or "rely" or "dependent" or "reliant";
        if ((Prepositions.Of(view, noun) != Role.With && !needed) || !Help.Contains(view.Lemma(noun))) return;
        // "joined the bank with support from Chad"
        if (verb >= 0 && arguments.FirstOf(Role.From) is >= 0 and var giver && view.IsParty(giver) && (!arguments.Has(Role.Agent) || (view.IsVerb(verb) && arguments.FirstOf(Role.Agent) == view.Subject(verb))))
        {
            arguments.Remove(Role.Agent, arguments.FirstOf(Role.Agent));
            arguments.Remove(Role.From, giver);
            arguments.Add(Role.Agent, giver);
        }

        if (HasTarget() || arguments.Has(Role.In)) return;
        if (needed && !view.IsVerb(verb))
        {
            arguments.Add(Role.For, view.Subject(verb), borrowed: true);
            return;
        }

        for (var steps = 0; steps < 2 && verb >= 0 && view.Rel(noun) == Deprel.Nmod && view.IsNominal(verb); steps++) verb = view.Head(verb);
        if (verb < 0 || !view.IsVerb(verb)) return;
        if (arguments.FirstOf(Role.Agent) is >= 0 and var helper ? !view.IsParty(helper) : arguments.FirstOf(Role.Of) is not (>= 0 and var of) || !view.IsParty(of)) return;
        verb = LastInfinitive(verb, noun);
        var helped = view.IsPassive(verb) && Agents.OfPassive(view, verb) is >= 0 and var doer ? doer : view.Subject(verb);
        if (helped >= 0 && view.IsHuman(helped) && arguments.FirstOf(Role.Agent) != helped) arguments.Add(Role.For, helped, borrowed: true);
    }

    /// <summary>"launched raids in support of Chad", "a rally in favour of the premier": whoever does it is for them.</summary>
    private void InFavour(int noun)
    {
        if (arguments.Has(Role.Agent) || !IsFavour(view, noun, Prepositions.Of(view, noun)) || !(arguments.Has(Role.Of, ownOnly: true) || arguments.Has(Role.Possessor))) return;
        var above = view.Head(noun);
        for (var steps = 0; steps < 2 && above >= 0 && view.Rel(noun) == Deprel.Nmod && view.IsNominal(above); steps++)
        {
            if (Agents.OfNoun(view, above) is >= 0 and var owner)
            {
                arguments.Add(Role.Agent, owner);
                return;
            }

            above = view.Head(above);
        }

        if (above >= 0 && view.IsVerb(above)) arguments.Add(Role.Agent, view.IsPassive(above) ? Agents.OfPassive(view, above) : view.Subject(above));
    }

    /// <summary>Whether a phrase says for whom something is done.</summary>
    public static bool IsFavour(SyntaxView view, int noun, Role role) => role.Name == "in" && Favour.Contains(view.Lemma(noun));

    private static readonly WordClass Favour = new("defence defense favor favour praise solidarity support");

    /// <summary>"protested over its plans to build a dam with the help of Chad": the infinitive nearest before the phrase, else the verb.</summary>
    private int LastInfinitive(int verb, int noun)
    {
        for (var token = noun - 1; token > verb; token--)
        {
            if (view.IsVerb(token) && view.IsInfinitive(token) && view.Governs(verb, token)) return token;
        }

        return verb;
    }

    /// <summary>A phrase hung on another phrase of the noun: "talks in Geneva with Iran".</summary>
    private void BorrowFromNoun(int noun)
    {
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            // "fighting along the border with Chad": what joins or parts others has a phrase of its own.
            if (view.Rel(child) != Deprel.Nmod || Joints.Contains(view.Lemma(child))) continue;
            for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
            {
                if (view.Rel(inner) != Deprel.Nmod) continue;
                var role = Prepositions.Of(view, inner);
                // "a stop for talks in Chad"
                if (role.Name == "in" && IsJourney(noun) && !arguments.Has(role) && !arguments.Has(Role.To)) arguments.Add(role, inner, borrowed: true);
                // "the endorsement of Chad's plan for the valley": what the plan is for is not what is endorsed.
                if (role == Role.For && Prepositions.Of(view, child) == Role.Of && Bestowals.Contains(view.Lemma(noun)) && view.Child(child, Deprel.NmodPossessive) >= 0) continue;
                if ((BringsTarget(role) || role.Name is "near" or "along" or "around") && !arguments.Has(role)) arguments.Add(role, inner, borrowed: true);
                // "the display of strength by Chad against Niger"
                if (role == Role.By) BehindDoer(inner);
            }
        }
    }

    private void BehindDoer(int doer)
    {
        for (var phrase = view.First(doer); phrase >= 0; phrase = view.Next(phrase))
        {
            if (phrase > doer && view.Rel(phrase) == Deprel.Nmod && Prepositions.Of(view, phrase) is var role && (role == Role.Against || role == Role.On || role.Name is "near" or "along") && !arguments.Has(role)) arguments.Add(role, phrase, borrowed: true);
        }
    }

    private bool IsGathering(int noun) => view.Lemma(noun).ToLowerInvariant() is "meeting" or "talk" or "summit" or "negotiation" or "conference" or "dialogue" or "discussion" or "session" or "consultation";

    private bool IsJourney(int noun) => Agents.IsJourney(view, noun);
}
