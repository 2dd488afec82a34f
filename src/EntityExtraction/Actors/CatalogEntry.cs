namespace EntityExtraction.Actors;

/// <summary>What the catalog knows of one entity.</summary>
/// <remarks>Immutable. Names are matched whatever their accents, hyphens and dots and across the usual transliterations; a word that begins
/// with a capital here must do so in the text.</remarks>
/// <param name="Id">Its id: ISO 3166 alpha-3 for states, else a slug.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Type">Its kind.</param>
public sealed record CatalogEntry(string Id, string Name, EntityType Type)
{
    /// <summary>Other names and spellings.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Short forms such as <c>NATO</c>; they match in capitals.</summary>
    public IReadOnlyList<string> Acronyms { get; init; } = [];

    /// <summary>Adjectives that stand for it: <c>Turkish</c>. The first one names what belongs to it: <i>Turkish Foreign Ministry</i>.</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Names of its people: <c>Turk</c>, <c>Turks</c>.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Cities that stand for it in some contexts and are places in others: <c>Ankara</c>.</summary>
    public IReadOnlyList<string> Capitals { get; init; } = [];

    /// <summary>Buildings and the like that stand for it: <c>Kremlin</c>.</summary>
    public IReadOnlyList<string> Metonyms { get; init; } = [];

    /// <summary>Forms before a hyphen: <c>Russo</c> in <i>Russo-Turkish</i>.</summary>
    public IReadOnlyList<string> CombiningForms { get; init; } = [];

    /// <summary>Names that mean something else, too, and need a context that speaks for them: <c>Turkey</c>, <c>Georgia</c>.</summary>
    public IReadOnlyList<string> AmbiguousNames { get; init; } = [];

    /// <summary>Names that match only in exactly this case: <c>US</c>.</summary>
    public IReadOnlyList<string> CaseSensitiveNames { get; init; } = [];

    /// <summary>Id of the state it belongs to, or null.</summary>
    public string? State { get; init; }

    /// <summary>A person's surname in the spellings in which news use it alone.</summary>
    public IReadOnlyList<string> Surnames { get; init; } = [];

    /// <summary>Whether a surname alone nearly always means this person.</summary>
    public bool IsSurnameDistinct { get; init; }

    /// <summary>A person's gender: <c>m</c>, <c>f</c> or null.</summary>
    public char? Gender { get; init; }

    /// <summary>A person's best known office, or null.</summary>
    public string? Office { get; init; }

    /// <summary>The organization that a person is known for, or null.</summary>
    public string? Organization { get; init; }

    /// <summary>A finer kind, as the catalog file names it (<c>party</c>, <c>alliance</c>, <c>city</c>), or null.</summary>
    public string? Kind { get; init; }
}
