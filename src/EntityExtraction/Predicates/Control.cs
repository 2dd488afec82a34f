using EntityExtraction.Actors.Linking;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who does what an infinitive, a participle or a gerund says, when it does not say so itself.</summary>
internal static class Control
{
    private static readonly string[] SubjectControl = ["promise", "threaten", "vow", "pledge", "swear", "guarantee"];

    /// <summary>Verbs that move their object to do what the infinitive says, also where it hangs on the verb as a purpose: "asked Niger in May to open the border".</summary>
    private static readonly WordClass Asking = new("""
        advise allow appoint ask assign authorise authorize beg beseech choose command compel convince designate direct elect empower enable encourage entreat exhort force handpick hire implore instruct
        invite lobby name nominate oblige order permit persuade petition pick press pressure prod push recruit remind request require select tap tell urge warn
        """);

    private static readonly WordClass Thoughts = new("concept idea notion option possibility prospect thought");

    private static readonly WordClass Ability = new("ability authority capability capacity chance freedom means might power right strength will");

    private static readonly WordClass Backing = new("aid arm assist back equip finance fund lead sponsor subsidise subsidize support train");

    private static readonly WordClass Harming = new("damage destroy injure kill maim murder slaughter wound");

    private static readonly WordClass Accidents = new("capsize collapse collide crash derail founder overturn plunge sink skid slam");

    private static readonly WordClass Arguing = new("accuse add allege argue blame call charge cite claim contend describe insist invoke label mention note quote recall say stress term warn");

    private static readonly WordClass Striking = new("ambush assault attack blast bomb bombard engulf hit pound ram rip rock shake shatter shell slam smash strafe strike sweep target tear torch");

    private static readonly WordClass Documents = new("accord act agreement amendment article bill constitution declaration decree directive draft edict law legislation letter mandate memo motion order ordinance pact petition protocol referendum regulation report resolution rule ruling statute treaty");

    private static readonly WordClass Measuring = new("announcement campaign decision measure move policy proposal step");

    private static readonly WordClass Raiding = new("attack bomb close cross enter invade occupy raid search seize shell storm strike surround");

    /// <summary>Subject of a complement (<i>urged Iran to leave</i>, <i>wants to leave</i>).</summary>
    public static int OfComplement(SyntaxView view, int head, int complement)
    {
        if (!view.IsVerb(head) || view.IsPassive(head) || IsSubjectControl(view, head)) return SubjectOrObjectOf(view, head);
        // "does all it can to free them": not all does; "used the radio to thank them": not the radio.
        if (view.Lemma(head) is "do" or "use" or "employ" or "exploit" or "leverage") return view.Subject(head);
        if (Dispatched.By(view, head) is >= 0 and var sent && !Dispatched.Act(view, head, sent, complement)) return view.Subject(head);
        // "raided the camp to capture militants"
        if (Raiding.Contains(view.Lemma(head)) && view.IsInfinitive(complement)) return view.Subject(head);
        // "asked the council for permission to dig": who asks digs.
        if (view.IsInfinitive(complement) && AsksLeave(view, head, complement)) return view.Subject(head);
        if (view.IsInfinitive(complement) && Contacting.IsBy(view.Lemma(head), view.Lemma(complement))) return view.Subject(head);
        var controller = ObjectOf(view, head, complement);
        // "has the power to crush the rebels"
        if (controller >= 0 && Ability.Contains(view.Lemma(controller)) && view.Lemma(head) is "have" or "need" or "lack" or "gain" or "lose" or "retain") return view.Subject(head);
        // "announced its intention to leave": who intends it, not the intention.
        if (controller >= 0 && view.Tag(controller) == Upos.Noun && !view.IsParty(controller) && view.IsVerb(complement) && view.IsInfinitive(complement) && Agents.OfNoun(view, controller) is >= 0 and var agent) return agent;
        return controller >= 0 ? controller : view.Subject(head);
    }

    /// <summary>Subject of an adverbial clause (<i>accused Iran of supporting</i>, <i>left, saying</i>, <i>to punish Iran</i>).</summary>
    public static int OfAdverbial(SyntaxView view, int head, int clause)
    {
        var marker = Prepositions.Marker(view, clause);
        if ((marker is "of" or "from" or "for" or "into" or "against" or "over" || (marker == "with" && view.LemmaIs(head, "charge"))) && !IsSubjectControl(view, head))
        {
            if (view.IsPassive(head)) return view.Subject(head);
            var patient = ObjectOf(view, head, clause);
            if (patient >= 0) return patient;
        }

        // "demanded that the army leave in return for freeing soldiers": who demands it offers that.
        if (marker == "for" && view.Xpos(clause) == "VBG" && Offerer(view, head, clause) is >= 0 and var offerer) return offerer;
        if (marker == "in" && Requested.Helper(view, head) is >= 0 and var helper && helper < clause) return helper;
        // "quotes officials as denying"
        if (marker == "as" && view.Xpos(clause) == "VBG" && view.IsVerb(head) && !view.IsPassive(head) && ObjectOf(view, head, clause) is >= 0 and var quoted && view.IsParty(quoted)) return quoted;
        if (marker is "to" or "for" && view.IsInfinitive(clause) && ForPhrase(view, head, clause) is >= 0 and var actor) return actor;
        if (marker == "to" && Endeavours.Doer(view, head, clause) is >= 0 and var endeavouring) return endeavouring;
        if (marker == "to" && view.Child(head, Deprel.Obj) is >= 0 and var granted && Permissions.Holder(view, granted, clause) is >= 0 and var holder) return holder;
        if (marker == "to" && view.IsVerb(head) && !view.IsPassive(head))
        {
            var addressee = Addressee(view, head, clause);
            if (addressee >= 0) return addressee;
            // "invited the party to join the cabinet"
            if (Asking.Contains(view.Lemma(head)) && ObjectOf(view, head, clause) is >= 0 and var asked && view.IsParty(asked) && !AsksFor(view, head, clause)) return asked;
            if (Dispatched.By(view, head) is >= 0 and var sent && Dispatched.Act(view, head, sent, clause)) return sent;
        }

        // "increased the pressure on Chad to arrest them": who is under pressure does it.
        if (marker == "to" && view.IsVerb(head) && view.Child(head, Deprel.Obj) is >= 0 and var pressure && pressure < clause && Pressed(view, pressure) is >= 0 and var pressed) return pressed;

        // "was killed in a raid targeting smugglers": who comes to harm in an attack aims it at nobody.
        if (marker.Length == 0 && (view.Xpos(clause) == "VBG" || view.LemmaIs(clause, "aim")) && view.IsVerb(head) && view.IsPassive(head) && Casualties.IsHarm(view, head) && AttackBefore(view, head, clause) is >= 0 and var attack) return Attackers.Of(view, attack) is >= 0 and var attacker ? attacker : attack;

        // "dispersed protesters demanding", "attacked a convoy carrying": without a comma the object does it.
        if (marker.Length == 0 && view.Xpos(clause) == "VBG" && view.IsVerb(head) && clause > 0 && view.Head(clause - 1) == head && view.Rel(clause - 1) == Deprel.Obj && view.IsParty(clause - 1)) return clause - 1;

        // "a helicopter crashed, killing its crew": nobody did it.
        if (marker.Length == 0 && view.Xpos(clause) == "VBG" && Harming.Contains(view.Lemma(clause)) && Accidents.Contains(view.Lemma(head))) return -1;

        // "fired on buses taking workers to the port, killing ten": after a comma harm is done by whoever acts in the sentence; "chose Silva to run, rejecting Otieno": so is
        // whatever follows an infinitive and a comma.
        if (marker.Length == 0 && view.Xpos(clause) == "VBG" && clause > 0 && view.FormIs(clause - 1, ",") && (Harming.Contains(view.Lemma(clause)) || view.IsInfinitive(head) || (view.Xpos(head) == "VBG" && Arguing.Contains(view.Lemma(clause)))) && Outer(view, head) is >= 0 and var outer) return view.Subject(outer);

        if (view.IsVerb(head) && view.IsPassive(head) && marker is not ("while" or "when" or "after" or "before") && (marker is "by" or "without" or "to" || view.Xpos(clause) == "VBG"))
        {
            var agent = Agents.OfPassive(view, head);
            if (agent >= 0 && marker.Length > 0) return agent;
        }

        return view.Subject(head);
    }

    /// <summary>The attack right before a participle that the parser hung on the verb; -1 for none.</summary>
    private static int AttackBefore(SyntaxView view, int head, int clause)
    {
        var before = clause - 1;
        while (before > head && view.Head(before) == clause && view.Rel(before) == Deprel.Advmod) before--;
        for (var child = view.First(head); child >= 0 && child < clause; child = view.Next(child))
        {
            if (!view.Rel(child).Is(Deprel.Obl) || Measures.Nested(view, child) is var attack && !Attackers.IsAttack(view, attack)) continue;
            if (attack == before || view.Governs(child, before)) return attack;
        }

        return -1;
    }

    /// <summary>Who is under the pressure that a noun names; -1 for nobody.</summary>
    private static int Pressed(SyntaxView view, int noun) => view.Lemma(noun) is "pressure" or "demand" or "call" ? Prepositions.Find(view, noun, Role.On) : -1;

    /// <summary>"asked the king for permission to leave": who gets it does it.</summary>
    private static bool AsksFor(SyntaxView view, int verb, int clause)
    {
        for (var child = view.First(verb); child >= 0 && child < clause; child = view.Next(child))
        {
            if (view.Rel(child).Is(Deprel.Obl) && Prepositions.Of(view, child) == Role.For) return true;
        }

        return false;
    }

    private static bool AsksLeave(SyntaxView view, int verb, int clause)
    {
        for (var child = view.First(verb); child >= 0 && child < clause; child = view.Next(child))
        {
            if (view.Rel(child).Is(Deprel.Obl) && Prepositions.Of(view, child) == Role.For && view.Lemma(child) is "permission" or "leave" or "authority" or "authorization" or "authorisation" or "approval" or "clearance" or "consent" or "right" or "chance") return true;
        }

        return false;
    }

    /// <summary>"is open for the republic of Chad to join": the party after "for", right before the infinitive; -1 for none.</summary>
    private static int ForPhrase(SyntaxView view, int head, int clause)
    {
        for (var child = view.First(head); child >= 0 && child < clause; child = view.Next(child))
        {
            if ((view.Rel(child).Is(Deprel.Obl) || view.Rel(child) == Deprel.Nmod) && (Prepositions.Of(view, child) == Role.For || (child > 0 && view.FormIs(child - 1, "for"))) && clause - child <= 6 && (view.IsParty(child) || view.IsActor(child) || view.Child(child, Deprel.Nmod) is >= 0 and var name && view.IsActor(name))) return child;
            // "cleared the way for Chad to join"
            if (view.Rel(child) == Deprel.Obj && view.Lemma(child) is "way" or "door" or "path" or "road" or "stage" or "ground" && Prepositions.Find(view, child, Role.For) is >= 0 and var follower && follower < clause && (view.IsParty(follower) || view.IsActor(follower))) return follower;
        }

        return -1;
    }

    /// <summary>Subject of a clause that modifies a noun (<i>forces backed by</i>, <i>its plan to buy</i>).</summary>
    public static int OfNounClause(SyntaxView view, int noun, int clause)
    {
        if (!view.IsInfinitive(clause))
        {
            // "a clash between rebels and soldiers backed by Chad": those right before it, not the clash.
            if (Backing.Contains(view.Lemma(clause)) && view.Xpos(clause) == "VBN" && clause - 1 > noun && !view.IsParty(noun) && view.IsParty(clause - 1) && view.Governs(noun, clause - 1)) return clause - 1;
            var marker = Prepositions.Marker(view, clause);
            // "blew up a pipeline in revenge for raids targeting smugglers", "without a resolution allowing it": what is right before the participle does it, not the subject.
            if (marker.Length == 0 && view.Xpos(clause) == "VBG" && IsDoing(view, noun, clause)) return Attackers.Of(view, noun) is >= 0 and var behind ? behind : Measuring.Contains(view.Lemma(noun)) ? view.Child(noun, Deprel.NmodPossessive) : noun;
            // "a bomb hit a convoy killing two": whatever hits it kills.
            if (marker.Length == 0 && view.Xpos(clause) == "VBG" && Harming.Contains(view.Lemma(clause)) && view.Rel(noun) == Deprel.Obj && view.Head(noun) is >= 0 and var hit && view.IsVerb(hit) && !view.IsPassive(hit) && Striking.Contains(view.Lemma(hit))) return view.Subject(hit);
            // "marched north of Beirut, calling for": not the place calls.
            if (marker.Length == 0 && view.Xpos(clause) == "VBG" && (view.Tag(noun) == Upos.Propn || !view.IsParty(noun)) && VerbOfPlace(view, noun) is >= 0 and var verb)
            {
                // "was killed in a raid targeting smugglers"
                var suffered = Attackers.IsAttack(view, noun) && view.IsPassive(verb) && Casualties.IsHarm(view, verb);
                return !suffered ? view.Subject(verb) : Attackers.Of(view, noun) is >= 0 and var attacker ? attacker : noun;
            }

            // "released a statement condemning the raid": who issues it condemns.
            if (marker.Length == 0 && view.Xpos(clause) == "VBG" && Issuers.Of(view, noun) is >= 0 and var issuer) return issuer;
            // "held the man on suspicion of plotting": who is suspected does it.
            if (marker == "of" && Culprits.OfCharge(view, noun) is >= 0 and var suspect) return suspect;
            // "rejected the idea of holding talks": whoever takes or leaves the idea would hold them.
            if (marker == "of" && Thoughts.Contains(view.Lemma(noun)) && view.Rel(noun) == Deprel.Obj && view.Child(noun, Deprel.NmodPossessive) < 0 && view.Head(noun) is >= 0 and var thinking && view.IsVerb(thinking) && !view.IsPassive(thinking)) return view.Subject(thinking);
            // "the idea of leaving", "its policy of supporting": the noun's agent does it.
            return marker is "of" or "for" or "in" or "against" or "about" or "to" or "on" or "over" ? Agents.OfNoun(view, noun) : noun;
        }

        // "is the first country to recognize", "were among the last states to sign"
        if (view.Child(noun, Deprel.Cop) >= 0 && view.Child(noun, Deprel.Nsubj) is >= 0 and var described && (view.IsParty(noun) || view.LemmaIs(noun, "country") || view.LemmaIs(noun, "nation") || view.LemmaIs(noun, "state") || view.LemmaIs(noun, "leader"))) return described;
        // "the latest violence to hit the south", "the first storm to strike": what has come so far does it.
        if (view.Rel(noun) != Deprel.Obj && !view.IsParty(noun) && HasOrdinal(view, noun)) return noun;
        if (Permissions.Holder(view, noun, clause) is >= 0 and var permitted) return permitted;
        if (view.IsPassive(clause)) return noun;
        // "urged the militants to leave", whatever the infinitive hangs on
        if (view.Rel(noun) is Deprel.Obj or Deprel.Iobj && view.IsParty(noun) && view.Head(noun) is >= 0 and var asking && Asking.Contains(view.Lemma(asking))) return noun;
        if (Pressed(view, noun) is >= 0 and var pressed) return pressed;
        // "agreed to Chad's request to free the crew": who is asked does it.
        if (Answered.Of(view, noun) is >= 0 and var answering) return answering;
        // "a plan for Chad to hand over the towns"
        if (ForPhrase(view, noun, clause) is >= 0 and var planned) return planned;
        // "lived there before the invasion to oust him": what goes on around an act is not its doer's.
        if (view.Rel(noun) == Deprel.Obl && Prepositions.Of(view, noun).Name is "before" or "after" or "since" or "until" or "following" or "despite" or "amid") return noun;
        var agent = Agents.OfNoun(view, noun);
        return agent >= 0 ? agent : noun;
    }

    /// <summary>"raids targeting smugglers", "a resolution allowing it": an attack or a document right before a participle, an adverb apart, in a phrase of another noun.</summary>
    private static bool IsDoing(SyntaxView view, int noun, int participle)
    {
        if (Measuring.Contains(view.Lemma(noun)) && noun == participle - 1 && view.Child(noun, Deprel.NmodPossessive) >= 0) return true;
        // "a list of states sponsoring terrorism"
        if (noun == participle - 1 && view.Lemma(noun) is "state" or "country" or "nation" or "regime" or "company" or "firm" or "bank" && view.Xpos(noun) == "NNS") return true;
        if (view.Rel(noun) != Deprel.Nmod || !(Attackers.IsAttack(view, noun) || Documents.Contains(view.Lemma(noun)))) return false;
        return noun == participle - 1 || (noun == participle - 2 && view.Rel(noun + 1) == Deprel.Advmod);
    }

    /// <summary>Who demands what a verb says "in return for" an act; -1 where nobody demands it.</summary>
    private static int Offerer(SyntaxView view, int verb, int act)
    {
        var marker = view.Child(act, Deprel.Mark);
        if (marker < 2 || !(view.Form(marker - 1).ToLowerInvariant() is "return" or "exchange") || !view.FormIs(marker - 2, "in")) return -1;
        while (view.Rel(verb) is Deprel.Conj && view.Head(verb) >= 0) verb = view.Head(verb);
        return view.Rel(verb) is Deprel.Ccomp or Deprel.Xcomp && view.Head(verb) is >= 0 and var demand && Asking.Contains(view.Lemma(demand)) | view.Lemma(demand) is "demand" or "insist" or "want" && !view.IsPassive(demand) ? view.Subject(demand) : -1;
    }

    /// <summary>The finite verb above a participle or infinitive that describes one of its things; -1 where a verb is finite itself.</summary>
    private static int Outer(SyntaxView view, int verb)
    {
        var outer = verb;
        while (outer >= 0 && view.IsVerb(outer) && (view.IsInfinitive(outer) || view.Xpos(outer) == "VBG") && view.Rel(outer) is Deprel.Acl or Deprel.Xcomp or Deprel.Advcl)
        {
            outer = view.Head(outer);
            while (outer >= 0 && view.IsNominal(outer)) outer = view.Head(outer);
        }

        return outer >= 0 && outer != verb && view.IsVerb(outer) && !view.IsPassive(outer) ? outer : -1;
    }

    private static bool HasOrdinal(SyntaxView view, int noun)
    {
        for (var child = view.First(noun); child >= 0 && child < noun; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Amod && (view.Xpos(child) == "JJS" || view.Form(child).ToLowerInvariant() is "first" or "second" or "third" or "last" or "latest" or "only" or "next")) return true;
        }

        return false;
    }

    /// <summary>The verb in whose circumstances a name stands; -1 where the name is a subject or object.</summary>
    private static int VerbOfPlace(SyntaxView view, int noun)
    {
        var relation = view.Rel(noun);
        while (relation == Deprel.Nmod && view.Head(noun) >= 0)
        {
            noun = view.Head(noun);
            relation = view.Rel(noun);
        }

        return relation.Is(Deprel.Obl) && relation != Deprel.OblAgent && Prepositions.Of(view, noun).Name is "in" or "at" or "near" or "outside" or "through" or "around" or "to" or "into" or "from" or "on"
            ? view.Head(noun)
            : -1;
    }

    public static bool IsSubjectControl(SyntaxView view, int verb)
    {
        foreach (var lemma in SubjectControl)
        {
            if (view.LemmaIs(verb, lemma)) return true;
        }

        return false;
    }

    private static int SubjectOrObjectOf(SyntaxView view, int head) => view.Subject(head);

    internal static int ObjectOf(SyntaxView view, int verb, int before)
    {
        var found = -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Obj or Deprel.Iobj && child < before) found = child;
        }

        if (found >= 0) return RelativeClauses.Resolve(view, found);
        var addressee = Addressee(view, verb, before);
        if (addressee >= 0) return addressee;
        return view.Rel(verb) == Deprel.AclRelative && !view.IsPassive(verb) ? RelativeClauses.ObjectGap(view, verb) : -1;
    }

    /// <summary>The one called on or appealed to.</summary>
    private static int Addressee(SyntaxView view, int verb, int before)
    {
        if (!(view.LemmaIs(verb, "call") || view.LemmaIs(verb, "appeal") || view.LemmaIs(verb, "plead") || view.LemmaIs(verb, "prevail")
            || view.LemmaIs(verb, "lean") || view.LemmaIs(verb, "depend") || view.LemmaIs(verb, "rely") || view.LemmaIs(verb, "count") || view.LemmaIs(verb, "wait")))
        {
            return -1;
        }

        for (var child = view.First(verb); child >= 0 && child < before; child = view.Next(child))
        {
            if (!view.Rel(child).Is(Deprel.Obl)) continue;
            // "called for action by Chad to stop": whose action it would be.
            if (Prepositions.Of(view, child).Name is "on" or "upon" or "to" or "with" or "for") return !view.IsParty(child) && Agents.Behind(view, child) is >= 0 and var doer ? doer : child;
        }

        return -1;
    }
}
