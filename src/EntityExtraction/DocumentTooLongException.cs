namespace EntityExtraction;

/// <summary>A text is longer than the extractor accepts.</summary>
public sealed class DocumentTooLongException : Exception
{
    /// <summary>States which text, how long it is and how long it may be.</summary>
    public DocumentTooLongException(string? id, int length, int maximum)
        : base($"{(id is null ? "The text" : $"'{id}'")} has {length:N0} characters, more than the {maximum:N0} accepted. Split it, or raise {nameof(ExtractionOptions)}.{nameof(ExtractionOptions.MaximumLength)}.")
    {
    }
}
