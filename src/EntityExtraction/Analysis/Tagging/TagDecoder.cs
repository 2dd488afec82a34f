using System.Buffers;
using EntityExtraction.Analysis.Learning;

namespace EntityExtraction.Analysis.Tagging;

/// <summary>Tags a sentence greedily from left to right. Serves the trained model and training alike.</summary>
internal sealed class TagDecoder(TagSet tags, TagLexicon lexicon, WordClasses classes, IScorer scorer)
{
    public TagSet Tags => tags;

    /// <summary>Tags the words of one sentence.</summary>
    public void Tag(ReadOnlySpan<string> forms, Span<int> labels)
    {
        var pool = ArrayPool<WordAtoms>.Shared.Rent(forms.Length + (2 * TaggerFeatures.Margin));
        var words = pool.AsSpan(0, forms.Length + (2 * TaggerFeatures.Margin));
        Prepare(forms, words);

        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[256];
        scores = scores[..tags.Count];
        var (tag1, tag2) = (FeatureHash.None, FeatureHash.None);
        for (var i = 0; i < forms.Length; i++)
        {
            var label = lexicon.SoleTag(words[i + TaggerFeatures.Margin].Form);
            if (label < 0)
            {
                var count = TaggerFeatures.Extract(words, i + TaggerFeatures.Margin, tag1, tag2, features);
                scorer.Score(features[..count], scores);
                label = Best(scores);
            }

            labels[i] = label;
            (tag1, tag2) = (tags.Atoms[label], tag1);
        }

        ArrayPool<WordAtoms>.Shared.Return(pool);
    }

    /// <summary>The atoms of the words, with outside places around them.</summary>
    public void Prepare(ReadOnlySpan<string> forms, Span<WordAtoms> words)
    {
        words[0] = words[1] = words[^1] = words[^2] = WordAtoms.Outside;
        for (var i = 0; i < forms.Length; i++) words[i + TaggerFeatures.Margin] = WordAtoms.Of(forms[i], classes, lexicon);
    }

    /// <summary>The label with the highest score, the first of equals.</summary>
    public static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        return best;
    }
}
