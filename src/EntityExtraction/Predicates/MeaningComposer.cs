using EntityExtraction.Collections;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Composes the meaning of a predicate from its own words and from everything above it, to any depth.</summary>
internal sealed class MeaningComposer(SyntaxView view, EmbeddingTable table)
{
    /// <summary>What is kept from happening is another's, and so is the end to which it was to happen.</summary>
    private static readonly WordClass Preventing = new("ban bar block deter discourage foil forbid forestall frustrate hamper hinder impede inhibit obstruct preclude prevent prohibit restrain stop thwart veto");

    /// <summary>What is done to somebody, or by him, for what he did.</summary>
    private static readonly WordClass Punished = new("apologise apologize arrest blame censure charge condemn criticise criticize depart deport detain discipline dismiss exclude execute expel extradite fire fine go imprison indict investigate jail leave penalise penalize pay prosecute punish quit rebuke remove reprimand resign sack sanction step sue suspend thank try");

    private static readonly WordClass Journeys = new("conference journey meeting stay stop summit tour trip visit");

    private readonly Meaning?[] _known = new Meaning?[view.Document.TokenCount];

    public Meaning Of(int token)
    {
        if (_known[token] is { } known) return known;
        _known[token] = Meaning.Plain; // ends cycles
        var meaning = Compose(token);
        _known[token] = meaning;
        return meaning;
    }

    private Meaning Compose(int token)
    {
        if (view.Rel(token) == Deprel.Cop) return Of(view.Head(token));
        var own = OwnWords.Read(view, token);
        var speaker = Attributions.Find(view, table, token);
        if (speaker < 0) speaker = Attributions.OfName(view, token);
        if (speaker >= 0) own = own with { Attribution = speaker };
        if (Questions.Asks(view, token)) own = own.Under(Modality.Possible);
        return Outside(token, own);
    }

    private Meaning Outside(int token, Meaning inner)
    {
        var head = view.Head(token);
        if (head < 0) return inner;
        var relation = view.Rel(token);
        if (Clauses.Governor(view, token) is var governor && governor != head) return OfAdverbial(token, governor, inner);
        switch (relation)
        {
            case Deprel.Conj:
                return OfConjunct(token, Clauses.Coordinated(view, token), inner);
            // "was elected president": who is elected is.
            case Deprel.Xcomp when Offices.Contains(view, token) && view.IsVerb(head):
                return Combine(inner, Of(head));
            case Deprel.Xcomp:
                return Under(head, inner, whenUnknown: Effect.Factive);
            case Deprel.Ccomp:
                return Under(head, inner, whenUnknown: Effect.Attributed);
            case Deprel.Parataxis when token > head && view.IsVerb(head) && table.At(view, head)?.Effect == Effect.Attributed && AfterColon(token):
                return Under(head, inner, Effect.Attributed);
            case Deprel.Csubj or Deprel.CsubjPassive:
                return table.At(view, head) is null ? Attributed(head, inner) : Under(head, inner, Effect.Factive);
            // Who made the charge does not report its denial.
            case Deprel.AclRelative when view.Child(token, Deprel.Obj) is >= 0 and var pronoun && Denials.Denied(view, token, pronoun) >= 0:
                return inner;
            case Deprel.Advcl:
                return OfAdverbial(token, head, inner);
            case Deprel.Acl when table.At(view, head) is { } entry && (view.IsInfinitive(token) || Prepositions.Marker(view, token).Length > 0):
                return Apply(entry.Effect, head, inner);
            case Deprel.Acl when view.IsInfinitive(token):
                return Governed(head, inner);
            case Deprel.Obj or Deprel.NsubjPassive when view.IsVerb(head):
                return OfObject(token, head, inner);
            case Deprel.Nsubj when view.IsVerb(head) && !view.IsVerb(token) && LightVerbs.IsOfSubject(view, head):
                return Joined(inner, Of(head));
            // "a ceasefire proposal": none yet
            case Deprel.Compound when view.Tag(token) == Upos.Noun && view.Tag(head) == Upos.Noun && !(view.Lemma(head).ToLowerInvariant() is "effort" or "initiative") && table.At(view, head) is { Category: PredicateCategory.Noun, Effect: Effect.Possible or Effect.Future or Effect.Demanded or Effect.Conditional } entry:
                return Apply(entry.Effect, head, inner);
            case Deprel.Amod when table.At(view, token) is null && view.Tag(head) == Upos.Noun:
                return Attributed(head, inner);
            default:
                if (relation.Is(Deprel.Obl) || relation == Deprel.Nmod) return OfPhrase(token, head, inner);
                return Attributed(head, inner);
        }
    }

    /// <summary>"Chad made it clear: Niger is not welcome."</summary>
    private bool AfterColon(int clause)
    {
        for (var child = view.First(clause); child >= 0 && child < clause; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Punct && view.FormIs(child, ":")) return true;
        }

        return false;
    }

    private Meaning OfObject(int noun, int verb, Meaning inner)
    {
        if (Answers.To(view, verb, noun) || Addressees.IsOne(view, noun)) return Attributed(verb, inner);
        // "ended her visit": it took place.
        if (view.LemmaIs(verb, "end") && Journeys.Contains(view.Lemma(noun))) return Attributed(verb, inner);
        // "is committing abuses": who commits them does them, whoever commits to a thing.
        if (table.At(view, verb) is { } entry && !view.LemmaIs(verb, "commit"))
        {
            // "no talks are planned" denies once.
            var once = view.Rel(noun) == Deprel.NsubjPassive && inner.Polarity == Polarity.Negated && entry.Effect is Effect.Future or Effect.Possible or Effect.Demanded && Of(verb).Polarity == Polarity.Negated;
            return once ? Apply(entry.Effect, verb, inner) with { Polarity = Polarity.Negated } : Apply(entry.Effect, verb, inner);
        }

        return LightVerbs.IsOfObject(view, verb) ? Joined(inner, Of(verb)) : Attributed(verb, inner);
    }

    /// <summary>What a noun says through the verb whose object it is, for clauses that depend on it.</summary>
    private Meaning Governed(int noun, Meaning inner)
    {
        var verb = view.Head(noun);
        return verb >= 0 && view.IsVerb(verb) && view.Rel(noun) is Deprel.Obj or Deprel.NsubjPassive && (LightVerbs.IsOfObject(view, verb) || table.At(view, verb) is not null)
            ? Combine(inner, Of(noun))
            : Attributed(noun, inner);
    }

    private Meaning OfPhrase(int phrase, int head, Meaning inner)
    {
        var role = Prepositions.Of(view, phrase);
        // "stayed out of the fighting"
        if (role == Role.Without || role.Name is "instead of" || (role.Name is "out of" && view.Lemma(head) is "stay" or "keep" or "remain")) inner = inner.Negate();
        if (Measures.Of(view, phrase) == head) return Outside(head, inner);
        if (Measures.SumBefore(view, phrase) >= 0 && view.IsVerb(head)) return OfObject(phrase, head, inner);
        if (Answers.To(view, head, phrase)) return Attributed(head, inner);
        if (Ahead.IsOccasion(view, phrase, head, role)) return Attributed(head, inner.Under(Modality.Future));
        var entry = table.At(view, head);
        if (entry is not null && Governs(entry, role)) return Apply(entry.Effect, head, inner);
        if (view.IsVerb(head) && role.IsPreposition && ((LightVerbs.IsOfOblique(view, head) && role.Name is "in" or "into" or "on" or "to" or "with") || NounArguments.IsFavour(view, phrase, role))) return Combine(inner, Of(head));
        // "peace talks on a deal" says nothing of the deal, "the start of talks" all of them.
        return !view.IsVerb(head) && role == Role.Of && view.Tag(head) == Upos.Noun && LightVerbs.IsOfSubject(view, head) ? Combine(inner, Of(head)) : Attributed(head, inner);
    }

    private static bool Governs(EmbeddingTable.Entry entry, Role role) => entry.Category switch
    {
        PredicateCategory.Verb => entry.Effect switch
        {
            Effect.Demanded => role == Role.For,
            Effect.Negated => role == Role.From || role == Role.Of,
            Effect.Attributed => role == Role.Of || role == Role.For || role == Role.With,
            Effect.Denied => role == Role.Of,
            Effect.Conditional => role == Role.With,
            _ => role == Role.For || role == Role.On || role == Role.To || role == Role.Of || role.Name is "into" or "in",
        },
        PredicateCategory.Noun => role == Role.Of || role == Role.For || role == Role.To || role == Role.On,
        _ => role == Role.For || role == Role.To || role == Role.Of,
    };

    private Meaning OfConjunct(int token, int head, Meaning inner)
    {
        if (view.IsVerb(token) && view.IsVerb(head))
        {
            var shared = OwnWords.Shared(view, head, token);
            inner = inner.Under(shared.Modality).Negate(shared.Polarity == Polarity.Negated);
            var speaker = Attributions.Find(view, table, head);
            if (inner.Attribution < 0 && speaker >= 0 && view.Child(token, Deprel.Nsubj) < 0) inner = inner with { Attribution = speaker };
        }
        // "will negotiate rather than attack", "gave up instead of fighting": the latter is not done.
        if (view.IsVerb(token) && view.Child(token, Deprel.Cc) is >= 0 and var joint && view.Form(joint).ToLowerInvariant() is "rather" or "instead") inner = inner.Negate();
        // "will not join, but is a friend": what has a verb of its own is denied by its own words.
        else if (!view.IsVerb(token) && view.Child(token, Deprel.Cop) < 0 && OwnWords.Read(view, head) is { Polarity: Polarity.Negated })
        {
            inner = inner.Negate();
        }

        return Outside(head, inner);
    }

    private Meaning OfAdverbial(int clause, int head, Meaning inner)
    {
        var marker = Prepositions.Marker(view, clause);
        switch (marker)
        {
            case "if" or "unless" or "provided" or "providing" or "should" when !FollowsEvenOrAs(clause):
                return Attributed(head, inner.Under(Modality.Conditional));
            case "without" or "instead" or "rather":
                return Attributed(head, inner.Negate());
            // "ordered them to leave for spying": why they must leave is no demand.
            case "for" or "" when IsReason(clause, marker) && view.IsVerb(head) && Punished.Contains(view.Lemma(head)):
                return Attributed(head, inner);
            case "to" or "of" or "from" or "for" or "into" or "against" or "on" or "about" or "with":
                // "cancelled a trip to protest": what is left undone is done to an end.
                if (marker == "to" && table.At(view, head) is { Effect: Effect.Negated } && IsPurpose(head, clause))
                {
                    return Attributed(head, inner.Under(Of(head).Modality));
                }

                if (table.At(view, head) is { } entry && (marker == "to" || entry.Effect != Effect.Demanded))
                {
                    return Apply(entry.Effect, head, inner);
                }

                return Attributed(head, inner.Under(Of(head).Modality));
            case "" or "by" when view.Xpos(clause) is "VBG" or "VBN" or "VB":
                return Attributed(head, inner.Under(Of(head).Modality));
            default:
                return Attributed(head, Ahead.IsBeside(view, clause, head, marker) ? inner.Under(Modality.Future) : inner);
        }
    }

    /// <summary>A gerund behind "for", which the parser may hang on a word further on: "for allegedly threatening security".</summary>
    private bool IsReason(int clause, string marker)
    {
        if (view.Xpos(clause) != "VBG") return false;
        var before = clause - 1;
        if (marker.Length == 0 && before > 0 && view.Rel(before) == Deprel.Advmod) before--;
        return marker == "for" || (before >= 0 && view.FormIs(before, "for"));
    }

    /// <summary>Whether the clause of a verb tells what has happened or is the case, without an auxiliary that says it may.</summary>
    private bool IsPerfect(int verb)
    {
        var clause = view.Child(verb, Deprel.Ccomp);
        if (clause < 0 || !view.IsVerb(clause)) return false;
        for (var child = view.First(clause); child >= 0 && child < clause; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Aux && view.Xpos(child) == "MD") return false;
            if (view.Rel(child) is Deprel.Advcl) return false;
        }

        return view.Xpos(clause) is "VBD" || (view.LemmaIs(clause, "have") && view.Xpos(clause) is "VBP" or "VBZ") || (view.Child(clause, Deprel.Aux) is >= 0 and var aux && view.LemmaIs(aux, "have") && view.Xpos(aux) is "VBP" or "VBZ");
    }

    /// <summary>Whether an infinitive tells to what end its verb's object is left undone, and is no part of what is.</summary>
    private bool IsPurpose(int verb, int clause) =>
        view.Child(verb, Deprel.Obj) is >= 0 and var undone && undone < clause && view.Child(clause, Deprel.Nsubj) < 0 && table.At(view, undone) is null
        && (view.LemmaIs(clause, "protest") || !Preventing.Contains(view.Lemma(verb)));

    private bool FollowsEvenOrAs(int clause)
    {
        for (var child = view.First(clause); child >= 0 && child < clause; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Mark) return child > 0 && (view.FormIs(child - 1, "even") || view.FormIs(child - 1, "as"));
        }

        return false;
    }

    private Meaning Under(int head, Meaning inner, Effect whenUnknown)
    {
        var effect = table.At(view, head)?.Effect;
        // "is to meet"
        if (effect is null && view.LemmaIs(head, "be") && view.IsVerb(head)) effect = Effect.Future;
        // "has yet to approve": it has not.
        if (view.LemmaIs(head, "have") && view.Child(head, Deprel.Advmod) is >= 0 and var yet && view.FormIs(yet, "yet")) effect = Effect.Negated;
        return Apply(effect ?? whenUnknown, head, inner);
    }

    private Meaning Apply(Effect effect, int head, Meaning inner)
    {
        var outer = Of(head);
        inner = inner with { Embedder = inner.Embedder < 0 && effect != Effect.Factive ? head : inner.Embedder };
        switch (effect)
        {
            case Effect.Attributed or Effect.Denied:
                if (inner.Attribution < 0) inner = inner with { Attribution = Named(Attributions.SpeakerOf(view, head), outer.Attribution) };
                if (effect == Effect.Denied) inner = inner.Negate(outer.Polarity == Polarity.Affirmed);
                return inner with { Attribution = inner.Attribution >= 0 ? inner.Attribution : outer.Attribution };
            case Effect.Negated:
                inner = inner.Negate();
                // "refused to rule out sanctions": they may come.
                if (outer.Polarity == Polarity.Negated && view.Lemma(head) is "rule" or "exclude" or "preclude") inner = inner.Under(Modality.Possible);
                break;
            case Effect.Future:
                inner = inner.Under(Modality.Future);
                break;
            case Effect.Possible:
                inner = inner.Under(Modality.Possible);
                break;
            case Effect.Demanded:
                inner = inner.Under(Modality.Demanded);
                break;
            // "warned that members of the group have been elected": so it is.
            case Effect.Conditional when view.LemmaIs(head, "warn") && IsPerfect(head):
                return inner with { Attribution = inner.Attribution >= 0 ? inner.Attribution : Attributions.SpeakerOf(view, head) is >= 0 and var told ? told : outer.Attribution };
            case Effect.Conditional:
                inner = inner.Under(Modality.Conditional);
                // "warned that the dam would harm fishermen": who warns vouches for it.
                if (inner.Attribution < 0 && view.LemmaIs(head, "warn")) inner = inner with { Attribution = Attributions.SpeakerOf(view, head) };
                break;
            default:
                break;
        }

        return Combine(inner, outer);
    }

    /// <summary>"Chad says it has evidence that": where nobody knows whom a pronoun stands for, the speaker around it has the word.</summary>
    private int Named(int speaker, int outer) =>
        outer >= 0 && speaker >= 0 && view.Tag(speaker) == Upos.Pron && view.Entities.At(speaker).Length == 0 && Pronouns.Antecedent(view, speaker) < 0 ? outer : speaker;

    private static Meaning Combine(Meaning inner, Meaning outer) =>
        (inner with
        {
            Attribution = inner.Attribution >= 0 ? inner.Attribution : outer.Attribution,
            Embedder = inner.Embedder >= 0 ? inner.Embedder : outer.Embedder,
        }).Under(outer.Modality).Negate(outer.Polarity == Polarity.Negated);

    /// <summary>A verb and its noun are one predicate: "no talks were held" denies once.</summary>
    private static Meaning Joined(Meaning noun, Meaning verb) =>
        noun.Polarity == Polarity.Negated ? Combine(noun.Negate(), verb) with { Polarity = Polarity.Negated } : Combine(noun, verb);

    private Meaning Attributed(int head, Meaning inner) =>
        inner.Attribution >= 0 ? inner : inner with { Attribution = Of(head).Attribution };
}
