using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds the persons whom offices mean: "the Russian leader", "Venezuela's vice president", "the former president".</summary>
/// <remarks>News names a person by the office first and by the name in the sentence after, or the other way round; who bears the office by name goes before
/// who may bear it.</remarks>
internal static class OfficeHolders
{
    private const int Near = 3;

    /// <summary>How many sentences before or after an office a name that nothing ties to it may stand.</summary>
    private const int VeryNear = 2;

    /// <summary>A state or organization with an office after it: "the Russian leader", "Venezuela's vice president", "the NATO chief".</summary>
    /// <returns>The token after it; -1 if it means nobody.</returns>
    public static int Of(LinkState state, Antecedents antecedents, MentionDraft owner)
    {
        var sentence = state.Document.SentenceOf(owner.First);
        var t = owner.End;
        if (t < sentence.EndToken && Genitive.IsMark(state.Form(t))) t++;
        else if (owner.Entity.Type == EntityType.Country && owner.Kind != MentionKind.Demonym && !NationalBody.IsNameUsedAsAdjective(owner)) return -1;
        for (var skip = 0; skip < 2 && t < sentence.EndToken && state.HasTags && state.Tag(t) == Upos.Adj && Offices.At(state, t, sentence.EndToken).Title is null; skip++) t++;
        if (t >= sentence.EndToken || state.Owner[t] is not null) return -1;
        var first = Start(state, owner.First, sentence);
        if (state.Form(t) is "side" && owner.Entity.Type == EntityType.Country)
        {
            antecedents.Add(state.Add(owner.Entity, first, t + 1, MentionKind.Description, own: false));
            return t + 1;
        }

        if (Plural(state, antecedents, owner, t, sentence) is var plural and > 0) return plural;
        if (Offices.At(state, t, sentence.EndToken) is not (var end, { } title)) return -1;
        if (end < sentence.EndToken && (state.Owner[end] is { Entity.Type: EntityType.Person } || state.HasTags && state.Tag(end) == Upos.Noun && state.Owner[end] is null && !state.IsUpper(end) || state.FirstAtom[end] == state.FirstAtom[end + 1])) return -1;
        if (end + 1 < sentence.EndToken && state.Form(end) is "," && IsNamed(state, end + 1, sentence.EndToken)) return -1;
        bool Holds(EntityDraft e) => e.Type == EntityType.Person && Offices.Of(e, owner.Entity) && Offices.Has(e, title);
        // "a Kenyan minister", "a top Kenyan minister"
        var before = first - 1;
        if (before > sentence.FirstToken && state.Form(before) is "top" or "senior" or "leading" or "prominent" or "high-ranking") before--;
        var isNew = before >= sentence.FirstToken && (state.Is(before, "a") || state.Is(before, "an"));
        EntityDraft? person = null;
        if (!isNew)
        {
            person = antecedents.Latest(sentence.FirstToken, 20, Holds) ?? antecedents.Latest(owner.First, 0, Holds) ?? Ahead(state, owner.First, Holds) ?? Unattached(state, owner, title)
                ?? (IsNews(state, antecedents, owner, first) ? null : Spoken(state, antecedents, owner.First, e => Offices.MayHold(e, owner.Entity, title)));
        }

        person ??= Introduced(state, owner.First, state.HeadOf(t, end), e => Offices.MayHold(e, owner.Entity, title));
        if (person is null) return -1;
        Offices.Give(person, owner.Entity, title);
        antecedents.Add(state.Add(person, first, end, MentionKind.Description, own: false));
        return end;
    }

    /// <summary>An office that is said of nothing: "the president", "the former minister", "the cleric".</summary>
    /// <returns>The token after it, 0 where there is no office, -1 where it means nobody.</returns>
    public static int Bare(LinkState state, Antecedents antecedents, int token, int sentenceEnd)
    {
        var t = token + 1;
        while (t < sentenceEnd && t < token + 3 && state.HasTags && state.Tag(t) == Upos.Adj && state.Owner[t] is null && Offices.At(state, t, sentenceEnd).Title is null) t++;
        if (t >= sentenceEnd || state.Owner[t] is not null || Offices.At(state, t, sentenceEnd) is not (var end, { } title)) return 0;
        if (end < sentenceEnd && (state.Owner[end] is not null || state.Form(end) is "of" && IsOf(state, t, end, title) || Descriptions.IsNoun(state, end))) return -1;
        var person = antecedents.Latest(token, Near, m => m.Entity.Type == EntityType.Person && Offices.Has(m.Entity, title) && !SpeaksOf(state, m, token))
            ?? Spoken(state, antecedents, token, e => Offices.MayHold(e, null, title));
        if (person is null) return -1;
        antecedents.Add(state.Add(person, token, end, MentionKind.Description, own: false));
        return end;
    }

    /// <summary>"The Cuban and Venezuelan leaders", "the Greek, Serbian and Turkish presidents": one holder of the office for each state.</summary>
    private static int Plural(LinkState state, Antecedents antecedents, MentionDraft last, int noun, Sentence sentence)
    {
        if (last.Kind != MentionKind.Demonym || Descriptions.PluralOffice(state, noun) is not { } office || office.Length == 0 && !state.Is(noun, "leaders")) return -1;
        var owners = new List<MentionDraft> { last };
        while (owners[^1].First - 2 >= sentence.FirstToken && state.Form(owners[^1].First - 1) is "and" or ","
            && state.Owner[owners[^1].First - 2] is { Kind: MentionKind.Demonym, Entity.Type: EntityType.Country } before) owners.Add(before);
        if (owners.Count < 2) return -1;
        var persons = new List<EntityDraft>();
        foreach (var owner in owners)
        {
            bool Holds(EntityDraft e) => e.Type == EntityType.Person && Offices.Of(e, owner.Entity) && Offices.HoldsOffice(e, office) && e.TitleClass is not "honorific";
            if ((antecedents.Latest(last.First, 20, Holds) ?? Ahead(state, last.First, Holds)) is not { } person) return -1;
            persons.Add(person);
        }

        foreach (var person in persons) antecedents.Add(state.Add(person, Start(state, owners[^1].First, sentence), noun + 1, MentionKind.Description, own: false));
        return noun + 1;
    }

    /// <summary>"The minister, General Jane Otieno": who is named right there, after the titles that the name bears itself.</summary>
    private static bool IsNamed(LinkState state, int token, int sentenceEnd)
    {
        while (token < sentenceEnd && state.Owner[token] is null && NameRuns.LongestTitle(state, token, sentenceEnd) is (var end, { }) && end > token) token = end;
        return token < sentenceEnd && state.Owner[token] is { Entity.Type: EntityType.Person };
    }

    /// <summary>"Kenya's minister" of a state that the text has not spoken of yet: a new story begins rather than that an old one goes on. "The former Kenyan minister" that begins a sentence goes on.</summary>
    private static bool IsNews(LinkState state, Antecedents antecedents, MentionDraft owner, int first) =>
        !(state.IsSentenceStart(first) && state.Is(first, "the")) && antecedents.Latest(owner.First, VeryNear + 1, e => e == owner.Entity) is null;

    private static EntityDraft? Ahead(LinkState state, int token, Func<EntityDraft, bool> holds)
    {
        var here = state.Document.SentenceOf(token).Index;
        foreach (var mention in state.MentionsIn(here, here + Near))
        {
            if (!mention.IsDropped && mention.First > token && mention.Kind == MentionKind.Name && holds(mention.Entity)) return mention.Entity;
        }

        return null;
    }

    /// <summary>"Kenya's attorney general ... . Attorney General Jane Otieno": who bears the same title in a sentence right after, and nobody's office is known of.
    /// "Kenya's foreign minister met Foreign Minister Jane Otieno" is about two.</summary>
    private static EntityDraft? Unattached(LinkState state, MentionDraft owner, Title title) =>
        Ahead(state, state.Document.SentenceOf(owner.First).EndToken - 1, e => e is { Type: EntityType.Person, State: null, Organization: null } && e.Descriptions.Contains(title.Text));

    /// <summary>"Kenya's trade minister says ... . Jane Otieno told reporters": the subject of a sentence right after, a person not named before.</summary>
    private static EntityDraft? Introduced(LinkState state, int token, int head, Func<EntityDraft, bool> mayHold)
    {
        if (!state.HasTree || !(state.Document.Relations[head].Is(Deprel.Nsubj) || state.Document.Relations[head] == Deprel.Obj)) return null;
        var here = state.Document.SentenceOf(token).Index;
        for (var sentence = here + 1; sentence <= here + VeryNear && sentence < state.Document.SentenceCount; sentence++)
        {
            var named = false;
            foreach (var mention in state.MentionsIn(sentence, sentence))
            {
                if (mention.IsDropped || mention.Entity.Type != EntityType.Person) continue;
                named = true;
                if (!IsSubject(state, mention) && !IsQuoted(state, mention)) continue;
                return mayHold(mention.Entity) && !IsDescribed(state, mention) && !IsNamedBefore(state, mention) ? mention.Entity : null;
            }

            if (named) return null;
        }

        return null;
    }

    /// <summary>"Mr. Okello has accused the army. The former Ugandan minister": the one person of the sentences right before of whom the text tells no other office.</summary>
    private static EntityDraft? Spoken(LinkState state, Antecedents antecedents, int token, Func<EntityDraft, bool> mayHold)
    {
        if (!state.HasTree) return null;
        var here = state.Document.SentenceOf(token).Index;
        for (var back = 1; back <= VeryNear; back++)
        {
            EntityDraft? only = null;
            var (isSubject, any) = (false, false);
            foreach (var mention in antecedents.ReadIn(here - back))
            {
                if (mention.Entity.Type != EntityType.Person) continue;
                any = true;
                if (!mayHold(mention.Entity)) continue;
                if (only is not null && only != mention.Entity) return null;
                only = mention.Entity;
                isSubject |= antecedents.IsSubject(mention);
            }

            if (any) return isSubject ? only : null;
        }

        return null;
    }

    private static bool IsSubject(LinkState state, MentionDraft mention) => state.Document.Relations[mention.Head].Is(Deprel.Nsubj);

    /// <summary>"State television quotes Jane Otieno as saying", "according to Jane Otieno".</summary>
    private static bool IsQuoted(LinkState state, MentionDraft mention) =>
        state.Document.Heads[mention.Head] is >= 0 and var verb && (state.Document.Relations[mention.Head] == Deprel.Obj && state.Lemma(verb) is "quote" or "cite"
            || mention.First > 1 && state.Is(mention.First - 1, "to") && state.Is(mention.First - 2, "according"));

    /// <summary>"Jane Otieno, a lawyer for the union": words of its own tell who it is.</summary>
    private static bool IsDescribed(LinkState state, MentionDraft mention)
    {
        if (mention.Entity.Descriptions.Count > 0) return false;
        if (mention.End + 1 < state.Document.TokenCount && state.Form(mention.End) is "," && state.Tag(mention.End + 1) is Upos.Det or Upos.Noun) return true;
        return mention.First > 0 && state.Tag(mention.First - 1) is Upos.Noun;
    }

    private static bool IsNamedBefore(LinkState state, MentionDraft mention) => state.Mentions.Exists(m => !m.IsDropped && m.Entity == mention.Entity && m.First < mention.First);

    /// <summary>Whether a mention is the subject of a clause around a token of its sentence: "the minister praised the president" is about two.</summary>
    private static bool SpeaksOf(LinkState state, MentionDraft mention, int token)
    {
        if (!state.HasTree || !IsSubject(state, mention)) return false;
        var verb = state.Document.Heads[mention.Head];
        for (var t = token; t >= 0 && verb >= 0; t = state.Document.Heads[t])
        {
            if (t == verb) return true;
        }

        return false;
    }

    /// <summary>Whether what "of" leads belongs to the office: "the president of Kenya", not "convicted the president of murder".</summary>
    private static bool IsOf(LinkState state, int office, int preposition, Title title)
    {
        if (!state.HasTree || preposition + 1 >= state.Document.TokenCount) return true;
        var noun = state.Document.Heads[preposition];
        if (noun >= 0 && !(state.Document.Heads[noun] >= office && state.Document.Heads[noun] < preposition)) return false;
        // Trees err here: what one is president of has an article or a name, what one is convicted of has neither.
        return title.Class == "minister" || state.Owner[preposition + 1] is not null || state.IsUpper(preposition + 1) || state.Tag(preposition + 1) is Upos.Det or Upos.Pron;
    }

    private static int Start(LinkState state, int first, Sentence sentence)
    {
        var start = first;
        while (start > sentence.FirstToken && start > first - 2 && Offices.IsPast(state.Form(start - 1).ToLowerInvariant())) start--;
        return start > sentence.FirstToken && state.Is(start - 1, "the") ? start - 1 : start;
    }
}
