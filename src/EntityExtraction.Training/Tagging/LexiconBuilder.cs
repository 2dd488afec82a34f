using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Tagging;

namespace EntityExtraction.Training.Tagging;

/// <summary>Collects the tags that frequent words take.</summary>
internal static class LexiconBuilder
{
    private const int LeastFrequency = 5;
    private const int SureFrequency = 40;
    private const double LeastShare = 0.02;
    private const double SureShare = 0.999;

    public static void Write(ModelWriter writer, IReadOnlyList<TaggedSentence> sentences, TagSet tags)
    {
        var counts = new Dictionary<string, Dictionary<int, int>>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                var tag = tags.Find(TagSet.Label(sentence.Universal[i], sentence.Penn[i]));
                if (!counts.TryGetValue(sentence.Forms[i], out var forTag)) counts[sentence.Forms[i]] = forTag = [];
                forTag[tag] = forTag.GetValueOrDefault(tag) + 1;
            }
        }

        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var sole = new List<int>();
        var entries = new List<KeyValuePair<ulong, int>>();
        foreach (var (form, forTag) in counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            var total = forTag.Values.Sum();
            if (total < LeastFrequency) continue;
            var sure = total >= SureFrequency ? forTag.Where(t => t.Key >= 0 && t.Value >= total * SureShare).Select(t => t.Key).DefaultIfEmpty(-1).First() : -1;
            var possible = forTag.Where(t => t.Value >= total * LeastShare).Select(t => t.Key).Order();
            var key = $"{string.Join(',', possible)}/{sure}";
            if (!classes.TryGetValue(key, out var number))
            {
                classes[key] = number = classes.Count;
                sole.Add(sure);
            }

            entries.Add(KeyValuePair.Create(FeatureHash.Of(form), number));
        }

        TagLexicon.Write(writer, entries, [.. sole]);
    }
}
