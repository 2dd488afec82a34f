using Catalyst;
using EntityExtraction.Text;
using Mosaik.Core;

namespace EntityExtraction.Catalyst;

/// <summary>Runs a pipeline over the built-in tokenizer's words.</summary>
internal static class GivenWords
{
    /// <summary>What Catalyst's tokenizer writes for the parts of contractions, and its models were trained on.</summary>
    private static readonly Dictionary<string, string> WrittenOut = new(StringComparer.OrdinalIgnoreCase)
    {
        ["n't"] = "not", ["n’t"] = "not", ["'ll"] = "will", ["’ll"] = "will", ["'ve"] = "have", ["’ve"] = "have", ["'re"] = "are", ["’re"] = "are", ["'m"] = "am", ["’m"] = "am",
    };

    /// <summary>Makes a document of given words and runs all processes on it but those that cut or change texts.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="text">The masked text.</param>
    /// <param name="sentences">The words of each sentence, as places in the cleaned text.</param>
    /// <param name="offset">Where the masked text begins in the cleaned text.</param>
    public static Document Process(Pipeline pipeline, string text, IReadOnlyList<ArraySegment<TextSpan>> sentences, int offset)
    {
        // Not the constructor that takes the text: it takes blank texts for empty ones.
        var document = new Document { Value = text, Language = Language.English };
        foreach (var words in sentences)
        {
            var span = document.AddSpan(words[0].Start - offset, words[^1].End - 1 - offset);
            foreach (var word in words)
            {
                var token = span.AddToken(word.Start - offset, word.End - 1 - offset);
                if (Replacement(text, word.Start - offset, word.Length) is { } replacement) token.Replacement = replacement;
            }
        }

        foreach (var process in pipeline.GetModelsList().OfType<IProcess>())
        {
            if (process is ITokenizer or ISentenceDetector or INormalizer || process.Language is not (Language.English or Language.Any)) continue;
            process.Process(document);
        }

        return document;
    }

    private static string? Replacement(string text, int start, int length)
    {
        if (length > 3) return null;
        var word = text.AsSpan(start, length);
        if (WrittenOut.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var written)) return written;
        var isNegated = start + length + 2 < text.Length && text[start + length] is 'n' or 'N' && text[start + length + 1] is '\'' or '’';
        if (!isNegated) return null;
        return word is "ca" or "Ca" ? "can" : word is "wo" or "Wo" ? "will" : null;
    }
}
