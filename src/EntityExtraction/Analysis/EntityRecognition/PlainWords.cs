using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>Frequent words that, spelled as they are, never belong to a name. They need no scoring and cut a sentence into short chains.</summary>
internal sealed class PlainWords(ModelFile model)
{
    private readonly HashIndex _words = new(model, "plain");

    public bool Contains(ulong form) => _words.Find(form) >= 0;

    public static void Write(ModelWriter writer, IEnumerable<string> words) =>
        HashIndex.Write(writer, "plain", [.. words.Select(w => KeyValuePair.Create(FeatureHash.Of(w), 1))]);
}
