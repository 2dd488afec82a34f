using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds persons among the name runs: by the catalog, given names, titles, the recognizer, and by persons named before.</summary>
internal static class PersonFinder
{
    public static void Run(LinkState state, List<NameRun> runs)
    {
        var recognized = Recognized(state, "PER");
        var persons = new PersonNames();
        foreach (var mention in state.Mentions)
        {
            if (mention.Entity.Type != EntityType.Person) continue;
            var before = mention.Entity.Words;
            Learn(state, mention.Entity, mention.First, mention.End);
            persons.Add(mention.Entity, before, mention.First);
        }

        // Names of several words first, wherever they stand: an article may use the surname in its headline.
        var rest = new List<NameRun>();
        foreach (var run in runs)
        {
            if (run.IsBody) continue;
            if (WordCount(state, run) < 2) rest.Add(run);
            else if (Full(state, run, recognized, persons) is { } person) Claim(state, run, person, persons);
            else rest.Add(run);
        }

        foreach (var run in rest)
        {
            if (Short(state, run, recognized, persons) is { } person) Claim(state, run, person, persons);
        }
    }

    /// <summary>Tokens that the recognizer gave a label.</summary>
    public static bool[]? Recognized(LinkState state, string label)
    {
        bool[]? tokens = null;
        foreach (var span in state.Document.EntitySpans)
        {
            if (!span.Label.StartsWith(label, StringComparison.OrdinalIgnoreCase)) continue;
            tokens ??= new bool[state.Document.TokenCount];
            Array.Fill(tokens, true, span.FirstToken, label == "PER" ? state.BeforeGenitive(span) - span.FirstToken : span.TokenCount);
        }

        return tokens;
    }

    private static EntityDraft? Full(LinkState state, NameRun run, bool[]? recognized, PersonNames persons)
    {
        if (Known(state, run, persons) is { } known) return known;
        var first = state.FirstAtom[run.First];
        var last = state.FirstAtom[run.End] - 1;
        if (Catalogued(state, run, first, last, persons) is { } entry) return state.FromCatalog(entry);
        if (IsOrganization(state, run)) return null;

        var given = state.Vocabulary.IsGivenName(state.Atoms[first].Word) && last - first < 5;
        if (!given && run.Title is null && OrganizationFinder.FollowsNoun(state, run)) return null;
        var isPerson = given || run.Title is not null || recognized is not null && recognized[run.First] && recognized[run.End - 1] || HasAppositiveTitle(state, run)
            || last - first is 1 or 2 && state.Atoms[first].Word < 0 && SaysSomething(state, run);
        if (!isPerson) return null;
        var name = state.Text(run.First, run.End);
        return state.Named("person:" + CatalogFiles.Slug(name), name, EntityType.Person);
    }

    private static EntityDraft? Short(LinkState state, NameRun run, bool[]? recognized, PersonNames persons)
    {
        var first = state.FirstAtom[run.First];
        var last = state.FirstAtom[run.End] - 1;
        if (Known(state, run, persons) is { } known)
        {
            return known is { Entry: null, Gender: 'f' } && run.Title is { Class: not "honorific" } && last == first && Catalogued(state, run, first, last, persons) is { Gender: 'm' } spouse ? state.FromCatalog(spouse) : known;
        }

        if (last < first || first < last && WordCount(state, run) > 1) return null;
        if (Catalogued(state, run, first, last, persons) is { } entry) return state.FromCatalog(entry);
        if (IsOrganization(state, run) || state.Atoms[last].IsCapitals || run.Title is null && OrganizationFinder.FollowsNoun(state, run)) return null;
        var named = run.Title is { Class: not ("other" or "party") } || recognized is not null && recognized[run.End - 1];
        if (!named) return null;
        var name = state.Text(run.First, run.End);
        return state.Named("person:" + CatalogFiles.Slug(name), name, EntityType.Person);
    }

    /// <summary>The person of this document whose name ends as the run does and holds all its words; the latest where there are several, those named before it first.</summary>
    private static EntityDraft? Known(LinkState state, NameRun run, PersonNames persons)
    {
        var last = state.FirstAtom[run.End] - 1;
        while (last >= state.FirstAtom[run.First] && Key(state, state.Atoms[last]) == 0) last--;
        if (last < state.FirstAtom[run.First]) return persons.Latest;
        EntityDraft? later = null;
        foreach (var person in persons.EndingIn(Key(state, state.Atoms[last])) ?? [])
        {
            if (!HasWords(state, person, state.FirstAtom[run.First], last)) continue;
            // "President Maria Silva ... Ms. Silva ... her sister, Ana Silva": who is named in full only afterwards is not meant.
            if (persons.IsNamedBefore(person, run.First)) return person;
            later ??= person;
        }

        if (later is not null) return later;

        // "Roh Moo-hyun ... Mr. Roh", "Mr. Surayud": names of which the first word is the one used alone.
        return run.Title is not null && run.End - run.First == 1 ? persons.BeginningWith(Key(state, state.Atoms[last])) : null;
    }

    /// <summary>Whether a name holds the words of a run, read backwards, and ends as the run does.</summary>
    private static bool HasWords(LinkState state, EntityDraft person, int first, int last)
    {
        var words = person.Words;
        var at = words.Length - 1;
        for (var i = last; i >= first; i--)
        {
            var key = Key(state, state.Atoms[i]);
            if (key == 0) continue;
            while (at >= 0 && words[at] != key && at < words.Length - 1) at--;
            if (at < 0 || words[at] != key) return false;
            at--;
        }

        return true;
    }

    /// <summary>The public figure that a run names: by a full name within it, or by a surname that is distinct or goes with the office named.</summary>
    private static CatalogEntry? Catalogued(LinkState state, NameRun run, int first, int last, PersonNames persons)
    {
        var (end, found) = CatalogScan.Longest(state, first, last + 1, static _ => true);
        if (found >= 0 && end == last + 1)
        {
            var country = StateBefore(state, run.TitleFirst);
            for (var n = found; n >= 0; n = state.Catalog.Names[n].Next)
            {
                var name = state.Catalog.Names[n];
                var entry = state.Catalog.Entries[name.Entry];
                if (entry.Type != EntityType.Person) continue;
                if (country is not null && entry.State is not null && entry.State != country) continue;
                if (name.Kind != CatalogNameKind.Surname && !name.IsAmbiguous) return entry;
                if (!name.IsAmbiguous && (run.Title is not null || state.IsUpper(run.First) && !state.IsSentenceStart(run.First) || !state.HasTags || state.Tag(run.First) == Upos.Propn)) return entry;
                if (run.Title is { } title && entry.Office is not null && Fits(title, entry.Office)) return entry;
            }

            if (SpokenOf(state, run, found, persons) is { } figure) return figure;
        }

        // "Tayyip Erdogan": a surname of the catalog whose bearer has all the other words, too.
        if (last == first) return null;
        for (var at = first + 1; at <= last; at++)
        {
            (end, found) = CatalogScan.Longest(state, at, last + 1, static kind => kind is CatalogNameKind.Surname or CatalogNameKind.Name);
            if (found < 0 || end != last + 1) continue;
            for (var n = found; n >= 0; n = state.Catalog.Names[n].Next)
            {
                var entry = state.Catalog.Entries[state.Catalog.Names[n].Entry];
                if (entry.Type == EntityType.Person && HasWords(state, entry, first, at)) return entry;
            }
        }

        return null;
    }

    private static bool HasWords(LinkState state, CatalogEntry entry, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = state.Atoms[i].Word;
            if (word < 0) return false;
            var has = false;
            foreach (var part in entry.Name.AsSpan().SplitAny(" -"))
            {
                if (state.Catalog.Words.Find(entry.Name.AsSpan()[part]) == word) has = true;
            }

            if (!has) return false;
        }

        return true;
    }

    /// <summary>The only public figure of a surname whose state the document speaks of: "Mr. Chavez" beside Venezuela. Of several who held the same office it is the first listed.</summary>
    private static CatalogEntry? SpokenOf(LinkState state, NameRun run, int name, PersonNames persons)
    {
        // "The Bush administration"
        var isOffice = run.End < state.Document.TokenCount && state.Form(run.End) is "administration" or "presidency";
        if (run.Title is { Class: not "honorific" } || run.Title is null && state.IsSentenceStart(run.First)) return null;
        CatalogEntry? figure = null;
        for (; name >= 0; name = state.Catalog.Names[name].Next)
        {
            var entry = state.Catalog.Entries[state.Catalog.Names[name].Entry];
            if (entry is not { Type: EntityType.Person, State: { } country } || state.Catalog.Names[name].Kind != CatalogNameKind.Surname) continue;
            if (run.Title?.Text is "mr." && entry.Gender == 'f' || run.Title?.Text is "mrs." or "ms." or "miss" && entry.Gender == 'm') continue;
            if (isOffice ? entry.Office != "President" : !persons.States(state).Contains(country)) continue;
            if (figure is not null && (figure.State != country || figure.Office is null || figure.Office != entry.Office)) return null;
            figure ??= entry;
        }

        return figure;
    }

    private static bool Fits(Title title, string office) => office.Contains(title.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The state whose adjective or possessive stands before a title.</summary>
    private static string? StateBefore(LinkState state, int titleFirst)
    {
        var t = titleFirst - 1;
        var marked = t >= 0 && state.Form(t) is "'s" or "’s" or "'";
        if (marked) t--;
        if (t < 0 || state.Owner[t] is not { Entity.Type: EntityType.Country } owner) return null;
        return marked || owner.Kind != MentionKind.Name || !Openings.IsScene(state.Document, owner.First) ? owner.Entity.Id : null;
    }

    private static bool IsOrganization(LinkState state, NameRun run)
    {
        var word = state.Atoms[state.FirstAtom[run.End] - 1].Word;
        return OrganizationWords.IsHead(state.Form(run.End - 1)) || OrganizationFinder.StandsBeforeNoun(state, run) || run.Title is null && word >= 0 && !state.Vocabulary.IsGivenName(state.Atoms[state.FirstAtom[run.First]].Word) && state.Vocabulary.Groups.Step(WordTrie.Root, word) is var node && node >= 0
            && state.Vocabulary.Groups[node] >= 0;
    }

    private static bool HasAppositiveTitle(LinkState state, NameRun run)
    {
        // "a former commander, Omar Daud,"
        var start = state.Document.SentenceOf(run.First).FirstToken;
        if (run.First - 2 > start && state.Form(run.First - 1) is "," && NameRuns.TitleBefore(state, run.First - 1, start) is { Title.Class: not ("honorific" or "other") }
            && run.End < state.Document.TokenCount && state.Form(run.End) is "," or "." or ";" or ")") return true;
        var sentenceEnd = state.Document.SentenceOf(run.First).EndToken;
        var t = run.End;
        if (t + 1 >= sentenceEnd || state.Form(t) is not ",") return false;
        t++;
        for (var end = Math.Min(sentenceEnd, t + 6); t < end && state.Form(t) is not ","; t++)
        {
            if (NameRuns.LongestTitle(state, t, sentenceEnd).Title is { } title) return title.Class is not ("honorific" or "other");
        }

        return false;
    }

    private static bool SaysSomething(LinkState state, NameRun run)
    {
        var sentence = state.Document.SentenceOf(run.First);
        return run.End < sentence.EndToken && Speaking.Forms.Contains(state.Form(run.End)) || run.First > sentence.FirstToken && Speaking.Forms.Contains(state.Form(run.First - 1));
    }

    private static int WordCount(LinkState state, NameRun run)
    {
        var words = 0;
        for (var i = state.FirstAtom[run.First]; i < state.FirstAtom[run.End]; i++)
        {
            if (!CatalogScan.IsArticle(state.Text(state.Atoms[i]))) words++;
        }

        return words;
    }

    private static void Claim(LinkState state, NameRun run, EntityDraft person, PersonNames persons)
    {
        var before = person.Words;
        if (person.Gender == '?' && run.Title?.Text is "mrs." or "ms." or "miss") person.Gender = 'f';
        Learn(state, person, run.First, run.End);
        persons.Touch(person, before, run.First);
        state.Add(person, run.First, run.End, MentionKind.Name);
    }

    private static void Learn(LinkState state, EntityDraft person, int first, int end)
    {
        var words = new List<int>();
        for (var i = state.FirstAtom[first]; i < state.FirstAtom[end]; i++)
        {
            var key = Key(state, state.Atoms[i]);
            if (key != 0) words.Add(key);
        }

        if (words.Count <= person.Words.Length) return;
        person.Words = [.. words];
        if (person.Entry is null) person.Name = state.Text(first, end);
        if (person.Gender == '?' && state.Vocabulary.GenderOf(state.Atoms[state.FirstAtom[first]].Word) is 'm' or 'f')
        {
            person.Gender = state.Vocabulary.GenderOf(state.Atoms[state.FirstAtom[first]].Word);
        }
    }

    /// <summary>A number for a word of a name, the catalog's or a hash; 0 for an article or an initial.</summary>
    private static int Key(LinkState state, in Atom atom)
    {
        var text = state.Text(atom);
        if (atom.IsBarrier || CatalogScan.IsArticle(text) || text.Length == 1 || text.Length == 2 && text[1] == '.') return 0;
        if (atom.Word >= 0) return atom.Word + 1;
        Span<char> key = stackalloc char[NameFolding.MaxLength];
        return string.GetHashCode(key[..NameFolding.Fold(text, key)]) | int.MinValue;
    }
}
