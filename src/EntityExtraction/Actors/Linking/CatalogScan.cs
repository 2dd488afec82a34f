using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds the longest names of the catalog in a document.</summary>
/// <remarks>Surnames alone are left to <see cref="PersonFinder"/>, which sees the whole run of capitalized words.</remarks>
internal static class CatalogScan
{
    public static void Run(LinkState state)
    {
        for (var s = 0; s < state.Document.SentenceCount; s++)
        {
            var sentence = state.Document.GetSentence(s);
            var i = state.FirstAtom[sentence.FirstToken];
            var end = state.FirstAtom[sentence.EndToken];
            while (i < end)
            {
                var (next, name) = Longest(state, i, end, static kind => kind != CatalogNameKind.Surname);
                i = name >= 0 && Take(state, i, next, state.Catalog.Names[name]) ? next : i + 1;
            }
        }
    }

    /// <summary>The longest acceptable name from an atom on.</summary>
    public static (int End, int Name) Longest(LinkState state, int from, int end, Func<CatalogNameKind, bool> wanted)
    {
        var names = state.Catalog.Names;
        var node = WordTrie.Root;
        var (bestEnd, bestName) = (from, -1);
        for (var i = from; i < end; i++)
        {
            ref readonly var atom = ref state.Atoms[i];
            if (atom.IsBarrier) break;
            // "People's Republic of China": the tokenizer parts what the catalog has as one word.
            var possessive = i + 2 < end && PossessiveOf(state, i) is >= 0 and var word ? names.Trie.Step(node, word) : -1;
            var next = names.Trie.Step(node, WordOf(state, atom));
            if (next < 0 && possessive < 0)
            {
                // "Bashar al-Assad" is listed as "Bashar Assad", "Donald J. Trump" as "Donald Trump".
                if (i > from && i + 1 < end && (IsArticle(state.Text(atom)) || IsInitial(state.Text(atom)))) continue;
                break;
            }

            for (var n = next < 0 ? -1 : names.Trie[next]; n >= 0; n = names[n].Next)
            {
                if (!wanted(names[n].Kind) || !Accepts(state, n, from, i)) continue;
                (bestEnd, bestName) = (i + 1, n);
                break;
            }

            // Nothing but the genitive goes on behind its mark.
            if (possessive >= 0) i++;
            node = possessive >= 0 ? possessive : next;
        }

        return (bestEnd, bestName);
    }

    public static bool IsArticle(ReadOnlySpan<char> text) =>
        text.Length == 2 && text[1] is 'l' or 'L' && text[0] is 'a' or 'A' or 'e' or 'E' or 'u' or 'U';

    private static bool IsInitial(ReadOnlySpan<char> text) => text.Length is 1 or 2 && char.IsUpper(text[0]) && (text.Length == 1 || text[1] == '.');

    /// <summary>Number of the catalog's word that an atom makes with the mark of the genitive after it; -1 for none.</summary>
    private static int PossessiveOf(LinkState state, int i)
    {
        if (!state.Atoms[i + 1].IsBarrier || !Genitive.IsMark(state.Form(state.Atoms[i + 1].Token))) return -1;
        var text = state.Text(state.Atoms[i]);
        var mark = state.Form(state.Atoms[i + 1].Token).Length > 1 ? "'s" : "'";
        if (text.Length > NameFolding.MaxLength - 2) return -1;
        Span<char> word = stackalloc char[text.Length + mark.Length];
        text.CopyTo(word);
        mark.CopyTo(word[text.Length..]);
        return state.Catalog.Words.Find(word);
    }

    private static int WordOf(LinkState state, in Atom atom)
    {
        if (atom.Word >= 0) return atom.Word;
        // The plural of a product: S-400s, F-35s, Patriots.
        var text = state.Text(atom);
        return text.Length > 1 && text[^1] == 's' && (char.IsDigit(text[^2]) || text.Length > 4 && char.IsUpper(text[0])) ? state.Catalog.Words.Find(text[..^1]) : -1;
    }

    private static bool Accepts(LinkState state, int number, int first, int last)
    {
        ref readonly var name = ref state.Catalog.Names[number];
        if (state.Atoms[last].Word < 0 && state.Catalog.Entries[name.Entry].Type != EntityType.Product) return false;
        var text = state.Catalog.Names.TextOf(number);
        if (name.IsCaseExact) return EqualsExactly(state, text, first, last);
        ref readonly var atom = ref state.Atoms[first];
        if (char.IsUpper(text[0]) && !atom.IsUpper) return false;
        if (first == last) return !IsShortAcronym(text) || atom.IsCapitals;
        var space = text.LastIndexOfAny([' ', '-', '–']);
        return space < 0 || space + 1 >= text.Length || !char.IsUpper(text[space + 1]) || state.Atoms[last].IsUpper;
    }

    private static bool IsShortAcronym(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            if (!char.IsUpper(c)) return false;
            letters++;
        }

        return letters is > 0 and < 4;
    }

    private static bool EqualsExactly(LinkState state, string text, int first, int last)
    {
        var at = 0;
        for (var i = first; i <= last; i++)
        {
            foreach (var c in state.Text(state.Atoms[i]))
            {
                if (!char.IsLetterOrDigit(c)) continue;
                while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
                if (at >= text.Length || text[at++] != c) return false;
            }
        }

        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        return at >= text.Length;
    }

    private static bool Take(LinkState state, int first, int end, in CatalogName name)
    {
        var entry = state.Catalog.Entries[name.Entry];
        var (a, b) = (state.Atoms[first], state.Atoms[end - 1]);
        if (entry.Type == EntityType.Person && end - first == 1) return false;
        if (end - first == 1 && IsPartOfPersonName(state, first, name)) return false;
        if (name.Kind == CatalogNameKind.Combining && (end >= state.Atoms.Length || !state.Atoms[end].IsJoined)) return false;
        if (name.IsAmbiguous && entry.Type != EntityType.Country && state.IsSentenceStart(a.Token) && state.HasTags && state.Tag(a.Token) != Upos.Propn) return false;

        var kind = name.Kind switch
        {
            CatalogNameKind.Acronym => MentionKind.Acronym,
            CatalogNameKind.Adjective or CatalogNameKind.People or CatalogNameKind.Combining => MentionKind.Demonym,
            CatalogNameKind.Capital or CatalogNameKind.Metonym => MentionKind.Metonym,
            _ => MentionKind.Name,
        };
        // "ethnic Hungarians" are no Hungary: they live elsewhere.
        if (name.Kind == CatalogNameKind.People && entry.Type == EntityType.Country && a.Token > 0 && state.Form(a.Token - 1).Equals("ethnic", StringComparison.OrdinalIgnoreCase) && state.Owner[a.Token - 1] is null)
        {
            var people = "ethnic " + state.Text(a.Token, b.Token + 1);
            state.Add(state.Named("group:" + CatalogFiles.Slug(people), people, EntityType.Group, isPlural: true), a.Token - 1, b.Token + 1, MentionKind.Description);
            return true;
        }

        var isPart = a.Token == b.Token && (a.Start > 0 || b.Start + b.Length < state.Form(a.Token).Length);
        var draft = new MentionDraft(state.FromCatalog(entry), a.Token, b.Token - a.Token + 1, state.HeadOf(a.Token, b.Token + 1), kind)
        {
            Source = name.Kind,
            NextName = name.Next,
            IsAmbiguous = name.IsAmbiguous,
            PartStart = isPart ? a.Start : -1,
            PartLength = isPart ? b.Start + b.Length - a.Start : 0,
        };
        state.Add(draft);
        return true;
    }

    /// <summary>Whether a lone word that is a name of the catalog belongs to a person's: Michael Jordan, Jordan Bardella, Chad Wolf.</summary>
    private static bool IsPartOfPersonName(LinkState state, int atom, in CatalogName name)
    {
        var token = state.Atoms[atom].Token;
        if (name.Kind is CatalogNameKind.Name or CatalogNameKind.Capital or CatalogNameKind.Metonym && state.IsInsidePerson(token)) return true;
        // "Mr. Jordan"
        if (token > 0 && state.Form(token - 1) is "Mr." or "Mrs." or "Ms." or "Miss" or "Mr" or "Mrs" or "Ms") return true;
        if (atom > 0)
        {
            ref readonly var before = ref state.Atoms[atom - 1];
            if (!before.IsBarrier && before.IsUpper && before.Token != token && state.Owner[before.Token] is null && (!state.HasTags || state.Tag(before.Token) is Upos.Propn or Upos.Noun)
                && state.Vocabulary.IsGivenName(before.Word) && state.Form(before.Token).ToLowerInvariant() is not ("a" or "an" or "the") && state.Document.SentenceOf(before.Token) == state.Document.SentenceOf(token))
            {
                return true;
            }
        }

        if (!state.Vocabulary.IsGivenName(state.Atoms[atom].Word) || atom + 1 >= state.Atoms.Length) return false;
        ref readonly var after = ref state.Atoms[atom + 1];
        if (after.IsBarrier || !after.IsUpper || after.IsCapitals || after.Token == token) return false;
        return (!state.HasTags || state.Tag(after.Token) == Upos.Propn)
            && state.Catalog.Names.Trie.Step(WordTrie.Root, after.Word) is var node
            && (node < 0 || state.Catalog.Names.Trie[node] is >= 0 and var n && state.Catalog.Names[n].Kind == CatalogNameKind.Surname)
            && state.Vocabulary.Groups.Step(WordTrie.Root, after.Word) < 0
            && state.Vocabulary.Titles.Step(WordTrie.Root, after.Word) < 0
            && state.Document.SentenceOf(after.Token) == state.Document.SentenceOf(token);
    }
}
