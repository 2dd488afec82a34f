namespace EntityExtraction;

/// <summary>What became of one document of a batch: a result, or the error that prevented one.</summary>
/// <param name="Source">The document as it was given.</param>
/// <param name="Result">What was found, or null.</param>
/// <param name="Error">Why there is no result, or null.</param>
public sealed record ExtractionOutcome(SourceDocument Source, ExtractionResult? Result, Exception? Error);
