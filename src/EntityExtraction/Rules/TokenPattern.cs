using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>What one token of an <see cref="EntityPattern"/> must be; all that is given must hold.</summary>
public sealed record TokenPattern
{
    /// <summary>Words of which the token must be one, in exactly this case; null for any.</summary>
    public WordList? Forms { get; init; }

    /// <summary>Lemmas of which the token's must be one, in any case; null for any.</summary>
    public WordList? Lemmas { get; init; }

    /// <summary>A regular expression that the whole token must match, or null.</summary>
    public string? Regex { get; init; }

    /// <summary>Part of speech, or null for any.</summary>
    public Upos? PartOfSpeech { get; init; }

    /// <summary>Kind of an entity that a mention over the token must be of, or null for any.</summary>
    public EntityType? Entity { get; init; }

    /// <summary>How often it comes.</summary>
    public Repetition Repeat { get; init; }
}
