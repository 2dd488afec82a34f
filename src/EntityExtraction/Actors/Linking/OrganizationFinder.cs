using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds organizations and places that the catalog lacks: by the words of their names, by the recognizer, by the acronym in brackets after them.</summary>
internal static class OrganizationFinder
{
    private static readonly HashSet<string> PlaceHeads = new(StringComparer.OrdinalIgnoreCase)
    {
        "river", "lake", "sea", "province", "region", "mountains", "valley", "strip", "strait", "gulf", "island", "islands", "highway", "peninsula", "district",
        "county", "governorate", "airport", "square", "street", "city", "town", "village", "canton", "area", "coast", "crossing", "ocean", "desert", "heights",
    };

    public static void Run(LinkState state, List<NameRun> runs)
    {
        var organizations = PersonFinder.Recognized(state, "ORG");
        var places = PersonFinder.Recognized(state, "LOC");
        foreach (var run in runs)
        {
            if (state.Owner[run.End - 1] is not null || state.Owner[run.First] is not null) continue;
            var end = ExtendByOf(state, run);
            if (PlaceEnd(state, run, end) is var placeEnd && placeEnd > 0)
            {
                Claim(state, run.First, placeEnd, EntityType.Location);
            }
            else if (IsName(state, run, end) || organizations is not null && organizations[run.First])
            {
                var first = run.First;
                if (state.Owner[first] is null && WithDemonym(state, first) is var wider && wider < first) first = wider;
                Claim(state, first, end, EntityType.Organization);
            }
            else if (places is not null && places[run.First])
            {
                Claim(state, run.First, run.End, EntityType.Location);
            }
        }

        Acronyms(state);
    }

    private static bool IsName(LinkState state, NameRun run, int end)
    {
        var isAcronym = run.End - run.First == 1 && state.Atoms[state.FirstAtom[run.First]] is { IsCapitals: true, Length: > 2 and < 7 };
        if (run.End - run.First < 2 && end == run.End && !isAcronym) return false;
        return isAcronym || OrganizationWords.IsHead(state.Form(run.End - 1)) || end > run.End && OrganizationWords.IsHead(state.Form(run.First));
    }

    /// <summary>Takes in what continues a name: "Ministry of Foreign Affairs", "Council on Foreign Relations", "Committee for Defence and Security".</summary>
    private static int ExtendByOf(LinkState state, NameRun run)
    {
        var end = run.End;
        if (!OrganizationWords.IsHead(state.Form(end - 1)) && !OrganizationWords.IsHead(state.Form(run.First))) return end;
        var sentenceEnd = state.Document.SentenceOf(run.First).EndToken;
        while (end < sentenceEnd)
        {
            var t = end;
            if (state.Form(t) is not ("of" or "for" or "on" or "and" or "&")) break;
            t++;
            if (t < sentenceEnd && state.Form(t) is "the") t++;
            var from = t;
            while (t < sentenceEnd && state.IsUpper(t) && (state.Owner[t] is null || state.Owner[t] is { Entity.Type: not EntityType.Person })) t++;
            if (t == from) break;
            // "the Foreign Ministry and Turkey" are two.
            if (state.Form(end) is "and" && (end == run.End || state.Owner[from] is not null)) break;
            end = t;
        }

        return end;
    }

    private static int WithDemonym(LinkState state, int first) => first;

    private static int PlaceEnd(LinkState state, NameRun run, int end)
    {
        if (end > run.End) return -1;
        var sentence = state.Document.SentenceOf(run.First);
        if (run.End - run.First > 1 && PlaceHeads.Contains(state.Form(run.End - 1))) return run.End;
        if (run.End < sentence.EndToken && PlaceHeads.Contains(state.Form(run.End)) && !state.IsUpper(run.End)) return run.End;
        if (run.First - 2 >= sentence.FirstToken && state.Form(run.First - 1) is "of" && PlaceHeads.Contains(state.Form(run.First - 2))) return run.End;
        return -1;
    }

    private static void Claim(LinkState state, int first, int end, EntityType type)
    {
        var name = state.Text(first, end);
        var prefix = type == EntityType.Location ? "place:" : "org:";
        for (var t = first; t < end; t++)
        {
            if (state.Owner[t] is { } inner && inner.Kind != MentionKind.Demonym) state.Drop(inner);
        }

        state.Add(state.Named(prefix + CatalogFiles.Slug(name), name, type), first, end, MentionKind.Name);
    }

    /// <summary>"Government of National Accord (GNA)": what stands in brackets after a name is its short form, here and everywhere in the document.</summary>
    private static void Acronyms(LinkState state)
    {
        var forms = state.Document.Forms;
        for (var t = 1; t + 1 < forms.Length; t++)
        {
            if (forms[t - 1] is not "(" || forms[t + 1] is not ")") continue;
            var atom = state.Atoms[state.FirstAtom[t]];
            if (atom.Length is < 2 or > 8 || !atom.IsUpper || t < 2 || state.Owner[t - 2] is not { } full) continue;
            if (full.Entity.Type is not (EntityType.Organization or EntityType.Agreement or EntityType.Group) || !IsShortFor(state, atom, full)) continue;
            for (var u = 0; u < forms.Length; u++)
            {
                if (forms[u] != forms[t] || state.Owner[u] == full) continue;
                if (state.Owner[u] is { } other)
                {
                    if (other.Count > 1) continue;
                    state.Drop(other);
                }

                state.Add(full.Entity, u, u + 1, MentionKind.Acronym);
            }
        }
    }

    private static bool IsShortFor(LinkState state, in Atom acronym, MentionDraft full)
    {
        var text = state.Text(acronym);
        var at = 0;
        for (var i = state.FirstAtom[full.First]; i < state.FirstAtom[full.End] && at < text.Length; i++)
        {
            if (char.ToUpperInvariant(state.Text(state.Atoms[i])[0]) == char.ToUpperInvariant(text[at])) at++;
        }

        return at >= text.Length - 1 && at >= 2;
    }
}
