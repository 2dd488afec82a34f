using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Says which two can be related, whatever the rule.</summary>
internal sealed partial class PairCheck(SyntaxView view)
{
    /// <summary>Whoever has them, they are others.</summary>
    private static readonly WordClass Others = new("adversary ally competitor counterpart critic enemy foe neighbor neighbour opponent partner predecessor rival successor");

    /// <summary>They are called so for whom they follow.</summary>
    private static readonly WordClass Adherents = new("adherent backer devotee disciple follower loyalist partisan supporter sympathiser sympathizer");

    private static readonly WordClass Harms = new("""
        contravene damage destabilise destabilize endanger erode hamper harm hinder hurt imperil inflame jeopardise jeopardize menace peril ruin threaten undercut undermine violate weaken worsen danger threat
        """);

    /// <summary>What must hold between two and does not; null where they can be related.</summary>
    public string? Refusal(Predicate predicate, RelationType type, Filler source, Filler target)
    {
        if (source.Key == target.Key || string.Equals(source.Participant.Name, target.Participant.Name, StringComparison.OrdinalIgnoreCase)) return "source and target differ";
        if ((!target.IsActor || (type.Is(RelationType.Supports) && target.Mention is not { Kind: MentionKind.Name or MentionKind.Acronym })) && IsOwn(target.Head, source)) return "the target is no thing of the source's own";
        // "NATO members left": the noun says what it says of nobody in particular; "members of NATO", "a soldier from the brigade", "a Hamas official" describe somebody by the body.
        var isMember = type.Is(RelationType.MemberOf) && DescribedMembers.Contains(view, source.Head, target.Head);
        var describes = isMember && target.Mention is not null
            || type.Is(RelationType.AlliedWith) && view.Xpos(source.Head) == "NNS" && view.Child(source.Head, Deprel.NmodPossessive) >= 0
            // "supporters of the emir marched": several who are called so because of him.
            || type.Is(RelationType.Supports) && view.Xpos(source.Head) == "NNS" && Adherents.Contains(view.Lemma(source.Head)) && target is { IsActor: true, Mention: { Kind: not MentionKind.Demonym } }
            // "the kidnappers of a nurse": who they are says what they do.
            || type.Is(RelationType.Coerces) && view.IsParty(source.Head);
        if (source.Head == predicate.Trigger.Index && source.Mention is null && !describes && Demonstrators.Of(view, source.Head) is null) return "the source is named beside the trigger";
        // "a 35-member board", "member states": the word only says how many or which.
        if (type.Is(RelationType.MemberOf) && source.Head == predicate.Trigger.Index && source.Mention is null && view.Lemma(source.Head) == "member" && view.Rel(source.Head) is Deprel.Compound or Deprel.Amod) return "the member is named by more than a part of a compound";
        // "members of the quartet - Chad, Niger and Mali -": these are the members.
        if (type.Is(RelationType.MemberOf) && view.Lemma(predicate.Trigger.Index) == "member" && IsListOfStates(target.Head)) return "states are named as the members, not as what they are members of";
        // "a unilateral ceasefire"
        if (type.Is(RelationType.AgreesWith) && view.Child(predicate.Trigger.Index, Deprel.Amod) is >= 0 and var kind && view.FormIs(kind, "unilateral")) return "what is unilateral is agreed with nobody";
        // "Hezbollah fighters": the name only says which fighters.
        if (type.Is(RelationType.MemberOf) && source.Head == predicate.Trigger.Index && target.Head < source.Head && !isMember) return "somebody in particular is a member";
        // "the two rivals", when the text has said who they are: of each other.
        var areBoth = source.Head == target.Head && source.Mention is { Kind: MentionKind.Description } && target.Mention is { Kind: MentionKind.Description };
        if (target.Head == predicate.Trigger.Index && predicate.Category == PredicateCategory.Noun && !areBoth) return "the target is named beside the trigger";
        if (type.Is(RelationType.Leads) && IsForeign(source.Participant.Entity, target.Participant.Entity)) return "the person is known to hold no office of another state";
        if (type.Is(RelationType.Leads) && target.Participant.Type == EntityType.Country && HasOpposition(predicate.Trigger.Index)) return "who leads the opposition of a state does not lead the state";
        if (type.Is(RelationType.MemberOf) && Whoever.Is(view, target.Head)) return "those of whom something is told are no body";
        if (view.Form(target.Head).ToLowerInvariant() is "itself" or "himself" or "herself" or "themselves") return "who does it to oneself does it to nobody else";
        if (type.Is(RelationType.Accuses) && IsNamedIn(target.Participant.Name, source.Participant.Name)) return "the target is named by the source's own noun";
        if (type.Is(RelationType.Rejects) && predicate.Meaning.Polarity == Polarity.Negated && view.LemmaIs(predicate.Trigger.Index, "rule")) return "what is not ruled out is not rejected, nor is it not";
        // "no women seem to have taken part, denying a claim": nobody in particular does nothing.
        if (predicate.Meaning.Polarity == Polarity.Affirmed && view.Child(source.Head, Deprel.Det) is >= 0 and var no && view.FormIs(no, "no")) return "the source is nobody";
        if (type.IsSymmetric && !target.IsActor && !target.IsParty && target.Mention is null && !type.Is(RelationType.CooperatesWith)) return "the other side is no party";
        // "convicted of leading a terror cell": who leads a part is no body.
        if (type.Is(RelationType.MemberOf) && source.Head == predicate.Trigger.Index && view.Rel(source.Head) == Deprel.Obj && target.Head < source.Head && !view.Governs(source.Head, target.Head)) return "who has a part is no body";
        if (type.Is(RelationType.Leads) && target.Participant.Type == EntityType.Country && view.LemmaIs(predicate.Trigger.Index, "captain")) return "a captain leads a team or a ship";
        if (type.Is(RelationType.Leads) && predicate.Category == PredicateCategory.Verb && IsAhead(predicate.Trigger.Index)) return "who is ahead of others does not lead them";
        if (type.Is(RelationType.Hinders) && predicate.Category == PredicateCategory.Verb && view.LemmaIs(predicate.Trigger.Index, "stop") && view.Xpos(predicate.Trigger.Index + 1) == "VBG") return "an act that one stops oneself is no other's";
        if (target.Mention is null && IsSpan(target.Head)) return "a time is no target";
        if (type.Is(RelationType.NegotiatesWith) && view.LemmaIs(predicate.Trigger.Index, "speak") && view.Child(predicate.Trigger.Index, Deprel.CompoundParticle) >= 0) return "who speaks out or up speaks with nobody";
        if (target is { IsActor: false, Mention: null } && (type.Is(RelationType.Supports) && Values.Contains(view.Lemma(target.Head)) || type.Is(RelationType.Seizes) && Contraband.Contains(view.Lemma(target.Head)) && view.Lemma(predicate.Trigger.Index) is "seize" or "confiscate" or "impound") && Owners.Of(view, target.Head) is null && !IsOfParty(target.Head)) return "a value or find that is nobody's concerns nobody";
        if (type.Is(RelationType.Rejects) && view.LemmaIs(predicate.Trigger.Index, "decline") && view.Lemma(target.Head) is "comment" or "interview" or "elaboration") return "who says nothing rejects nothing";
        if (type.Is(RelationType.MemberOf) && view.Xpos(target.Head) == "NNS" && view.Rel(target.Head) == Deprel.Conj && PartyNouns.IsPerson(view.Lemma(target.Head))) return "people are no body";
        if (IsNational(source) || IsNational(target)) return "somebody from a state is not the state";
        if (type.Is(RelationType.Leads) && predicate.Category == PredicateCategory.Noun && IsAnothersOffice(predicate.Trigger.Index, source)) return "the office is that of somebody named beside it";
        if (type.Is(RelationType.Accuses) && predicate.Category == PredicateCategory.Verb && view.LemmaIs(predicate.Trigger.Index, "charge") && IsPriced(predicate.Trigger.Index)) return "who charges a price accuses nobody";
        if (type.Is(RelationType.Aids) && predicate.Category == PredicateCategory.Verb && view.LemmaIs(predicate.Trigger.Index, "pay") && IsPerUnit(predicate.Trigger.Index)) return "who pays a price aids nobody";
        if (type.Is(RelationType.DemandsOf) && IsToSuffer(predicate, target.Head)) return "to whom the demanded act is done is asked nothing";
        if (source.Mention is null or { Kind: MentionKind.Description } && Vehicles.Contains(view.Lemma(source.Head)) && IsOfMind(type) && Owners.OfInstrument(view, source.Head) is null) return "a vehicle has no mind";
        if (type.Is(RelationType.Accuses) && predicate.Category == PredicateCategory.Verb && predicate.IsPassive && view.FormIs(predicate.Trigger.Index, "suspected") && view.Child(predicate.Trigger.Index, Deprel.Obj) > predicate.Trigger.Index) return "the participle describes";
        if (type.Is(RelationType.MemberOf) && predicate.Category == PredicateCategory.Noun && IsTurnedOut(source.Head, target.Head)) return "who is turned out of a place is no member";
        if (type.IsSymmetric && (IsOneOfSides(target, source) || IsOneOfSides(source, target))) return "whoever comes between two sides is of neither";
        // "Kenyan and Chadian-led forces": only these are led.
        if (type.Is(RelationType.Leads) && predicate.Category == PredicateCategory.Compound && target is { Mention.Kind: MentionKind.Description } && !target.Participant.Name.Contains(view.Form(predicate.Trigger.Index), StringComparison.OrdinalIgnoreCase)) return "the compound does not describe it";
        if (type.Is(RelationType.WithdrawsFrom) && predicate.Category == PredicateCategory.Verb && view.LemmaIs(predicate.Trigger.Index, "evacuate") && !predicate.IsPassive && view.Child(predicate.Trigger.Index, Deprel.Obj) is >= 0 and var saved && saved != target.Head && view.IsParty(saved) && !Soldiery.Contains(view.Lemma(saved))) return "who brings others to safety does not withdraw";
        if (type.Is(RelationType.MemberOf) && target.Participant.Type == EntityType.Person) return "a person is no body";
        if (type.Is(RelationType.MemberOf) && target.Mention is null && view.Xpos(target.Head) == "NN" && view.Rel(target.Head) == Deprel.Conj && PartyNouns.IsPerson(view.Lemma(target.Head))) return "a person is no body";
        if (type.IsSymmetric && source.Head == target.Head && HasSeparate(predicate.Trigger.Index)) return "what is separate is not done together";
        if (type.Is(RelationType.NegotiatesWith) && predicate.Category == PredicateCategory.Noun && view.Lemma(predicate.Trigger.Index) is "trip" or "journey" or "travel" or "swing" && target.Participant.Type is EntityType.Person or EntityType.Group or null) return "one does not travel to people";
        if (type.Is(RelationType.DemandsOf) && IsOwnStateSpokenOf(predicate, source, target)) return "who speaks for a state says what it should do";
        if (type.Is(RelationType.Opposes) && predicate.Category == PredicateCategory.Noun && view.LemmaIs(predicate.Trigger.Index, "rival") && target.Mention is { Kind: MentionKind.Demonym } && view.Head(target.Head) != source.Head && view.Child(view.Rel(predicate.Trigger.Index) == Deprel.Amod ? view.Head(predicate.Trigger.Index) : predicate.Trigger.Index, Deprel.NmodPossessive) is >= 0 and var rivals && rivals == source.Head) return "the adjective tells where the rival is from";
        if (target.Mention is null && view.IsVerb(target.Head) && view.Xpos(target.Head) is "VB" or "VBP" or "VBZ" or "VBD") return "the target is no act";
        if (type.Is(RelationType.MemberOf) && view.LemmaIs(predicate.Trigger.Index, "fighter") && view.Rel(predicate.Trigger.Index) == Deprel.Compound) return "a fighter jet is no fighter";
        if (type.Is(RelationType.Accuses) && predicate.Category == PredicateCategory.Verb && IsOfBody(source, target)) return "who speaks for somebody tells what they did themselves";
        if (type.Is(RelationType.Fights) && predicate.Category == PredicateCategory.Verb && IsWarThatKills(predicate.Trigger.Index, source.Head)) return "the war kills, not one of its sides";
        if ((type.IsSymmetric || type.Is(RelationType.Fights)) && IsBeyondBorder(target.Head)) return "a border with somebody is no dealing with him";
        if (type.Is(RelationType.Sanctions) && predicate.Category == PredicateCategory.Verb && view.Lemma(predicate.Trigger.Index) is "remove" or "drop" or "delete" or "strike" && IsBlacklist(predicate)) return "who is taken off a list of enemies is punished no more";
        if (predicate.Category == PredicateCategory.Noun && view.Lemma(predicate.Trigger.Index) is "violence" or "unrest" && source.Participant.Type == EntityType.Country && view.Rel(source.Head) == Deprel.NmodPossessive) return "violence in a state is not its own";
        // "a suicide bomber blew himself up, killing only the bomber"
        if (type.Is(RelationType.Fights) && target.Mention is null && view.LemmaIs(target.Head, view.Lemma(source.Head)) && view.Child(target.Head, Deprel.Det) is >= 0 and var same && view.FormIs(same, "the") && view.Xpos(target.Head) == "NN" && view.Xpos(source.Head) == "NN") return "source and target are the same";
        if (IsStorm(source)) return "a storm does nothing to anybody";
        if (type.Is(RelationType.DemandsOf) && Suffers(predicate, target.Head)) return "to whom the demanded act is done is asked nothing";
        if (view.IsVerb(target.Head) && target.Mention is null && IsForParties(type)) return "the target is no act";
        if (type.Is(RelationType.Accuses) && target.Mention is null && IsOwn(target.Head, source)) return "nobody accuses those of one's own without a name";
        // "between the Chadian navy and Nigerien forces", read as the navy's forces
        if (type.Stance == Stance.Negative && (IsLonger(source, target) || IsLonger(target, source))) return "no side is a part of the other";
        if (type.IsSymmetric && !type.Is(RelationType.AlliedWith) && (IsWithin(source, target) || IsWithin(target, source))) return "no side is a part of the other";
        if (type.Is(RelationType.Opposes) && SaysOfItself(predicate, source)) return "nobody says of oneself that one does harm";
        if (type.Is(RelationType.YieldsTo) && GivesUpAnothers(predicate, source)) return "what is another's is not given up";
        var isThreat = type.Is(RelationType.Supports) && predicate.Meaning.Modality == Modality.Conditional && IsThreat(predicate.Meaning.Embedder);
        return isThreat ? "a threat is no support" : null;
    }

    private bool IsListOfStates(int token)
    {
        if (view.Rel(token) == Deprel.Conj && view.Head(token) >= 0) token = view.Head(token);
        return view.Rel(token) is Deprel.Appos or Deprel.Parataxis or Deprel.List && view.Entities.At(token) is [{ Entity.Type: EntityType.Country }, ..];
    }

    private static bool IsLonger(Filler part, Filler whole) =>
        whole.Participant.Name.StartsWith(part.Participant.Name + " ", StringComparison.Ordinal) && whole.Participant.Name[(part.Participant.Name.Length + 1)..] is "forces" or "troops" or "soldiers" or "units";

    /// <summary>"the coalition" beside "coalition forces": the same party.</summary>
    private static bool IsNamedIn(string noun, string name) =>
        noun.Length > 0 && char.IsLower(noun[0]) && !noun.Contains(' ', StringComparison.Ordinal) && Array.IndexOf(name.Split(' '), noun) >= 0;

    /// <summary>"The Chadian minister held talks with both sides": his state is none of them.</summary>
    private bool IsOneOfSides(Filler side, Filler other) =>
        side.Mention is { Kind: MentionKind.Description } sides && view.FormIs(sides.EndToken - 1, "sides") && other.Participant.Entity?.State is { } home && home == side.Key;

    /// <summary>"A Hamas leader said Hamas carried out the attack"</summary>
    private bool IsOfBody(Filler speaker, Filler body)
    {
        if (body.Mention is null || speaker.Mention is { Kind: MentionKind.Name }) return false;
        var span = speaker.Participant.Span;
        for (var token = speaker.Head; token >= 0 && view.Document[token].Span.Start >= span.Start; token--)
        {
            foreach (var mention in view.Entities.At(token))
            {
                if (mention.Entity.Id == body.Key && mention.Entity.Type == EntityType.Organization) return true;
            }
        }

        return false;
    }

    /// <summary>"a war with the government that kills thousands"</summary>
    private bool IsWarThatKills(int verb, int side) =>
        view.Rel(verb) == Deprel.AclRelative && view.Head(verb) == side && view.Lemma(verb) is "kill" or "claim" or "displace" or "wound" or "injure" or "devastate" or "ravage" && view.Rel(side) == Deprel.Nmod && view.Head(side) is >= 0 and var war
        && (Attackers.IsAttack(view, war) || view.Lemma(war) is "war" or "conflict" or "insurgency" or "rebellion" or "campaign" or "struggle");

    /// <summary>"near the border with Chad"</summary>
    private bool IsBeyondBorder(int token) =>
        view.Child(token, Deprel.Case) is > 0 and var with && view.FormIs(with, "with") && view.Lemma(with - 1) is "border" or "frontier" or "boundary";

    /// <summary>"The president said Chad should build a dam": of the president's own state nothing is demanded.</summary>
    private bool IsOwnStateSpokenOf(Predicate predicate, Filler source, Filler target)
    {
        if (predicate.Category != PredicateCategory.Verb || source.Participant.Entity is not { Type: EntityType.Person, State: { } home } || target.Participant.Entity is not { Type: EntityType.Country } state || state.Id != home) return false;
        return view.Lemma(predicate.Trigger.Index) is "say" or "add" or "believe" or "think" or "state" or "tell" or "feel" or "argue" or "conclude" or "stress" or "declare" or "emphasize" or "emphasise" or "reiterate" or "repeat";
    }

    private static readonly WordClass Removals = new("bar clear deport dismiss drive eject evict exclude expel extract free get oust purge release remove rescue withdraw");

    /// <summary>"evicted militants from the mosque": whence they are turned out.</summary>
    private bool IsTurnedOut(int people, int place) =>
        view.Rel(people) == Deprel.Obj && view.Head(people) is >= 0 and var verb && Removals.Contains(view.Lemma(verb)) && (view.Governs(people, place) || view.Head(place) == verb) && view.Child(place, Deprel.Case) is >= 0 and var from && view.FormIs(from, "from");

    /// <summary>"ordered the men to be released": those of whom it is ordered are to do nothing.</summary>
    private bool IsToSuffer(Predicate predicate, int target)
    {
        if (predicate.Category != PredicateCategory.Verb || !(view.Lemma(predicate.Trigger.Index) is "order" or "ask" or "want" or "request" or "direct" or "instruct" or "like" or "wish")) return false;
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.Clause && view.IsVerb(argument.Head) && view.IsPassive(argument.Head) && view.IsInfinitive(argument.Head) && target < argument.Head) return true;
        }

        return false;
    }

    /// <summary>"arrested an Israeli": one of them.</summary>
    private bool IsNational(Filler side) =>
        side.Mention is { Kind: MentionKind.Demonym, Entity.Type: EntityType.Country } && view.Rel(side.Head) is not (Deprel.Amod or Deprel.Compound or Deprel.NmodPossessive) && view.Child(side.Head, Deprel.Det) is >= 0 and var article && article < side.Head
        && view.Form(article).ToLowerInvariant() is "a" or "an" or "another";

    /// <summary>"signed by its administrator Maria Silva and the chairman Omar Haddad": each holds the office beside the name.</summary>
    private bool IsAnothersOffice(int office, Filler holder)
    {
        if (holder.Mention is not { Kind: MentionKind.Name, Entity.Type: EntityType.Person } name) return false;
        if (office + 1 < view.Document.TokenCount)
        {
            foreach (var beside in view.Entities.At(office + 1))
            {
                if (beside.FirstToken == office + 1 && beside.Entity is { Type: EntityType.Person } other && other.Id != name.Entity.Id && beside.Kind == MentionKind.Name) return true;
            }
        }

        return office < name.FirstToken && view.Rel(name.HeadToken) == Deprel.Conj && TitleTable.BuiltIn.StartOf(view.Form, name.FirstToken, office + 1) > office + 1;
    }

    private static bool IsForParties(RelationType type) =>
        type.Is(RelationType.Fights) || type.Is(RelationType.Coerces) || type.Is(RelationType.DemandsOf) || type.Is(RelationType.CooperatesWith) || type.Is(RelationType.AlliedWith) || type.Is(RelationType.NegotiatesWith) || type.Is(RelationType.AgreesWith);

    /// <summary>"UN and Chadian troops", taken for what "UN" deals with.</summary>
    private bool IsWithin(Filler part, Filler whole)
    {
        var (a, b) = (part.Participant.Span, whole.Participant.Span);
        // "his counterpart" has two sides.
        return a != b && b.Start <= a.Start && a.End <= b.End && view.Rel(part.Head) != Deprel.NmodPossessive;
    }

    /// <summary>A state other than the one whose office the person is known to hold; former states and nations of a state (<c>X-</c>) may be led by anybody.</summary>
    public static bool IsForeign(Entity? person, Entity? country) =>
        person is { Type: EntityType.Person, State: { } state } && country is { Type: EntityType.Country } && country.Id != state && !country.Id.StartsWith("X-", StringComparison.Ordinal);

    /// <summary>A thing of one's own, or of an unresolved somebody's: "its plans". Hardly ever the target of a relation, unless it is a party of its own: "its neighbour".</summary>
    private bool IsOwn(int head, Filler source)
    {
        var possessor = view.Child(head, Deprel.NmodPossessive);
        if (possessor < 0 || view.Tag(possessor) != Upos.Pron || Others.Contains(view.Lemma(head))) return false;
        var mentions = view.Entities.At(possessor);
        // "their visas were revoked by Chad": of those of whom the text spoke before, whoever they are.
        return mentions.Length == 0 ? source.Head < possessor : mentions[0].Entity.Id == source.Key;
    }

    /// <summary>"Chad's opposition leader", "the rebel commander"</summary>
    private bool HasOpposition(int leader)
    {
        for (var child = view.First(leader); child >= 0 && child < leader; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Compound or Deprel.Amod && (TitleLeads.IsOpposition(view.Form(child)) || TitleLeads.IsOfMovement(view.Form(child), view.Form(leader)))) return true;
        }

        return false;
    }

    /// <summary>"threatened to send troops into Chad": no help.</summary>
    private bool IsThreat(int embedder) => embedder >= 0 && (view.LemmaIs(embedder, "threaten") || view.LemmaIs(embedder, "threat") || view.LemmaIs(embedder, "warn"));
}
