using Catalyst;
using EntityExtraction.Analysis;
using EntityExtraction.Catalyst;

namespace EntityExtraction;

/// <summary>Puts Catalyst under an extractor.</summary>
public static class CatalystBuilderExtensions
{
    /// <summary>Uses Catalyst's words, tags, lemmas and entities; trees, actors and relations stay built in.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="annotator">What <see cref="CatalystAnnotator.LoadAsync"/> gives; one serves any number of extractors.</param>
    /// <example>
    /// <code>
    /// var extractor = EntityExtractor.CreateBuilder().UseCatalyst(await CatalystAnnotator.LoadAsync()).Build();
    /// </code>
    /// </example>
    public static EntityExtractorBuilder UseCatalyst(this EntityExtractorBuilder builder, CatalystAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(annotator);
        return builder.UseAnalysis(EnglishAnalysis.Over(annotator));
    }

    /// <summary>Uses a Catalyst pipeline of your own.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="pipeline">A pipeline for English with a tokenizer; not changed here, and not to be changed by others while the extractor works.</param>
    /// <param name="options">What is taken from it; null for all of it.</param>
    /// <exception cref="CatalystSetupException">Catalyst is too old, or the pipeline is for another language, changes texts, fails or gives no words.</exception>
    public static EntityExtractorBuilder UseCatalyst(this EntityExtractorBuilder builder, Pipeline pipeline, CatalystOptions? options = null) =>
        builder.UseCatalyst(new CatalystAnnotator(pipeline, options));
}
