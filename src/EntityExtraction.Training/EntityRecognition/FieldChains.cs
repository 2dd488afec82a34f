using System.Runtime.InteropServices;
using EntityExtraction.Analysis.EntityRecognition;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>Cuts sentences at plain words, as the recognizer does, and numbers the features that are frequent enough.</summary>
internal sealed class FieldChains
{
    private const int LeastFrequency = 3;

    private readonly EntitySentence _reader;
    private readonly Dictionary<ulong, int> _numbers;

    /// <summary>Makes the chains of sentences.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="reader">Reads a sentence as the recognizer does.</param>
    public FieldChains(IReadOnlyList<LabelledSentence> sentences, EntitySentence reader)
    {
        _reader = reader;
        Features = [.. Count(sentences).Where(c => c.Value >= LeastFrequency).Select(c => c.Key).Order()];
        _numbers = new Dictionary<ulong, int>(Features.Select((feature, number) => KeyValuePair.Create(feature, number)));
        foreach (var sentence in sentences) Cut(sentence);
    }

    /// <summary>The features by number.</summary>
    public IReadOnlyList<ulong> Features { get; }

    /// <summary>The chains.</summary>
    public List<FieldChain> Chains { get; } = [];

    private Dictionary<ulong, int> Count(IReadOnlyList<LabelledSentence> sentences)
    {
        var counts = new Dictionary<ulong, int>();
        Span<ulong> features = stackalloc ulong[EntityFeatures.Count];
        foreach (var sentence in sentences)
        {
            _reader.Read(sentence.Forms, sentence.Inclusive, sentence.Syntax);
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                if (_reader.Words[i].Plain) continue;
                foreach (var feature in features[.._reader.Extract(i, features)]) CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }

        return counts;
    }

    private void Cut(LabelledSentence sentence)
    {
        _reader.Read(sentence.Forms, sentence.Inclusive, sentence.Syntax);
        for (var first = 0; first < sentence.Forms.Length;)
        {
            var end = first;
            while (end < sentence.Forms.Length && !_reader.Words[end].Plain) end++;
            if (end > first) Chains.Add(Chain(sentence, first, end));
            first = end + 1;
        }
    }

    private FieldChain Chain(LabelledSentence sentence, int first, int end)
    {
        var length = end - first;
        var chain = new FieldChain(new int[length][], new int[length], new int[length], sentence.Allowed[first..end]);
        Span<ulong> features = stackalloc ulong[EntityFeatures.Count];
        var kept = new List<int>();
        for (var i = 0; i < length; i++)
        {
            var count = _reader.Extract(first + i, features, out var bare, out var tagged);
            kept.Clear();
            AddKnown(features[..bare]);
            chain.Bare[i] = kept.Count;
            AddKnown(features[bare..tagged]);
            chain.Tagged[i] = kept.Count;
            AddKnown(features[tagged..count]);
            chain.Features[i] = [.. kept];
        }

        return chain;

        void AddKnown(ReadOnlySpan<ulong> some)
        {
            foreach (var feature in some)
            {
                if (_numbers.TryGetValue(feature, out var number)) kept.Add(number);
            }
        }
    }
}
