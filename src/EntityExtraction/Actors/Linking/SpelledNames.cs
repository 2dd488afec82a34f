using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds the whole name before an acronym in brackets by its initials: "the Kenya Union of Tea Growers (KUTG)", of which the parts alone are other names.</summary>
internal static class SpelledNames
{
    private static readonly WordClass Small = new("of the and for on in to at de la &");

    /// <summary>Takes the words that an acronym spells for one organization, unless they are one mention already or a part is known by the catalog as more than a state.</summary>
    /// <param name="state">The document.</param>
    /// <param name="acronym">The token between the brackets.</param>
    public static void Claim(LinkState state, int acronym)
    {
        var letters = state.Text(state.Atoms[state.FirstAtom[acronym]]);
        if (letters.Length < 3 || state.FirstAtom[acronym + 1] - state.FirstAtom[acronym] != 1) return;
        foreach (var letter in letters)
        {
            if (!char.IsAsciiLetterUpper(letter)) return;
        }

        var first = acronym - 1;
        var sentence = state.Document.SentenceOf(acronym).FirstToken;
        for (var at = letters.Length - 1; at >= 0; at--)
        {
            do first--;
            while (first >= sentence && at < letters.Length - 1 && Small.Contains(state.Form(first)));
            if (first < sentence || state.Form(first)[0] != letters[at]) return;
        }

        var end = acronym - 1;
        if (end - first < 2 || state.Owner[first] is { } whole && whole.End >= end) return;
        for (var t = first; t < end; t++)
        {
            if (state.Owner[t] is { Entity: { Type: not EntityType.Country, Entry: not null } } known && known.Count > 1) return;
        }

        var country = state.Owner[first] is { Entity.Type: EntityType.Country } owner ? owner.Entity.Id : null;
        for (var t = first; t < end; t++)
        {
            if (state.Owner[t] is { } part && part.First >= first && part.Kind != MentionKind.Demonym) state.Drop(part);
        }

        var name = state.Text(first, end);
        var entity = state.Named("org:" + CatalogFiles.Slug(name), name, EntityType.Organization);
        entity.State ??= country;
        state.Add(entity, first, end, MentionKind.Name);
    }
}
