namespace EntityExtraction;

/// <summary>Hears of each extraction: for logs, traces and measures.</summary>
/// <remarks>Implementations must be thread-safe, quick and free of exceptions. All calls for one document come from the thread that reads it.</remarks>
public interface IExtractionObserver
{
    /// <summary>An extraction begins.</summary>
    /// <param name="id">The caller's name for the document, or null.</param>
    /// <param name="length">Length of the text in UTF-16 code units.</param>
    /// <returns>What is handed to the other methods when it ends; may be null.</returns>
    object? Starting(string? id, int length);

    /// <summary>It has ended well.</summary>
    void Finished(object? state, ExtractionResult result, TimeSpan elapsed);

    /// <summary>It has failed or was cancelled.</summary>
    void Failed(object? state, string? id, Exception error, TimeSpan elapsed);
}
