using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>A run of capitalized words that no name of the catalog has claimed.</summary>
/// <param name="First">First token of the name, after titles.</param>
/// <param name="End">After its last token.</param>
/// <param name="TitleFirst">First token of the titles before it; equals <paramref name="First"/> where there are none.</param>
/// <param name="Title">The title nearest the name, or null.</param>
/// <param name="IsBody">Whether it goes on as names of bodies do: Ministry of Finance.</param>
internal readonly record struct NameRun(int First, int End, int TitleFirst, Title? Title, bool IsBody = false);

/// <summary>Cuts sentences into name runs.</summary>
internal static class NameRuns
{
    private static readonly WordClass Particles = new("al el ul ur ud bin ibn bint ben abu van von der den ter de del della di da dos du la le e y zu af wa ya");

    // Those for whom bodies are named.
    private static readonly WordClass Peoples = new("""
        children women men people workers veterans lawyers teachers farmers students mothers peoples peasants miners writers journalists doctors nurses soldiers officers citizens girls boys
        """);

    private static readonly WordClass MayBeNames = new("khan shah bey agha aga sultan pasha malik mirza beg baig emir amir");

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December", "Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
    };

    public static List<NameRun> Read(LinkState state)
    {
        var runs = new List<NameRun>();
        for (var s = 0; s < state.Document.SentenceCount; s++)
        {
            var sentence = state.Document.GetSentence(s);
            for (var t = sentence.FirstToken; t < sentence.EndToken;)
            {
                if (!IsStart(state, t, sentence))
                {
                    t++;
                    continue;
                }

                // "Secretary of State Cyrus Vance": a title of several words, none of which begins a name.
                if (LongestTitle(state, t, sentence.EndToken).End is var titleEnd && titleEnd > t + 2 && HasSmallWord(state, t, titleEnd))
                {
                    t = titleEnd;
                    continue;
                }

                var end = Extend(state, t + 1, sentence.EndToken);
                if (ExtendBody(state, t, end, sentence.EndToken) is var bodyEnd && bodyEnd > end)
                {
                    runs.Add(new NameRun(t, bodyEnd, t, null, IsBody: true));
                    t = bodyEnd;
                    continue;
                }

                if (Strip(state, t, end, sentence.FirstToken) is { } run) runs.Add(run);
                t = end;
            }
        }

        return runs;
    }

    private static bool IsStart(LinkState state, int token, Sentence sentence)
    {
        if (state.Owner[token] is not null || !state.IsUpper(token) || Times.Contains(state.Form(token)) || GroupNouns.IsPeople(state, token) || GroupNouns.IsPeople(state, token + 1)) return false;
        var form = state.Form(token);
        if (form.Length == 1 && !(token + 1 < sentence.EndToken && state.Form(token + 1) is ".")) return false;
        if (!state.HasTags) return token > sentence.FirstToken || state.Vocabulary.IsGivenName(state.Word(token)) || IsTitle(state, token);
        return state.Tag(token) switch
        {
            Upos.Propn => true,
            Upos.X => true,
            Upos.Noun or Upos.Adj => token > sentence.FirstToken || IsTitle(state, token),
            _ => false,
        };
    }

    private static bool HasSmallWord(LinkState state, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (state.Form(t) is "of" or "for" or "to" or "the") return true;
        }

        return false;
    }

    private static bool IsTitle(LinkState state, int token) => state.Vocabulary.Titles.Step(WordTrie.Root, state.Word(token)) >= 0;

    private static int Extend(LinkState state, int from, int end)
    {
        var t = from;
        while (t < end)
        {
            if (state.Owner[t] is null && IsInside(state, t))
            {
                t++;
                continue;
            }

            // "Oslo Children's Hospital", "National Workers' Union"
            if (t + 1 < end && Genitive.IsMark(state.Form(t)) && Peoples.Contains(state.Form(t - 1)) && state.Owner[t + 1] is null && IsInside(state, t + 1))
            {
                t += 2;
                continue;
            }

            // Joined by a hyphen ("Ki-moon", "al-Maliki") or by a particle ("bin Salman", "de la Rua").
            var reach = t;
            if (state.FirstAtom[t] == state.FirstAtom[t + 1]) reach = t + 1;
            else
            {
                while (reach < end && reach < t + 2 && Particles.Contains(state.Form(reach)) && state.Owner[reach] is null) reach++;
                if (reach == t) break;
                if (reach < end && state.FirstAtom[reach] == state.FirstAtom[reach + 1]) reach++;
            }

            if (reach >= end || state.Owner[reach] is not null || !(state.IsUpper(reach) || state.FirstAtom[t] == state.FirstAtom[t + 1] && char.IsLetter(state.Form(reach)[0]))) break;
            if (!state.IsUpper(reach) && !state.Atoms[state.FirstAtom[reach]].IsJoined) break;
            t = reach + 1;
        }

        return t;
    }

    /// <summary>Takes in what continues a name: "Ministry of Foreign Affairs", "Council on Foreign Relations", "Committee for Defence and Security".</summary>
    private static int ExtendBody(LinkState state, int first, int nameEnd, int sentenceEnd)
    {
        var end = nameEnd;
        if (!OrganizationWords.IsHead(state.Form(end - 1)) && !OrganizationWords.IsHead(state.Form(first))) return end;
        while (end < sentenceEnd)
        {
            var t = end;
            if (state.Form(t) is not ("of" or "for" or "on" or "and" or "&")) break;
            t++;
            if (t < sentenceEnd && state.Form(t) is "the") t++;
            var from = t;
            while (t < sentenceEnd && state.IsUpper(t) && !Times.Contains(state.Form(t)) && (state.Owner[t] is null || state.Owner[t] is { Entity.Type: not EntityType.Person })) t++;
            if (t == from) break;
            // "the Foreign Ministry and Turkey" are two.
            if (state.Form(end) is "and" && (end == nameEnd || state.Owner[from] is not null)) break;
            end = t;
        }

        return end;
    }

    private static bool IsInside(LinkState state, int token)
    {
        if (!state.IsUpper(token) || Times.Contains(state.Form(token)) || GroupNouns.IsPeople(state, token)) return false;
        return !state.HasTags || state.Tag(token) is Upos.Propn or Upos.X or Upos.Noun or Upos.Adj;
    }

    private static NameRun? Strip(LinkState state, int first, int end, int sentenceStart)
    {
        var at = first;
        Title? title = null;
        while (at < end)
        {
            var (next, found) = LongestTitle(state, at, end);
            if (found is null || next == end && at == end - 1 && IsSurname(state, at, title)) break;
            (at, title) = (next, found);
        }

        // "Agha Shah": two that may be titles are a name.
        if (at == end - 1 && at > first && title is { Class: "honorific" or "royal" } && MayBeNames.Contains(state.Form(at - 1)) && MayBeNames.Contains(state.Form(at))) (at, title) = (first, null);

        // A title without a name of its own: "the Foreign Minister".
        if (at >= end) return null;
        var titleFirst = first;
        if (title is null && Inside(state, first, end) is var (start, named, held)) (titleFirst, at, title) = (start, named, held);
        else if (title is null && TitleBefore(state, first, sentenceStart) is var (before, lower)) (titleFirst, title) = (before, lower);

        // "al-Assad", "de Hoop Scheffer": the particle belongs to the name.
        if (at == first)
        {
            while (at > sentenceStart && state.FirstAtom[at - 1] == state.FirstAtom[at] && at - 1 > sentenceStart) at--;
            if (at < first && !CatalogScan.IsArticle(state.Form(at - 1))) at = first;
            else if (at < first) at--;
            else if (at > sentenceStart && state.Form(at - 1) is "de" or "van" or "von" or "bin" or "al" or "el") at--;
        }

        return new NameRun(at, end, Math.Min(titleFirst, at), title);
    }

    /// <summary>Whether a word that may be a title ends a name: "Mr. King", "Prime Minister Khan", "Agha Shah".</summary>
    private static bool IsSurname(LinkState state, int token, Title? before) =>
        before is not null && (MayBeNames.Contains(state.Form(token)) || before.Text is "mr." or "mrs." or "ms." or "miss");

    /// <summary>"Trade Commissioner Maria Silva": a title after words that say for what, before a name of two words at least.</summary>
    private static (int First, int End, Title Title)? Inside(LinkState state, int first, int end)
    {
        if (end - first < 4 || OrganizationWords.IsHead(state.Form(end - 1)) || state.Vocabulary.IsGivenName(state.Word(first))) return null;
        for (var t = first + 1; t <= end - 3 && t <= first + 3; t++)
        {
            if (LongestTitle(state, t, end) is (var after, { Class: "minister" or "official" or "diplomat" } title) && after <= end - 2 && after > t) return (t, after, title);
        }

        return null;
    }

    /// <summary>The longest title that begins at a token and ends at or before another.</summary>
    public static (int End, Title? Title) LongestTitle(LinkState state, int from, int end)
    {
        var trie = state.Vocabulary.Titles;
        var node = WordTrie.Root;
        var (bestEnd, best) = (from, -1);
        var last = state.FirstAtom[end];
        for (var i = state.FirstAtom[from]; i < last; i++)
        {
            node = trie.Step(node, state.Atoms[i].Word);
            if (node < 0) break;
            if (trie[node] >= 0 && (i + 1 == last || state.Atoms[i + 1].Token != state.Atoms[i].Token)) (bestEnd, best) = (state.Atoms[i].Token + 1, trie[node]);
        }

        return (bestEnd, best < 0 ? null : state.Vocabulary.Title(best));
    }

    /// <summary>The longest title that ends right before a token.</summary>
    public static (int First, Title Title)? TitleBefore(LinkState state, int token, int sentenceStart)
    {
        for (var first = Math.Max(sentenceStart, token - 6); first < token; first++)
        {
            if (LongestTitle(state, first, token) is (var end, { } title) && end == token) return (first, title);
        }

        return null;
    }
}
