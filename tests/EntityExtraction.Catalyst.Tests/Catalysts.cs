using Catalyst;
using Catalyst.Models;
using EntityExtraction.Analysis;
using Mosaik.Core;
using Document = EntityExtraction.Syntax.Document;

namespace EntityExtraction.Catalyst.Tests;

/// <summary>Pipelines for tests, made of Catalyst's tokenizer and what a test adds to it; no model is read.</summary>
internal static class Catalysts
{
    static Catalysts() => English.Register();

    public static Pipeline Pipeline(params IEnumerable<IProcess> processes)
    {
        var pipeline = new Pipeline([new FastTokenizer(Language.English)], Language.English);
        foreach (var process in processes) pipeline.Add(process);
        return pipeline;
    }

    /// <summary>What the annotator alone makes of a text.</summary>
    public static Document Read(string text, params IEnumerable<IProcess> processes) => Read(text, new CatalystOptions(), processes);

    /// <inheritdoc cref="Read(string, IEnumerable{IProcess})"/>
    public static Document Read(string text, CatalystOptions options, params IEnumerable<IProcess> processes) =>
        new AnalysisPipeline(new CatalystAnnotator(Pipeline(processes), options)).Analyze(text);

    public static IEnumerable<string> Forms(this Document document) => document.Tokens.Select(t => t.Form);
}
