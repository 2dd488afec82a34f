using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Explaining;

namespace EntityExtraction.Export;

/// <summary>What was found in a document, apart from the analysis under it: the contents of a line of JSON Lines.</summary>
/// <remarks>Immutable and thread-safe. It can be written and read back, which an <see cref="ExtractionResult"/> cannot.</remarks>
/// <param name="Id">The caller's name for the document, or null.</param>
/// <param name="Length">Length of the text in UTF-16 code units.</param>
/// <param name="Entities">Entities in the order of their first mention.</param>
/// <param name="Relations">Relations in text order.</param>
public sealed record ExtractedDocument(string? Id, int Length, IReadOnlyList<ExtractedEntity> Entities, IReadOnlyList<Relation> Relations)
{
    /// <summary>The day it was written, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The text, or null where it was not kept.</summary>
    public string? Text { get; init; }

    /// <summary>Why relations were found, where that was asked for when the document was made; empty elsewhere, and in what was read back from JSON Lines.</summary>
    public IReadOnlyList<RelationExplanation> Explanations { get; init; } = [];

    /// <summary>What a result holds.</summary>
    /// <param name="result">The result.</param>
    /// <param name="date">The day the document was written, or null.</param>
    /// <param name="explained">Whether each relation is explained, too: a report then shows it. The matcher runs once more for it.</param>
    public static ExtractedDocument Of(ExtractionResult result, DateOnly? date = null, bool explained = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ExtractedDocument(result.Id, result.Document.Text.Original.Length,
            [.. result.Entities.Select(e => new ExtractedEntity(e, [.. result.EntityMap.MentionsOf(e).Select(m => new ExtractedMention(m.Span, m.Text, m.Kind) { Id = m.Id })]))],
            result.Relations)
        {
            Date = date,
            Text = result.Document.Text.Original,
            Explanations = explained ? result.ExplainAll() : [],
        };
    }
}
