using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Tells a capital that is a place ("talks in Geneva") from one that stands for its state ("Ankara's demand").</summary>
internal static class MetonymResolver
{
    private static readonly WordClass Places = new("in at near outside inside around across throughout through into via within");

    private static readonly WordClass Motion = new("""
        arrive fly travel go return come head depart leave drive march advance flee move sail walk road flight trip train way north south east west mile
        kilometer kilometre km journey route highway fled flew went left came drove
        """);

    // Whoever visits a capital visits its government.
    private static readonly WordClass Visits = new("visit visits trip trips tour travel traveled travelled arrive arrived stop stopover meeting meetings land landed");

    // What is aimed at a capital is aimed at its government.
    private static readonly WordClass Aiming = new("aim anger angry annoyance direct frustration furious fury hit hurl lash level outrage point rail swipe target upset");

    // With a city as their object these deal with the place.
    private static readonly WordClass OnPlaces = new("capture seize enter bomb shell leave reach storm besiege surround retake evacuate");

    // Beside these nouns a seat of government is the building.
    private static readonly WordClass Structures = new("""
        building complex compound gate gates wall walls garden gardens lawn tower towers roof hall ground grounds square street palace fence door window room kitchen entrance steps dinner
        ceremony bedroom ballroom library museum cathedral church bell bells embankment
        """);

    // Of these only a place has any.
    private static readonly WordClass Parts = new("""
        north south east west northeast northwest southeast southwest center centre outskirts suburb district neighborhood neighbourhood quarter area part street airport port resident people inhabitant
        population citizen fall siege capture bombing control seizure takeover liberation shelling mile kilometer kilometre
        """);

    // Seats that are towns or quarters, known by their last words.
    private static readonly WordClass Towns = new("aviv hague dubai zone rawalpindi hill westminster yongsan nagatacho kasumigaseki");

    private static readonly WordClass StateNouns = new("government regime administration authorities leadership axis policy alliance relations ties");

    private static readonly WordClass Directions = new("""
        northern southern eastern western central northeastern northwestern southeastern southwestern northeast northwest southeast southwest
        """);

    public static void Run(LinkState state)
    {
        for (var i = 0; i < state.Mentions.Count; i++)
        {
            var mention = state.Mentions[i];
            if (mention is { Source: CatalogNameKind.Name, IsDropped: false, Entity.Type: EntityType.Country } && PartOf(state, mention) is { } part)
            {
                part.State = mention.Entity.Id;
                (mention.Entity, mention.Count, mention.First) = (part, mention.Count + 1, mention.First - 1);
                state.Owner[mention.First] = mention;
                continue;
            }

            if (mention.Source is not (CatalogNameKind.Capital or CatalogNameKind.Metonym) || mention.Entity.Entry is not { } country || !IsPlace(state, mention)) continue;
            var name = state.Text(mention.First, mention.End);
            var city = state.Named("city:" + CatalogFiles.Slug(name), name, EntityType.Location);
            city.State = country.Id;
            mention.Entity = city;
            mention.Kind = MentionKind.Name;
        }
    }

    /// <summary>"Northern Syria", "eastern Congo": a part of a country, which is a place and cannot act.</summary>
    private static EntityDraft? PartOf(LinkState state, MentionDraft country)
    {
        var before = country.First - 1;
        if (before < 0 || country.PartStart >= 0 || state.Owner[before] is not null || !Directions.Contains(state.Form(before)) || state.Document.SentenceOf(before) != state.Document.SentenceOf(country.First)) return null;
        if (country.End < state.Document.TokenCount && state.FirstAtom[country.End] == state.FirstAtom[country.End + 1]) return null;
        var name = state.Form(before).ToLowerInvariant() + " " + country.Entity.Name;
        return state.Named("place:" + CatalogFiles.Slug(name), name, EntityType.Location);
    }

    private static bool IsPlace(LinkState state, MentionDraft mention)
    {
        var sentence = state.Document.SentenceOf(mention.First);
        var (first, end) = (mention.First, mention.End);
        if (mention.PartStart >= 0 || end < sentence.EndToken && state.FirstAtom[end] == state.FirstAtom[end + 1]) return false; // Moscow-backed
        if (first > sentence.FirstToken && state.FirstAtom[first - 1] == state.FirstAtom[first]) return false; // pro-Moscow

        // "Moscow, Russia", "KYIV (Reuters)", "capital Kabul".
        if (end + 1 < sentence.EndToken && state.Form(end) is "," && state.Owner[end + 1] is { Kind: MentionKind.Name } next && next.Entity == mention.Entity) return true;
        if (first == sentence.FirstToken && end < sentence.EndToken && state.Atoms[state.FirstAtom[first]].IsCapitals && state.Form(end) is "(" or "—" or "–" or "-" or ":") return true;
        var before = first - 1;
        if (before >= sentence.FirstToken && state.Form(before) is "," ) before--;
        if (before >= sentence.FirstToken && state.Form(before) is "capital" or "city" or "downtown" or "central") return true;
        // "former Paris Mayor Anna Silva"
        if (end < sentence.EndToken && state.Form(end) is "mayor" or "Mayor") return true;
        if (first - 2 >= sentence.FirstToken && state.Form(first - 1) is "of" && state.Form(first - 2) is "city" or "capital" or "mayor" or "Mayor" or "outskirts" or "suburb" or "suburbs") return true;

        // "A Kremlin effort", "White House officials": a seat of government before a noun is the government, a city the place.
        if (mention.Source == CatalogNameKind.Metonym && !Towns.Contains(state.Form(end - 1)) && state.HasTree && state.Document.Relations[mention.Head] == Deprel.Compound && state.Document.Heads[mention.Head] >= mention.End) return Structures.Contains(state.Form(state.Document.Heads[mention.Head]));
        var preposition = Preposition(state, mention, sentence, out var governor);
        if (preposition is not null)
        {
            if (governor >= 0 && preposition is "in" or "to" or "at" && (Visits.Contains(state.Lemma(governor)) || Visits.Contains(state.Form(governor)))) return false;
            if (preposition == "to" && IsForTalks(state, mention.End, sentence)) return false;
            // "is in Beirut to meet", "is in Beirut on a visit"
            if (preposition == "in" && IsSaidOf(state, mention.Head) && (IsForTalks(state, mention.End, sentence) || IsOnVisit(state, mention.End, sentence))) return false;
            if (governor >= 0 && preposition == "at" && Aiming.Contains(state.Lemma(governor))) return false;
            if (Places.Contains(preposition) || preposition == "of" && governor >= 0 && Parts.Contains(state.Lemma(governor))) return true;
            return preposition is "to" or "from" or "toward" or "towards" or "for" or "over" && governor >= 0
                && (Motion.Contains(state.Lemma(governor)) || Motion.Contains(state.Form(governor)));
        }

        if (!state.HasTree) return false;
        var head = state.Document[mention.Head];
        if (!head.HasHead) return false;
        return head.Relation switch
        {
            Deprel.Obj => OnPlaces.Contains(head.Head.Lemma),
            // "Kabul fell to the rebels"
            Deprel.Nsubj => head.Head.Lemma == "fall",
            Deprel.Compound when head.Head.Index >= mention.End => !StateNouns.Contains(head.Head.Form) && head.Head.Upos == Upos.Noun,
            _ => false,
        };
    }

    /// <summary>"flew to Beijing for talks", "went to Cairo on Monday to meet the president": whoever travels to a capital for that goes to its government.</summary>
    private static bool IsForTalks(LinkState state, int after, Sentence sentence)
    {
        for (var t = after; t < Math.Min(after + 7, sentence.EndToken); t++)
        {
            if (state.Form(t) is "," or "and" or "where") return false;
            if (Talks.Contains(state.Form(t)) && (state.Is(after, "for") || state.Form(t - 1) is "to" or "for" || Talks.Contains(state.Form(t - 1)))) return true;
        }

        return false;
    }

    /// <summary>Whether somebody is said to be in a place; where several are, they may only meet there.</summary>
    private static bool IsSaidOf(LinkState state, int place)
    {
        if (!state.HasTree) return false;
        var (isSaid, isOne) = (false, false);
        for (var child = state.Document.FirstDependent(place); child >= 0; child = state.Document.NextSibling(child))
        {
            isSaid |= state.Document.Relations[child] == Deprel.Cop;
            isOne |= state.Document.Relations[child] == Deprel.Nsubj && state.Document.PennTags[child] is "NN" or "NNP" or "PRP";
        }

        return isSaid && isOne;
    }

    private static bool IsOnVisit(LinkState state, int after, Sentence sentence)
    {
        if (after >= sentence.EndToken || !state.Is(after, "on") && !state.Is(after, "for")) return false;
        for (var t = after + 1; t < Math.Min(after + 6, sentence.EndToken); t++)
        {
            if (state.Form(t) is "visit" or "trip" or "tour") return true;
        }

        return false;
    }

    private static readonly WordClass Talks = new("consultations discuss discussions meet meeting meetings negotiate negotiations summit talk talks");

    private static string? Preposition(LinkState state, MentionDraft mention, Sentence sentence, out int governor)
    {
        governor = -1;
        if (state.HasTree)
        {
            var token = state.Document[mention.Head];
            for (var steps = 0; steps < 4; steps++)
            {
                foreach (var d in token.Dependents)
                {
                    if (d.Relation != Deprel.Case || d.Form is "'s" or "’s" or "'") continue;
                    governor = token.HasHead ? token.Head.Index : -1;
                    return d.Form.ToLowerInvariant();
                }

                if (!token.HasHead || token.Relation != Deprel.Conj) return null;
                token = token.Head;
            }

            return null;
        }

        var before = mention.First - 1;
        while (before > sentence.FirstToken && (state.Owner[before] is not null || state.Form(before) is "and" or "or" or "," or "the")) before--;
        if (before < sentence.FirstToken) return null;
        governor = before - 1;
        return Places.Contains(state.Form(before)) || state.Form(before) is "to" or "from" or "toward" or "towards" or "for" or "over" ? state.Form(before).ToLowerInvariant() : null;
    }
}
