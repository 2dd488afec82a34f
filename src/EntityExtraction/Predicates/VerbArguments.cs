using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Deep roles of a verb's dependents.</summary>
internal static class VerbArguments
{
    private static readonly HashSet<string> Giving = new(
        ["award", "deny", "give", "grant", "guarantee", "hand", "lend", "loan", "offer", "owe", "pay", "pledge", "promise", "refuse", "sell", "send", "show"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Verbs that say what somebody is.</summary>
    private static readonly HashSet<string> Naming = new(
        ["appoint", "brand", "call", "consider", "crown", "declare", "deem", "designate", "dub", "elect", "judge", "label", "make", "name", "nominate", "proclaim", "pronounce", "style", "term"],
        StringComparer.OrdinalIgnoreCase);

    public static void Collect(SyntaxView view, int verb, ArgumentList arguments)
    {
        var passive = view.IsPassive(verb);
        var subject = view.Subject(verb);
        var objects = 0;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            switch (relation)
            {
                case Deprel.Obj:
                    objects++;
                    if (arguments.FirstOf(Role.Predicative) != child) arguments.Add(Role.Patient, Denials.Denied(view, verb, child) is >= 0 and var accuser ? accuser : RelativeClauses.Resolve(view, child));
                    break;
                case Deprel.Iobj:
                    // "considers Chad a friend"
                    if (Naming.Contains(view.Lemma(verb)) && view.Child(verb, Deprel.Obj) is var called && called > child)
                    {
                        arguments.Add(Role.Patient, RelativeClauses.Resolve(view, child));
                        arguments.Add(Role.Predicative, called);
                        break;
                    }

                    arguments.Add(Role.Recipient, RelativeClauses.Resolve(view, child));
                    break;
                case Deprel.OblUnmarked when Naming.Contains(view.Lemma(verb)) && view.Tag(child) == Upos.Noun && !TimeWords.IsUnit(view.Lemma(child)) && view.Child(verb, Deprel.Obj) is >= 0 and var named && named < child:
                    // "considers Chad an ally"
                    arguments.Add(Role.Predicative, child);
                    break;
                case Deprel.OblAgent:
                    arguments.Add(Role.Agent, RelativeClauses.Resolve(view, child));
                    break;
                case Deprel.Ccomp:
                    arguments.Add(Role.Clause, child);
                    // "said that Chad must be punished" leaves open by whom.
                    arguments.Add(Role.ClauseAgent, view.IsVerb(child) && view.IsPassive(child) ? Agents.OfPassive(view, child) : view.Subject(child));
                    if (!arguments.Has(Role.ClauseAgent)) arguments.Add(Role.ClauseAgent, MissedSubject(view, child));
                    break;
                case Deprel.Advcl when view.IsInfinitive(child):
                    arguments.Add(Role.Clause, child);
                    break;
                case Deprel.Advmod or Deprel.CompoundParticle:
                    // "walked away from the talks": the phrase may hang on the particle.
                    for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
                    {
                        if (view.Rel(inner).Is(Deprel.Obl) || view.Rel(inner) == Deprel.Nmod) Oblique(view, inner, passive, arguments);
                    }

                    break;
                case Deprel.Xcomp:
                    // "blamed not only Chad but also Niger"
                    if (!passive && view.Tag(child) == Upos.Propn && view.IsActor(child) && view.Child(verb, Deprel.Obj) < 0 && Prepositions.Of(view, child) == default && view.Child(child, Deprel.Case) < 0) arguments.Add(Role.Patient, child);
                    else arguments.Add(view.IsVerb(child) ? Role.Clause : Role.Predicative, child);
                    // "dismissed as absurd the claims of Chad"
                    if (!passive && view.Tag(child) == Upos.Adj && view.Child(child, Deprel.Obj) is var shifted && shifted > child && view.Child(verb, Deprel.Obj) < 0) arguments.Add(Role.Patient, shifted);
                    break;
                default:
                    if (relation.Is(Deprel.Obl) || (relation is Deprel.Nmod && !view.IsVerb(child))) Oblique(view, child, passive, arguments);
                    break;
            }
        }

        // What somebody is called is not called anything itself.
        if (objects == 1 && arguments.FirstOf(Role.Predicative) is >= 0 and var name) arguments.Remove(Role.Patient, name);
        if (objects == 2 && !passive) DoubleObject(view, verb, arguments);
        if (objects == 1 && !passive && Giving.Contains(view.Lemma(verb)) && !arguments.Has(Role.Recipient) && !BareGift(view, verb, arguments)) NameBeforeGift(view, verb, arguments);
        if (objects == 1 && !passive) PredicateOfObject(view, verb, arguments);
        // "asked Libya to leave": analyses differ on whether the one asked is the object.
        if (objects == 0 && !passive) arguments.Copy(Role.Recipient, Role.Patient);
        if (objects == 0 && !passive && !arguments.Has(Role.Patient)) SharedObject(view, verb, arguments);
        if (!arguments.Has(Role.Clause)) Quoted(view, verb, arguments);
        if (subject >= 0) Subject(subject, passive, objects > 0, arguments);
        if (passive && !arguments.Has(Role.Agent)) SharedAgent(view, verb, arguments);
        if (passive && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, Agents.Nested(view, verb));
        if (Casualties.Attacker(view, verb, passive) is >= 0 and var attacker)
        {
            if (passive && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, attacker);
            if (!passive && !arguments.Has(Role.By)) arguments.Add(Role.By, attacker);
        }

        if (arguments.FirstOf(Role.Clause) is >= 0 and var clause) Aims(view, clause, arguments);
        Borrow(view, verb, arguments);
        Partner(view, verb, arguments);
        Condition(view, verb, arguments);
        arguments.AddPlural(passive && !arguments.Has(Role.Agent) ? Role.Patient : Role.Agent);
        Between(view, verb, arguments);
    }

    /// <summary>"demanded that Chad hand over the ship": a name before a bare verb that the tagger took for a noun; -1 for none.</summary>
    public static int MissedSubject(SyntaxView view, int clause)
    {
        var name = clause - 1;
        return view.Tag(clause) == Upos.Noun && view.Child(clause, Deprel.Cop) < 0 && Prepositions.Marker(view, clause) == "that" && name > 0 && view.Head(name) == clause
            && view.Rel(name) is Deprel.Compound or Deprel.NmodDescriptive && view.Tag(name) == Upos.Propn && view.IsActor(name) ? name : -1;
    }

    /// <summary>"threw Chad a lifeline", "called Chad a friend": of two objects the first receives the second, or is called it.</summary>
    private static void DoubleObject(SyntaxView view, int verb, ArgumentList arguments)
    {
        var first = view.Child(verb, Deprel.Obj);
        var second = view.Next(first);
        while (second >= 0 && view.Rel(second) != Deprel.Obj) second = view.Next(second);
        if (second < 0 || first < verb || RelativeClauses.IsRelativePronoun(view, first) || !(view.IsParty(first) || view.IsActor(first))) return;
        if (Naming.Contains(view.Lemma(verb)))
        {
            arguments.Remove(Role.Patient, second);
            arguments.Add(Role.Predicative, second);
        }
        else
        {
            arguments.Remove(Role.Patient, first);
            arguments.Add(Role.Recipient, RelativeClauses.Resolve(view, first));
        }
    }

    /// <summary>"held 20 people hostage", "called Chad's raid barbaric": what the object is said to be, taken for a part of its phrase.</summary>
    private static void PredicateOfObject(SyntaxView view, int verb, ArgumentList arguments)
    {
        var thing = view.Child(verb, Deprel.Obj);
        if (thing < verb) return;
        for (var child = view.First(thing); child >= 0; child = view.Next(child))
        {
            if (child > thing && view.Rel(child) == Deprel.Amod && view.Tag(child) == Upos.Adj && Naming.Contains(view.Lemma(verb))) arguments.Add(Role.Predicative, child);
            else if (child == thing - 1 && view.Rel(child) == Deprel.Compound && view.IsParty(child) && view.Lemma(thing) is "hostage" or "captive" or "prisoner") arguments.Add(Role.Patient, child);
        }
    }

    /// <summary>"gave Chad more than 200 tanks": a noun without a preposition after the one who gets it is what is given, whatever the parser made of it.</summary>
    private static bool BareGift(SyntaxView view, int verb, ArgumentList arguments)
    {
        var receiver = view.Child(verb, Deprel.Obj);
        if (receiver < verb || !view.IsActor(receiver)) return false;
        for (var child = view.Next(receiver); child >= 0; child = view.Next(child))
        {
            if (!(view.Rel(child) is Deprel.Obl or Deprel.OblUnmarked) || view.Tag(child) is not (Upos.Noun or Upos.Sym) || view.Child(child, Deprel.Case) >= 0 || TimeWords.IsUnit(view.Lemma(child))) continue;
            arguments.Remove(Role.Patient, receiver);
            arguments.Add(Role.Recipient, receiver);
            arguments.Add(Role.Patient, child);
            return true;
        }

        return false;
    }

    /// <summary>"gave Chad tanks": a state's bare name before what is given is who gets it, though the parser takes both for one phrase.</summary>
    private static void NameBeforeGift(SyntaxView view, int verb, ArgumentList arguments)
    {
        var gift = view.Child(verb, Deprel.Obj);
        for (var child = view.First(gift); child >= 0 && child < gift; child = view.Next(child))
        {
            // "denied the inspectors access"
            if (view.Rel(child) == Deprel.Compound && view.Tag(child) == Upos.Noun && view.Xpos(child) == "NNS" && view.IsParty(child) && child == gift - 1) arguments.Add(Role.Recipient, child);
            if (view.Rel(child) != Deprel.Compound || view.Entities.At(child) is not [{ Kind: MentionKind.Name or MentionKind.Acronym } named, ..] || named.Entity.Type != EntityType.Country) continue;
            if (named.FirstToken == verb + 1) arguments.Add(Role.Recipient, child);
        }
    }

    private static void Subject(int subject, bool passive, bool hasObject, ArgumentList arguments)
    {
        if (!passive)
        {
            arguments.Add(Role.Agent, subject);
            return;
        }

        // "was given weapons": the object stayed, so the subject is the recipient.
        arguments.Add(hasObject ? Role.Recipient : Role.Patient, subject);
    }

    private static void Oblique(SyntaxView view, int phrase, bool passive, ArgumentList arguments)
    {
        if (IsAmount(view, phrase))
        {
            arguments.Add(passive ? default : Role.Patient, phrase);
            return;
        }

        var role = Prepositions.Of(view, phrase);
        if (role == default && !passive && !arguments.Has(Role.Patient) && (Prepositions.IsParticle(view, phrase) || IsBareObject(view, phrase))) arguments.Add(Role.Patient, phrase);
        if (role == default || view.IsDate(phrase)) return;
        var filler = RelativeClauses.Resolve(view, phrase);
        arguments.Add(Prepositions.LastOf(role), filler);
        if (role == Role.By && passive && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, filler);
        arguments.Add(role, filler);
        if (role == Role.As) arguments.Add(Role.Predicative, filler);
    }

    /// <summary>"lent up to two billion dollars": how much, not to whom.</summary>
    private static bool IsAmount(SyntaxView view, int phrase)
    {
        var first = view.Child(phrase, Deprel.Case);
        return first >= 0 && view.FormIs(first, "up") && view.FormIs(first + 1, "to") && (view.Tag(phrase) == Upos.Sym || view.Child(phrase, Deprel.Nummod) >= 0);
    }

    /// <summary>"handed over four villages": a noun right of its verb, without a preposition and no time, is its object, though the particle led the parser astray.</summary>
    private static bool IsBareObject(SyntaxView view, int phrase)
    {
        var verb = view.Head(phrase);
        return view.Rel(phrase) == Deprel.Obl && phrase > verb && phrase - verb <= 5 && view.Tag(phrase) is Upos.Noun or Upos.Propn && view.Child(phrase, Deprel.Case) < 0
            && view.Child(verb, Deprel.Obj) < 0 && !TimeWords.IsUnit(view.Lemma(phrase)) && !view.IsDate(phrase);
    }

    /// <summary>Whom the act of the complement clause is aimed at: its object, and what <i>on</i>, <i>at</i> and <i>against</i> bring.</summary>
    public static void Aims(SyntaxView view, int clause, ArgumentList arguments, int depth = 2)
    {
        if (!view.IsVerb(clause)) return;
        // "send troops across the border to fight the rebels": at these, not at the troops.
        var sends = view.Lemma(clause) is "send" or "deploy" or "dispatch" or "use" or "order";
        if (view.IsPassive(clause)) arguments.Add(Role.ClausePatient, view.Subject(clause));
        for (var child = view.First(clause); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Advcl or Deprel.Acl or Deprel.Xcomp && depth > 1 && sends && view.IsInfinitive(child))
            {
                Aims(view, child, arguments, depth - 1);
            }
            else if (view.Rel(child) == Deprel.Obj)
            {
                if (!sends) arguments.Add(Role.ClausePatient, RelativeClauses.Resolve(view, child));
                for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
                {
                    if (view.Rel(inner) == Deprel.Nmod && IsAim(Prepositions.Of(view, inner))) arguments.Add(Role.ClausePatient, inner);
                }
            }
            else if (view.Rel(child).Is(Deprel.Obl) && (IsAim(Prepositions.Of(view, child)) || (sends && Prepositions.Of(view, child).Name == "into")))
            {
                arguments.Add(Role.ClausePatient, RelativeClauses.Resolve(view, child));
            }
        }
    }

    /// <summary>"warned of sanctions if Chad refuses": what is announced is aimed at who could avert it.</summary>
    private static void Condition(SyntaxView view, int verb, ArgumentList arguments)
    {
        if (!arguments.Has(Role.ClausePatient)) arguments.Add(Role.ClausePatient, Averter(view, verb), borrowed: true);
    }

    /// <summary>Who could avert what is announced: the subject of an <i>if</i> or <i>unless</i>; -1 for none.</summary>
    public static int Averter(SyntaxView view, int verb)
    {
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Advcl && Prepositions.Marker(view, child) is "if" or "unless" && view.Subject(child) is >= 0 and var other && view.IsParty(other)) return other;
        }

        return -1;
    }

    /// <summary>"signed an agreement with Chad to buy oil": the other party of the agreement sells.</summary>
    private static void Partner(SyntaxView view, int verb, ArgumentList arguments)
    {
        var role = view.Lemma(verb).ToLowerInvariant() switch
        {
            "buy" or "purchase" or "import" or "acquire" or "procure" or "order" => Role.From,
            "sell" or "supply" or "export" or "deliver" => Role.To,
            _ => default,
        };
        var head = view.Head(verb);
        if (role == default || head < 0 || arguments.Has(role) || !(view.IsInfinitive(verb) || Prepositions.Marker(view, verb) is "for" or "on")) return;
        if (!NounArguments.IsDealing(view, head)) head = view.IsVerb(head) && view.Child(head, Deprel.Obj) is >= 0 and var signed && NounArguments.IsDealing(view, signed) ? signed : -1;
        if (head < 0) return;
        With(head);
        if (view.Rel(head) == Deprel.Obj) With(view.Head(head));

        void With(int token)
        {
            for (var child = view.First(token); child >= 0; child = view.Next(child))
            {
                if ((view.Rel(child).Is(Deprel.Obl) || view.Rel(child) == Deprel.Nmod) && Prepositions.Of(view, child) == Role.With && view.IsActor(child)) arguments.Add(role, child, borrowed: true);
            }
        }
    }

    private static bool IsAim(Role role) => role == Role.On || role == Role.Against || role.Name is "at" or "upon";

    /// <summary>The clause beside a verb of saying: "Libya must leave, Egypt said".</summary>
    private static void Quoted(SyntaxView view, int verb, ArgumentList arguments)
    {
        var clause = view.Head(verb);
        if (view.Rel(verb) != Deprel.Parataxis || clause < 0 || !view.IsClause(clause) || view.Child(verb, Deprel.Nsubj) < 0) return;
        arguments.AddOne(Role.Clause, clause);
        arguments.Add(Role.ClauseAgent, view.Subject(clause));
    }

    /// <summary>Objects that coordination shares ("supports and arms the rebels") and that relative clauses leave out.</summary>
    private static void SharedObject(SyntaxView view, int verb, ArgumentList arguments)
    {
        var gap = RelativeClauses.ObjectGap(view, verb);
        if (gap >= 0)
        {
            arguments.Add(Role.Patient, gap);
            return;
        }

        if (view.Rel(verb) == Deprel.Conj && view.IsVerb(view.Head(verb)))
        {
            var first = view.Head(verb);
            var shared = view.Child(first, Deprel.Obj);
            if (shared > verb && !view.IsPassive(first)) arguments.Add(Role.Patient, shared);
            else if (shared >= 0 && RelativeClauses.IsRelativePronoun(view, shared)) arguments.Add(Role.Patient, RelativeClauses.Resolve(view, shared));
            else if (shared < 0) arguments.Add(Role.Patient, RelativeClauses.ObjectGap(view, first));
            return;
        }

        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Conj && view.IsVerb(child) && child - verb <= 3 && !view.IsPassive(child) && view.Child(child, Deprel.Nsubj) < 0)
            {
                arguments.Add(Role.Patient, view.Child(child, Deprel.Obj));
                return;
            }
        }
    }

    private static void SharedAgent(SyntaxView view, int verb, ArgumentList arguments)
    {
        // "were arrested and deported by Iran", "were trained by Iran and armed"
        if (view.Rel(verb) == Deprel.Conj && view.IsVerb(view.Head(verb)) && view.IsPassive(view.Head(verb)))
        {
            var agent = Agents.OfPassive(view, view.Head(verb));
            if (agent > verb || (agent >= 0 && verb - agent <= 3)) arguments.Add(Role.Agent, agent);
        }

        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Conj && view.IsVerb(child) && child - verb <= 3 && view.IsPassive(child)) arguments.Add(Role.Agent, Agents.OfPassive(view, child));
        }
    }

    /// <summary>"in response to the threat", "in addition to Chad": what follows is said of no verb.</summary>
    private static bool IsRelational(SyntaxView view, int phrase) =>
        Prepositions.Of(view, phrase).Name is "in" or "as" or "on" or "with"
        && view.Lemma(phrase).ToLowerInvariant() is "response" or "reaction" or "addition" or "answer" or "regard" or "relation" or "contrast" or "connection" or "line" or "comparison" or "reply"
            or "retaliation" or "revenge" or "exchange" or "return" or "accordance" or "reference" or "respect" or "opposition" or "proximity" or "compliance" or "keeping" or "result" or "part";

    /// <summary>"called for talks during a meeting with Chad", "rebuilds after the war with Chad": what goes on around the act has its own parties.</summary>
    private static bool IsCircumstance(Role role) => role.Name is "during" or "after" or "before" or "following" or "since" or "amid" or "despite" or "because of" or "due to" or "ahead of";

    /// <summary>Phrases that a parser may have hung on the object, on another oblique or on the coordinated verb instead.</summary>
    private static void Borrow(SyntaxView view, int verb, ArgumentList arguments)
    {
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            if (relation is Deprel.Obj or Deprel.NsubjPassive || (relation.Is(Deprel.Obl) && !IsRelational(view, child) && !IsCircumstance(Prepositions.Of(view, child))))
            {
                for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
                {
                    if (view.Rel(inner) == Deprel.NmodPossessive) arguments.Add(Role.Possessor, inner, borrowed: true);
                    else if (view.Rel(inner) == Deprel.Acl && view.IsInfinitive(inner)) arguments.AddOne(Role.Clause, inner, borrowed: true);
                    else if (view.Rel(inner) == Deprel.Acl && view.IsVerb(inner) && view.IsPassive(inner) && LightVerbs.IsOfObject(view, inner)) Imposed(view, verb, inner, arguments);
                    else if (view.Rel(inner) == Deprel.Nmod) BorrowWithin(view, verb, inner, arguments);
                    else if (view.Rel(inner) == Deprel.Conj && relation == Deprel.Obj && view.IsNominal(inner)) BorrowFromConjunct(view, verb, inner, arguments);
                    else if (view.Rel(inner) == Deprel.Amod && inner > child && view.LemmaIs(inner, "worth")) Worth(view, verb, inner, arguments);
                }
            }
            else if (relation == Deprel.Xcomp && view.IsNominal(child))
            {
                for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
                {
                    if (view.Rel(inner) is Deprel.Nmod or Deprel.Obl) BorrowOne(view, verb, inner, arguments);
                }
            }
            else if (relation == Deprel.Conj && view.IsVerb(child) && child - verb <= 4)
            {
                // "met and talked with", "trained and equipped by"
                for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
                {
                    if (view.Rel(inner) == Deprel.Obl) BorrowOne(view, verb, inner, arguments);
                }
            }
        }
    }

    /// <summary>"withdrew troops and tanks from Chad": the phrase may hang on the last of the things.</summary>
    private static void BorrowFromConjunct(SyntaxView view, int verb, int thing, ArgumentList arguments)
    {
        for (var phrase = view.First(thing); phrase >= 0; phrase = view.Next(phrase))
        {
            if (view.Rel(phrase) == Deprel.Nmod && Prepositions.Of(view, phrase) is var role && (role == Role.From || role == Role.To || role.Name == "out of")) BorrowOne(view, verb, phrase, arguments);
        }
    }

    /// <summary>"bought jets worth two billion euros from Chad": the phrase may hang on the price.</summary>
    private static void Worth(SyntaxView view, int verb, int worth, ArgumentList arguments)
    {
        for (var price = view.First(worth); price >= 0; price = view.Next(price))
        {
            if (view.Rel(price).Is(Deprel.Obl) && view.Child(price, Deprel.Case) >= 0) BorrowOne(view, verb, price, arguments);
            for (var inner = view.First(price); inner >= 0; inner = view.Next(inner))
            {
                if (view.Rel(inner) == Deprel.Nmod) BorrowOne(view, verb, inner, arguments);
            }
        }
    }

    /// <summary>"lifted the sanctions imposed on Chad"</summary>
    private static void Imposed(SyntaxView view, int verb, int participle, ArgumentList arguments)
    {
        for (var phrase = view.First(participle); phrase >= 0; phrase = view.Next(phrase))
        {
            if (view.Rel(phrase).Is(Deprel.Obl) && view.Rel(phrase) != Deprel.OblAgent && !view.IsDate(phrase)) BorrowOne(view, verb, phrase, arguments);
        }
    }

    /// <summary>A phrase of the object and, where it only says how much of what, the phrases in it: "an increase in aid to Mali".</summary>
    private static void BorrowWithin(SyntaxView view, int verb, int phrase, ArgumentList arguments)
    {
        BorrowOne(view, verb, phrase, arguments);
        if (Prepositions.Of(view, phrase) is var role && role != Role.Of && role.Name is not ("in" or "about" or "over")) return;
        for (var inner = view.First(phrase); inner >= 0; inner = view.Next(inner))
        {
            if (view.Rel(inner) == Deprel.Nmod && Prepositions.Of(view, inner) is var further && further != Role.Of) BorrowOne(view, verb, inner, arguments);
        }
    }

    private static void BorrowOne(SyntaxView view, int verb, int phrase, ArgumentList arguments)
    {
        var role = Prepositions.Of(view, phrase);
        if (role == default || (role == Role.By && view.IsPassive(verb)) || arguments.Has(role, ownOnly: true)) return;
        arguments.Add(role, RelativeClauses.Resolve(view, phrase), borrowed: true);
    }

    private static void Between(SyntaxView view, int verb, ArgumentList arguments)
    {
        if (arguments.Has(Role.Plural) || !arguments.Has(Role.Between)) return;
        arguments.Copy(Role.Between, Role.Plural);
    }
}
