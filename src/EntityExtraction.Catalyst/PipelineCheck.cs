using Catalyst;
using Mosaik.Core;

namespace EntityExtraction.Catalyst;

/// <summary>Tries a pipeline on a sentence before it is used, so that what would silently give nothing is told at once.</summary>
internal static class PipelineCheck
{
    private const string Sentence = "The mayor of Lisbon doesn't sell 12 boats.";

    /// <summary>Runs the checks.</summary>
    /// <exception cref="CatalystSetupException">The pipeline is for another language, changes the text, or gives no words.</exception>
    public static void Run(Pipeline pipeline)
    {
        if (pipeline.Language is not (Language.English or Language.Any))
        {
            throw new CatalystSetupException($"The Catalyst pipeline is for the language {pipeline.Language}, but trees, actors and rules are for English: "
                + "make it with Pipeline.ForAsync(Language.English, sentenceDetector: false).");
        }

        var document = new Document(Sentence, Language.English);
        document.AddSpan(0, Sentence.Length - 1);
        Try(pipeline, document);
        if (document.TokensCount == 0)
        {
            throw new CatalystSetupException($"The Catalyst pipeline ({Names(pipeline)}) gives no words for an English text: add a tokenizer for English, "
                + "pipeline.Add(new FastTokenizer(Language.English)), and do not make its processes with Language.Unknown.");
        }
    }

    /// <summary>Runs a pipeline and refuses it where it has changed the length of the text: offsets would point elsewhere.</summary>
    /// <exception cref="CatalystSetupException">The text is not the one handed in.</exception>
    public static void Process(Pipeline pipeline, Document document)
    {
        var length = document.Length;
        Exception? failure = null;
        try
        {
            pipeline.ProcessSingle(document);
        }
        catch (Exception e) when (document.Length != length)
        {
            failure = e; // The spans do not fit the changed text.
        }

        if (document.Length == length) return;
        var normalizers = pipeline.GetModelsList().Where(m => m is INormalizer).Select(m => m.GetType().Name).DefaultIfEmpty("a process of your own");
        throw new CatalystSetupException($"The Catalyst pipeline changes the length of the text ({string.Join(", ", normalizers)}), so that its words have no place in the original: "
            + "take that out with pipeline.RemoveAll(process => process is INormalizer).", failure);
    }

    private static void Try(Pipeline pipeline, Document document)
    {
        // A model that is registered but not on disk shows only here.
#pragma warning disable CA1031
        try
        {
            Process(pipeline, document);
        }
        catch (Exception e) when (e is not CatalystSetupException)
        {
            throw new CatalystSetupException($"The Catalyst pipeline ({Names(pipeline)}) fails on a plain English sentence: {e.Message} "
                + "Are its models installed (dotnet add package Catalyst.Models.English) and registered (Catalyst.Models.English.Register())?", e);
        }
#pragma warning restore CA1031
    }

    private static string Names(Pipeline pipeline) => string.Join(", ", pipeline.GetModelsList().Select(m => m.GetType().Name).DefaultIfEmpty("empty"));
}
