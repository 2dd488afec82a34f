using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds organizations and places that the catalog lacks: by the words of their names, by the recognizer, by the acronym in brackets after them.</summary>
internal static class OrganizationFinder
{
    private static readonly WordClass PlaceHeads = new("""
        river lake sea province region mountains valley strip strait gulf island islands highway peninsula district county governorate airport square street
        city town village canton area coast crossing ocean desert heights
        """);

    private static readonly WordClass Furniture = new("""
        ad also analysis breaking click comment exclusive explained explainer file live more must news opinion photo photos read related see share story
        update updated video watch
        """);

    private const int Overlapping = 8;

    public static void Run(LinkState state, List<NameRun> runs)
    {
        var organizations = PersonFinder.Recognized(state, "ORG");
        var places = PersonFinder.Recognized(state, "LOC");
        foreach (var run in runs)
        {
            if (state.Owner[run.First] is not null || state.Owner[run.End - 1] is not null && !run.IsBody) continue;
            if (PlaceEnd(state, run) is var placeEnd && placeEnd > 0)
            {
                Claim(state, run.First, placeEnd, EntityType.Location);
            }
            else if (IsName(state, run) || organizations is not null && organizations[run.First] && !IsCommonHead(state, run) && !Furniture.Contains(state.Form(run.First)))
            {
                ClaimOrganization(state, PlaceBefore(state, run), run.First, Math.Max(run.End, SpanEnd(state, run)));
            }
            else if (places is not null && places[run.First])
            {
                Claim(state, run.First, run.End, EntityType.Location);
            }
        }

        Acronyms(state);
    }

    private static bool IsName(LinkState state, NameRun run)
    {
        if (run.IsBody || FollowsNoun(state, run) || StandsBeforeNoun(state, run)) return true;
        if (run.End - run.First == 1) return state.Atoms[state.FirstAtom[run.First]] is { IsCapitals: true, Length: > 2 and < 7 } && !IsShouted(state, run.First);
        return OrganizationWords.IsHead(state.Form(run.End - 1));
    }

    /// <summary>Capitals that are no acronym: the furniture of web pages ("READ MORE") and headlines set in capitals.</summary>
    private static bool IsShouted(LinkState state, int token)
    {
        if (Furniture.Contains(state.Form(token))) return true;
        var sentence = state.Document.SentenceOf(token);
        bool IsLoud(int t) => t >= sentence.FirstToken && t < sentence.EndToken && state.Owner[t] is null && state.FirstAtom[t] < state.FirstAtom[t + 1]
            && state.Atoms[state.FirstAtom[t]] is { IsCapitals: true, Length: > 1 };
        return IsLoud(token - 1) || IsLoud(token + 1);
    }

    /// <summary>A word that only ends names, standing alone: "the Governorate", "Staff".</summary>
    private static bool IsCommonHead(LinkState state, NameRun run) => run.End - run.First == 1 && (OrganizationWords.IsHead(state.Form(run.First)) || PlaceHeads.Contains(state.Form(run.First)));

    /// <summary>Where the recognizer ends the name that begins in a run: "Joint Chiefs of Staff".</summary>
    private static int SpanEnd(LinkState state, NameRun run)
    {
        var spans = state.Document.EntitySpans;
        for (var i = FirstSpan(spans, run.First); i < spans.Count && spans[i].FirstToken <= run.First; i++)
        {
            var span = spans[i];
            if (span.Label != "ORG" || span.EndToken <= run.End) continue;
            for (var t = run.End; t < span.EndToken; t++)
            {
                if (state.Owner[t] is { Entity.Type: EntityType.Person }) return run.End;
            }

            return span.EndToken;
        }

        return run.End;
    }

    /// <summary>Index of the first span that may reach a token; spans lie by position.</summary>
    private static int FirstSpan(IReadOnlyList<EntitySpan> spans, int token)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].FirstToken <= token) low = middle + 1;
            else high = middle;
        }

        // Foreign recognizers' spans may overlap, though not by much.
        return Math.Max(0, low - Overlapping);
    }

    /// <summary>"The news portal X", "the security firm X", "a company, X".</summary>
    public static bool FollowsNoun(LinkState state, NameRun run)
    {
        var t = run.First - 1;
        var start = state.Document.SentenceOf(run.First).FirstToken;
        if (t > start && state.Form(t) is ",") t--;
        if (t < start || state.IsUpper(t)) return false;
        // "the industry, J. P. Otieno": an initial begins the name of a person.
        if (state.Form(run.First) is [_, '.'] or [_] && run.End - run.First > 1 && t < run.First - 1) return false;
        return state.Form(t) is "portal" or "website" || GroupFinder.LongestNoun(state, t, t + 1).Noun is { IsPlural: false, Kind: "organization" or "media" or "militant" } noun
            && GroupNouns.IsCollective(noun.Lemma) || state.Form(t) is "group" or "party" or "movement" or "faction" or "newspaper";
    }

    /// <summary>"the Christian Reform party", "the Harbor Day newspaper"</summary>
    public static bool StandsBeforeNoun(LinkState state, NameRun run) =>
        run.Title is null && run.End < state.Document.SentenceOf(run.First).EndToken && state.Form(run.End) is "party" or "newspaper" or "magazine" or "cartel"
        && (run.End - run.First > 1 || !state.IsSentenceStart(run.First) && state.HasTags && state.Tag(run.First) == Upos.Propn && state.FirstAtom[run.End] - state.FirstAtom[run.First] == 1);

    private static int PlaceEnd(LinkState state, NameRun run)
    {
        if (run.IsBody) return -1;
        var sentence = state.Document.SentenceOf(run.First);
        if (run.End - run.First > 1 && PlaceHeads.Contains(state.Form(run.End - 1))) return run.End;
        if (run.End < sentence.EndToken && PlaceHeads.Contains(state.Form(run.End)) && !state.IsUpper(run.End)) return run.End;
        if (run.First - 2 >= sentence.FirstToken && state.Form(run.First - 1) is "of" && PlaceHeads.Contains(state.Form(run.First - 2))) return run.End;
        return -1;
    }

    /// <summary>The name of a place right before that is the first word of the organization's: "Tampa Trade Center", "Kenya Red Cross".</summary>
    private static MentionDraft? PlaceBefore(LinkState state, NameRun run)
    {
        if (!run.IsBody && !OrganizationWords.IsHead(state.Form(run.End - 1)) || run.First == state.Document.SentenceOf(run.First).FirstToken) return null;
        if (state.Owner[run.First - 1] is not { Entity.Type: EntityType.Country or EntityType.Location, Kind: MentionKind.Name or MentionKind.Metonym, PartStart: < 0 } place || place.End != run.First) return null;
        if (NationalBody.IsNameUsedAsAdjective(place) || !state.IsUpper(place.First)) return null;
        return state.HasTree && state.Document.Relations[place.Head].Universal() is Deprel.Compound or Deprel.Amod or Deprel.Nmod or Deprel.Flat && state.Document.Heads[place.Head] is var head && head >= run.First && head < run.End ? place : null;
    }

    private static void ClaimOrganization(LinkState state, MentionDraft? place, int first, int end)
    {
        var country = NationalBody.CountryOf(state, first, end, out var nameFirst, out var bodyEnd);
        if (country is null && place is { Entity.Type: EntityType.Country, Kind: MentionKind.Name }) (country, nameFirst) = (place.Entity, place.First);
        else if (country is null && place is not null)
        {
            state.Drop(place);
            nameFirst = first = place.First;
        }

        for (var t = first; t < end; t++)
        {
            if (state.Owner[t] is { } inner && inner.Kind != MentionKind.Demonym && inner.Entity != country) state.Drop(inner);
        }

        var name = NationalBody.Name(state, nameFirst, first, bodyEnd, end, country);
        var entity = state.Named("org:" + CatalogFiles.Slug(name), name, EntityType.Organization);
        entity.State ??= country?.Id;
        // A country inside the name keeps its mention.
        var mention = state.Add(entity, nameFirst, end, MentionKind.Name, own: false);
        for (var t = nameFirst; t < end; t++) state.Owner[t] ??= mention;
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
        Dictionary<string, List<int>>? places = null;
        var meanings = new Dictionary<string, EntityDraft>(StringComparer.Ordinal);
        for (var t = 1; t + 1 < forms.Length; t++)
        {
            if (forms[t - 1] is not "(" || forms[t + 1] is not ")") continue;
            var atom = state.Atoms[state.FirstAtom[t]];
            if (atom.Length is < 2 or > 8 || !atom.IsUpper || t < 2) continue;
            SpelledNames.Claim(state, t);
            if (state.Owner[t - 2] is not { } full) continue;
            if (full.Entity.Type is not (EntityType.Organization or EntityType.Agreement or EntityType.Group) || !IsShortFor(state, atom, full)) continue;
            // Introduced again: nothing new.
            if (meanings.TryGetValue(forms[t], out var meaning) && meaning == full.Entity) continue;
            meanings[forms[t]] = full.Entity;
            places ??= PlacesOfAcronyms(state);
            foreach (var u in places[forms[t]])
            {
                if (state.Owner[u] == full) continue;
                if (state.Owner[u] is { } other)
                {
                    if (other.Count > 1) continue;
                    state.Drop(other);
                }

                state.Add(full.Entity, u, u + 1, MentionKind.Acronym);
            }
        }
    }

    /// <summary>Where the words stand that stand in brackets somewhere.</summary>
    private static Dictionary<string, List<int>> PlacesOfAcronyms(LinkState state)
    {
        var forms = state.Document.Forms;
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var t = 1; t + 1 < forms.Length; t++)
        {
            if (forms[t - 1] is "(" && forms[t + 1] is ")") places.TryAdd(forms[t], []);
        }

        for (var t = 0; t < forms.Length; t++)
        {
            if (places.TryGetValue(forms[t], out var of)) of.Add(t);
        }

        return places;
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
