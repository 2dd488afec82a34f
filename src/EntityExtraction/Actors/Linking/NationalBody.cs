using System.Globalization;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Names of the ministries, parliaments and the like of a state, whichever way the text puts them.</summary>
internal static class NationalBody
{
    /// <summary>The state that a body's name goes with: "the Russian Ministry of Defence", "Turkey's parliament", "the Ministry of Defence of Ukraine".</summary>
    /// <param name="state">The document.</param>
    /// <param name="first">First token of the name.</param>
    /// <param name="end">After its last token.</param>
    /// <param name="nameFirst">First token with the state's word before it taken in.</param>
    /// <param name="bodyEnd">After the last token without "of Ukraine".</param>
    public static EntityDraft? CountryOf(LinkState state, int first, int end, out int nameFirst, out int bodyEnd)
    {
        (nameFirst, bodyEnd) = (first, end);
        var sentence = state.Document.SentenceOf(first);
        if (state.Owner[end - 1] is { Entity.Type: EntityType.Country } last && last.First - 1 > first && state.Form(last.First - 1) is "of")
        {
            bodyEnd = last.First - 1;
            return last.Entity;
        }

        if (first <= sentence.FirstToken) return null;
        if (state.Owner[first - 1] is { Entity.Type: EntityType.Country, PartStart: < 0 } before && (before.Kind == MentionKind.Demonym || IsNameUsedAsAdjective(before)))
        {
            nameFirst = before.First;
            return before.Entity;
        }

        if (Genitive.IsMark(state.Form(first - 1)) && first - 2 >= sentence.FirstToken && state.Owner[first - 2] is { Entity.Type: EntityType.Country } owner)
        {
            nameFirst = owner.First;
            return owner.Entity;
        }

        return null;
    }

    /// <summary>Whether a name of a state stands before nouns as an adjective does: the U.S. Congress.</summary>
    public static bool IsNameUsedAsAdjective(MentionDraft mention) => mention is { Kind: MentionKind.Name, Count: 1, Entity.Id: "USA" or "GBR" or "ARE" };

    /// <summary>The canonical name. Ministries and parliaments go by the adjective; the ministry of foreign affairs is the foreign ministry.</summary>
    public static string Name(LinkState state, int nameFirst, int first, int bodyEnd, int end, EntityDraft? country)
    {
        while (first < bodyEnd && country is not null && state.Owner[first] is { Entity: var e } && e == country) first++;
        var body = state.Text(first, bodyEnd);
        var isMinistry = body.Contains("ministry", StringComparison.OrdinalIgnoreCase);
        if (isMinistry)
        {
            body = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(body).Replace(" Of ", " of ", StringComparison.Ordinal).Replace(" The ", " the ", StringComparison.Ordinal)
                .Replace(" And ", " and ", StringComparison.Ordinal).Replace(" For ", " for ", StringComparison.Ordinal);
            if (body is "Ministry of Foreign Affairs" or "Ministry for Foreign Affairs" or "Foreign Affairs Ministry" or "Ministry of External Affairs") body = "Foreign Ministry";
        }

        if (country is null) return body;
        var isPossessive = first > nameFirst && Genitive.IsMark(state.Form(first - 1));
        if (country.Entry is { Adjectives: [var adjective, ..] })
        {
            if (isMinistry || body.Equals("parliament", StringComparison.OrdinalIgnoreCase)) return adjective + " " + body;
            if (nameFirst == first && bodyEnd < end) return body + " of " + country.Name;
        }

        return isPossessive ? country.Name + "'s " + body : state.Text(nameFirst, bodyEnd);
    }
}
