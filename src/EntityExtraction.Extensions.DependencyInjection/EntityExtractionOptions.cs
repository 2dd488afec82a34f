namespace EntityExtraction.Extensions.DependencyInjection;

/// <summary>Settings of the extractor that <c>AddEntityExtraction</c> registers. They can be bound to configuration.</summary>
public sealed class EntityExtractionOptions
{
    /// <summary>How much is reported.</summary>
    public ExtractionMode Mode { get; set; } = ExtractionMode.Balanced;

    /// <summary>Relations below this confidence (0 to 1) are left out. Default 0: all are kept.</summary>
    public double MinimumConfidence { get; set; }

    /// <summary>The longest text accepted, in UTF-16 code units. Default 10 million.</summary>
    public int MaximumLength { get; set; } = new ExtractionOptions().MaximumLength;

    /// <summary>Tables of actors beside the built-in ones; paths of files (see <see cref="Actors.ActorCatalog.With(TextReader, string)"/>).</summary>
    public IList<string> CatalogFiles { get; } = [];

    /// <summary>Rule files beside the built-in rules; paths.</summary>
    public IList<string> RuleFiles { get; } = [];

    /// <summary>Changes the extractor before it is made, after all settings above; null for nothing.</summary>
    public Action<EntityExtractorBuilder>? Configure { get; set; }
}
