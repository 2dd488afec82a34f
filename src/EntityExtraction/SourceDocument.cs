using EntityExtraction.Actors;

namespace EntityExtraction;

/// <summary>A text to read, with the caller's name for it.</summary>
/// <param name="Id">The caller's name: a file name, a key.</param>
/// <param name="Text">The text.</param>
public sealed record SourceDocument(string Id, string Text)
{
    /// <summary>The day the text was written, against which <i>Monday</i> or <i>last year</i> are resolved; null where unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The mentions between which relations are wanted; null, the default, for all that is found.</summary>
    /// <remarks>Where they are given, only relations with one of them on each side are reported, and their sides carry the ids. A relation of a possession or
    /// description of a given mention (<i>its troops</i>), or of another mention of the same entity, counts as the mention's own. What is given is
    /// taken for a party: a name that nobody knows becomes an entity of its own, a place that acts an <see cref="EntityType.Organization"/>.</remarks>
    public IReadOnlyList<GivenMention>? Mentions { get; init; }
}
