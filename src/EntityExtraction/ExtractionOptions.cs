namespace EntityExtraction;

/// <summary>Settings of an extractor.</summary>
public sealed record ExtractionOptions
{
    /// <summary>What is reported: the sure, the usual or everything. Default <see cref="ExtractionMode.Balanced"/>.</summary>
    public ExtractionMode Mode { get; init; } = ExtractionMode.Balanced;

    /// <summary>Relations below this confidence (0 to 1) are left out. Default 0: all are kept.</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>The longest text accepted, in UTF-16 code units. Default 10 million, some minutes of work; a longer one raises <see cref="DocumentTooLongException"/>.</summary>
    public int MaximumLength { get; init; } = 10_000_000;
}
