namespace EntityExtraction;

/// <summary>A text to read, with the caller's name for it.</summary>
/// <param name="Id">The caller's name: a file name, a key.</param>
/// <param name="Text">The text.</param>
public sealed record SourceDocument(string Id, string Text)
{
    /// <summary>The day the text was written, against which <i>Monday</i> or <i>last year</i> are resolved; null where unknown.</summary>
    public DateOnly? Date { get; init; }
}
