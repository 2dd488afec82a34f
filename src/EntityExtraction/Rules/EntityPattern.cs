using EntityExtraction.Actors;
using EntityExtraction.Collections;

namespace EntityExtraction.Rules;

/// <summary>A sequence of tokens that names an entity: a missile system, a treaty, a company that no catalog knows.</summary>
/// <remarks>Immutable. Of matches that overlap the longest counts, the earlier one of equally long ones. A match inside a longer name that is known already is left out.</remarks>
/// <param name="Id">Unique name.</param>
/// <param name="Type">Kind of entity.</param>
/// <param name="Tokens">What the tokens must be, in order.</param>
public sealed record EntityPattern(string Id, EntityType Type, ValueList<TokenPattern> Tokens)
{
    private readonly Origin _origin = Origin.None;

    /// <summary>Canonical name; null for the words of the text.</summary>
    public string? Name { get; init; }

    /// <summary>A remark for readers, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The file that the pattern comes from; empty for one made in code. Takes no part in equality.</summary>
    public string File
    {
        get => _origin.File;
        init => _origin = _origin with { File = value };
    }

    /// <summary>Its line there, from 1. Takes no part in equality.</summary>
    public int Line
    {
        get => _origin.Line;
        init => _origin = _origin with { Line = value };
    }
}
