using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Deep roles of a verb's dependents.</summary>
internal static partial class VerbArguments
{
    private static readonly WordClass Giving = new("award deny give grant guarantee hand lend loan offer owe pay pledge promise refuse sell send show");

    /// <summary>Verbs that say what somebody is.</summary>
    private static readonly WordClass Naming = new("""
        appoint brand call consider crown declare deem designate dub elect judge label make name nominate proclaim pronounce style term
        """);

    /// <summary>Whether an object may stay behind the passive of a verb: <i>was given</i> arms, <i>was named</i> envoy.</summary>
    public static bool TakesTwoObjects(SyntaxView view, int verb) => Giving.Contains(view.Lemma(verb)) || Naming.Contains(view.Lemma(verb)) || Captivity.StateOf(view, verb) >= 0;

    public static void Collect(SyntaxView view, int verb, ArgumentList arguments)
    {
        if (Visitors.Are(view, verb) || Attributives.Are(view, verb) || OfPhrase(view, verb, arguments) || OfPerfect(view, verb, arguments)) return;
        var passive = view.IsPassive(verb);
        var subject = view.Subject(verb);
        var objects = 0;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            switch (relation)
            {
                // "had threatened Monday to leave"
                case Deprel.Obj when TimeWords.IsWeekday(view.Form(child)):
                    break;
                case Deprel.Obj:
                    objects++;
                    if (arguments.FirstOf(Role.Predicative) != child) arguments.Add(Role.Patient, Denials.Denied(view, verb, child) is >= 0 and var accuser ? accuser : RelativeClauses.Resolve(view, child));
                    // "faces two sets of sanctions"
                    if (Measures.Nested(view, child) is var counted && counted != child && !view.IsParty(counted)) arguments.Add(Role.Patient, counted, borrowed: true);
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
                // "called for intervention by Chad": hung on the verb, but whose subject does something itself.
                case Deprel.OblAgent when passive || view.Child(verb, Deprel.Nsubj) < 0:
                    arguments.Add(Role.Agent, RelativeClauses.Resolve(view, child));
                    break;
                case Deprel.Ccomp:
                    arguments.Add(Role.Clause, child);
                    // "said that Chad must be punished" leaves open by whom.
                    arguments.Add(Role.ClauseAgent, view.IsVerb(child) && view.IsPassive(child) && !(view.Lemma(verb) is "tell" or "warn") ? Agents.OfPassive(view, child) : view.Subject(child));
                    if (!arguments.Has(Role.ClauseAgent)) arguments.Add(Role.ClauseAgent, MissedSubject(view, child));
                    break;
                case Deprel.Advcl when view.IsInfinitive(child):
                    arguments.Add(Role.Clause, child);
                    // "is calling for Chad to leave": the party is a phrase of the call, though it is the clause's subject.
                    if (Prepositions.Marker(view, child) == "for" || (view.Child(child, Deprel.Mark) is >= 0 and var marker && view.FormIs(marker, "for"))) arguments.Add(Role.For, view.Child(child, Deprel.Nsubj));
                    break;
                // "voted against raising taxes"
                case Deprel.Advcl when view.Xpos(child) == "VBG" && Prepositions.Marker(view, child) is "against" or "to":
                    arguments.Add(Prepositions.Marker(view, child) == "to" ? Role.To : Role.Against, child);
                    break;
                // "kept Chad from building the dam"
                case Deprel.Advcl when view.Xpos(child) == "VBG" && Prepositions.Marker(view, child) == "from" && view.Lemma(verb) is "keep" or "deter" or "discourage" or "dissuade" or "inhibit" or "preclude" or "restrain":
                    arguments.Add(Role.From, child);
                    break;
                // "was prevented from leaving Chad"
                case Deprel.Advcl when view.Xpos(child) == "VBG" && Prepositions.Marker(view, child) == "from" && view.Lemma(verb) is "ban" or "bar" or "block" or "forbid" or "prevent" or "prohibit":
                    arguments.Add(Role.Clause, child);
                    break;
                // "which was fired on by rebels"
                case Deprel.Advmod or Deprel.CompoundParticle when passive && objects == 0 && view.Tag(child) == Upos.Adp && child == verb + 1 && view.First(child) < 0 && subject >= 0 && view.Form(child).ToLowerInvariant() is "on" or "at" or "upon":
                    arguments.Add(view.FormIs(child, "at") ? Role.At : Role.On, subject);
                    break;
                case Deprel.Advmod or Deprel.CompoundParticle:
                    // "walked away from the talks": the phrase may hang on the particle.
                    for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
                    {
                        if (view.Rel(inner).Is(Deprel.Obl) || view.Rel(inner) == Deprel.Nmod) Oblique(view, inner, passive, arguments);
                    }

                    break;
                case Deprel.Xcomp when !passive && Visitors.Of(view, verb) is >= 0 and var guest:
                    arguments.Add(Role.Patient, guest);
                    break;
                case Deprel.Xcomp:
                    // "was kept alive by Chad"
                    if (passive && !view.IsVerb(child) && view.Child(child, Deprel.OblAgent) is >= 0 and var by) arguments.Add(Role.Agent, RelativeClauses.Resolve(view, by));
                    // "blamed not only Chad but also Niger"
                    if (!passive && view.Tag(child) == Upos.Propn && view.IsActor(child) && view.Child(verb, Deprel.Obj) < 0 && Prepositions.Of(view, child) == default && view.Child(child, Deprel.Case) < 0) arguments.Add(Role.Patient, child);
                    // "found the mayor guilty": the word taken for a noun
                    else if (!passive && Verdicts.Contains(view.Form(child)) && view.Child(child, Deprel.Compound) is >= 0 and var judged && judged == child - 1 && view.IsParty(judged) && view.Child(verb, Deprel.Obj) < 0)
                    {
                        arguments.Add(Role.Patient, judged);
                        arguments.Add(Role.Predicative, child);
                    }
                    else if (!passive && SomeOf(view, child) is >= 0 and var some) arguments.Add(Role.Patient, some);
                    else if (!passive && HeadOfObject(view, verb, child) is >= 0 and var part)
                    {
                        arguments.Remove(Role.Patient, part);
                        arguments.Add(Role.Patient, child);
                    }
                    // "asked Chad to be patient"
                    else arguments.Add(view.IsVerb(child) || view.IsInfinitive(child) ? Role.Clause : Role.Predicative, child);
                    // "wants the mayor fired": who is to suffer it is the subject of the participle.
                    if (!passive && view.Xpos(child) is "VBN" or "VBD" && view.Child(child, Deprel.Nsubj) is >= 0 and var victim && view.Child(verb, Deprel.Obj) < 0) arguments.Add(Role.ClausePatient, victim);
                    // "dismissed as absurd the claims of Chad"
                    if (!passive && view.Tag(child) == Upos.Adj && view.Child(child, Deprel.Obj) is var shifted && shifted > child && view.Child(verb, Deprel.Obj) < 0) arguments.Add(Role.Patient, shifted);
                    break;
                // "allow French planes to land", taken for a noun's phrase
                case Deprel.Obl when view.IsVerb(child) && view.IsInfinitive(child):
                    arguments.Add(Role.Clause, child);
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
        if (objects == 1 && !passive) PartyBeforeSum(view, verb, arguments);
        if (objects == 1 && !passive) PredicateOfObject(view, verb, arguments);
        if (objects == 1 && !passive && !arguments.Has(Role.Predicative)) arguments.Add(Role.Predicative, DescribedAs(view, verb));
        // "asked Libya to leave": analyses differ on whether the one asked is the object.
        if (objects == 0 && !passive) arguments.Copy(Role.Recipient, Role.Patient);
        if (objects == 0 && !passive && !arguments.Has(Role.Patient)) SharedObject(view, verb, arguments);
        if (!arguments.Has(Role.Clause)) arguments.Add(Role.Clause, StrayInfinitives.Of(view, verb));
        if (!arguments.Has(Role.Clause)) Quoted(view, verb, arguments);
        if (subject >= 0) Subject(subject, passive, objects > 0 && Captivity.StateOf(view, verb) < 0, arguments);
        if (!passive) arguments.Add(Role.Agent, Companions.Of(view, verb));
        if (passive) Captivity.AddFellows(view, verb, arguments);
        if (!passive && !arguments.Has(Role.ClauseAgent)) Assured(view, verb, arguments);
        if (passive && !arguments.Has(Role.Agent)) SharedAgent(view, verb, arguments);
        if (passive && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, Agents.Nested(view, verb));
        if (Casualties.Attacker(view, verb, passive) is >= 0 and var attacker)
        {
            if (passive && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, attacker);
            if (!passive && !arguments.Has(Role.By)) arguments.Add(Role.By, attacker);
        }

        if (passive && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, Captivity.Captor(view, verb), borrowed: true);
        if (passive && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, Captivity.Warden(view, verb), borrowed: true);
        if (passive && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, Announcers.OfPassive(view, verb), borrowed: true);
        if (!passive && !arguments.Has(Role.At) && !arguments.Has(Role.On) && !arguments.Has(Role.Against)) arguments.Add(Role.At, Provocations.By(view, verb), borrowed: true);
        if (!passive && !arguments.Has(Role.At) && !arguments.Has(Role.On)) arguments.Add(Role.At, Passersby.Of(view, verb), borrowed: true);

        if (arguments.FirstOf(Role.Clause) is >= 0 and var clause) Aims(view, clause, arguments);
        Borrow(view, verb, arguments);
        Partner(view, verb, arguments);
        Condition(view, verb, arguments);
        Addressed(view, verb, arguments);
        arguments.Add(Role.Averter, Averters.Of(view, verb));
        if (!passive) Company(view, verb, arguments);
        AgreedWith(view, verb, arguments);
        Between(view, verb, arguments);
        if (!arguments.Has(Role.Plural) && !IsOnOneSide(view, verb)) arguments.AddPlural(passive && !arguments.Has(Role.Agent) ? Role.Patient : Role.Agent);
        if (!arguments.Has(Role.Plural)) arguments.Copy(Role.Between, Role.Plural);
    }

    /// <summary>"fought together": not against each other.</summary>
    private static bool IsOnOneSide(SyntaxView view, int verb)
    {
        if (!(view.Lemma(verb) is "fight" or "battle" or "war")) return false;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Advmod && view.Form(child).ToLowerInvariant() is "together" or "alongside" or "jointly" or "shoulder") return true;
        }

        return false;
    }

    /// <summary>"demanded that Chad hand over the ship": a name before a bare verb that the tagger took for a noun; -1 for none.</summary>
    public static int MissedSubject(SyntaxView view, int clause)
    {
        var name = clause - 1;
        return view.Tag(clause) == Upos.Noun && view.Child(clause, Deprel.Cop) < 0 && Prepositions.Marker(view, clause) == "that" && name > 0 && view.Head(name) == clause
            && view.Rel(name) is Deprel.Compound or Deprel.NmodDescriptive && view.Tag(name) == Upos.Propn && view.IsActor(name) ? name : -1;
    }

    /// <summary>"groups opposed to the truce": a participle that the parser took for a part of the preposition after it.</summary>
    private static bool OfPhrase(SyntaxView view, int participle, ArgumentList arguments)
    {
        if (view.Rel(participle) != Deprel.Case || view.Xpos(participle) != "VBN" || view.Head(participle) is not (>= 0 and var phrase) || phrase < participle) return false;
        if (view.Rel(phrase) != Deprel.Nmod || !Role.TryParse(view.Form(participle + 1), out var role) || !role.IsPreposition) return false;
        arguments.Add(Role.Patient, view.Head(phrase));
        arguments.Add(role, phrase);
        return true;
    }

    /// <summary>"has limited power": so it is described, and nobody has limited it.</summary>
    private static readonly WordClass Adjectival = new("accumulated advanced closed combined continued dedicated divided educated established expected extended frozen hidden increased limited mixed planned promised proposed reduced renewed restricted shared strained trained united");

    /// <summary>"said that the firm had bribed officials": a perfect whose participle the tagger took for a part of the object.</summary>
    private static bool OfPerfect(SyntaxView view, int participle, ArgumentList arguments)
    {
        if (view.Rel(participle) != Deprel.Amod || view.Xpos(participle) != "VBN" || participle == 0 || view.Head(participle) is not (>= 0 and var thing) || thing < participle) return false;
        var have = participle - 1;
        if (Adjectival.Contains(view.Form(participle)) || !view.LemmaIs(have, "have") || view.Head(thing) != have || view.Rel(thing) != Deprel.Obj) return false;
        arguments.Add(Role.Agent, view.Subject(have));
        arguments.Add(Role.Patient, thing);
        arguments.AddPlural(Role.Agent);
        return true;
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
        if (!passive && !arguments.Has(Role.Patient) && view.Child(view.Head(phrase), Deprel.Obj) < 0 && Prepositions.IsParticle(view, phrase))
        {
            arguments.Add(Role.Patient, phrase);
            return;
        }

        if (role == default && !passive && !arguments.Has(Role.Patient) && IsBareObject(view, phrase)) arguments.Add(Role.Patient, phrase);
        if (role == default || (view.IsDate(phrase) && role.Name != "until") || (role == Role.With && Companions.IsOfSubject(view, phrase))) return;
        // "rallied in front of the embassy"
        if (role.Name == "in" && view.LemmaIs(phrase, "front") && Prepositions.Find(view, phrase, Role.Of) is >= 0 and var place) (role, phrase) = (InFrontOf, place);
        var filler = RelativeClauses.Resolve(view, phrase);
        arguments.Add(Prepositions.LastOf(role), filler);
        if (role == Role.By && passive && !arguments.Has(Role.Agent)) arguments.Add(Role.Agent, filler);
        arguments.Add(role, filler);
        if (role == Role.As) arguments.Add(Role.Predicative, filler);
    }

    private static readonly Role InFrontOf = Role.Parse("in front of");

    /// <summary>The clause beside a verb of saying: "Libya must leave, Egypt said".</summary>
    private static void Quoted(SyntaxView view, int verb, ArgumentList arguments)
    {
        var clause = view.Head(verb);
        if (view.Rel(verb) != Deprel.Parataxis || clause < 0 || !view.IsClause(clause) || view.Child(verb, Deprel.Nsubj) < 0) return;
        arguments.AddOne(Role.Clause, clause);
        arguments.Add(Role.ClauseAgent, view.Subject(clause));
    }

    /// <summary>"when fighting between Chad and Sudan broke out": those who fight, whoever is spoken of besides.</summary>
    private static void Between(SyntaxView view, int verb, ArgumentList arguments)
    {
        // "fighting last month between": a phrase that the tree hangs on the time.
        for (var child = view.First(verb); child >= 0 && !arguments.Has(Role.Between); child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.OblUnmarked) arguments.Add(Role.Between, Prepositions.Find(view, child, Role.Between));
        }

        if (arguments.Has(Role.Between, ownOnly: true)) arguments.Copy(Role.Between, Role.Plural);
    }
}
