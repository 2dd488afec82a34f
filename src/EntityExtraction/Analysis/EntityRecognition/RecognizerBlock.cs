using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>Some successive sentences of a document: scores all of them, remembers what names were taken for, then decides.</summary>
/// <remarks>Reuse one for many blocks; not thread-safe.</remarks>
internal sealed class RecognizerBlock(EntitySentence sentence, IScorer scorer, Transitions transitions, bool inclusive)
{
    private const int N = EntityLabels.Count;

    private readonly LabelLattice _lattice = new();
    private readonly DocumentMemory _memory = new();
    private readonly LikelySpans _spans = new();
    private readonly List<RecognizedChain> _chains = [];
    private float[] _scores = new float[256 * N];
    private ulong[] _names = new ulong[256]; // The atom of a capitalized word, 0 for others.
    private NameClasses[] _own = new NameClasses[256];
    private int[] _labels = new int[64];
    private int _count;

    /// <summary>Forgets the block before.</summary>
    public void Clear()
    {
        _chains.Clear();
        _memory.Clear();
        _count = 0;
    }

    /// <summary>Reads and scores a sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="number">Its number.</param>
    /// <param name="start">Index of its first token in the document.</param>
    /// <param name="syntax">What is known of its grammar.</param>
    public void Read(ReadOnlySpan<string> forms, int number, int start, SentenceSyntax syntax)
    {
        sentence.Read(forms, inclusive, syntax);
        var words = sentence.Words;
        for (var first = 0; first < words.Length;)
        {
            var end = first;
            while (end < words.Length && !words[end].Plain) end++;
            if (end > first) Score(words, number, start, first, end);
            first = end + 1;
        }
    }

    /// <summary>Decides on all chains and writes the spans.</summary>
    public void Write(EntityWriter writer)
    {
        var sentenceBefore = -1;
        foreach (var chain in _chains)
        {
            if (chain.Sentence != sentenceBefore) writer.Flush();
            sentenceBefore = chain.Sentence;
            Decide(chain, writer);
        }

        writer.Flush();
    }

    private void Score(ReadOnlySpan<EntityWord> words, int number, int start, int first, int end)
    {
        Span<ulong> features = stackalloc ulong[EntityFeatures.Count];
        var chain = new RecognizedChain(number, start + first, end - first, _count);
        Reserve(chain.Length);
        var capital = false;
        for (var i = first; i < end; i++, _count++)
        {
            scorer.Score(features[..sentence.Extract(i, features)], _scores.AsSpan(_count * N, N));
            _names[_count] = words[i].Capital ? words[i].Lower | 1 : 0;
            _own[_count] = words[i].Own;
            capital |= words[i].Capital;
        }

        chain = chain with { Capital = capital };
        _chains.Add(chain);
        if (!capital) return;
        Load(chain);
        _lattice.Sum(transitions);
        for (var t = 0; t < chain.Length; t++)
        {
            if (_names[chain.Place + t] != 0) _memory.Add(_names[chain.Place + t], _lattice, t);
        }
    }

    private void Decide(RecognizedChain chain, EntityWriter writer)
    {
        Load(chain);
        if (Repeats(chain))
        {
            _lattice.Sum(transitions);
            for (var t = 0; t < chain.Length; t++)
            {
                if (_names[chain.Place + t] != 0) _memory.Advise(_names[chain.Place + t], _lattice, t, _scores.AsSpan((chain.Place + t) * N, N));
            }

            Load(chain);
        }

        if (!chain.Capital && !HasName(chain)) return;
        _lattice.Sum(transitions);
        _spans.Find(_lattice, transitions);
        foreach (var span in _spans.Chosen)
        {
            var own = _own[chain.Place + span.First];
            var type = span.End == span.First + 1 ? Corrected(span.Type, own) : span.Type;
            writer.Add(type, chain.First + span.First, span.End - span.First, span.Score, own.HasFlag(NameClasses.Belief));
        }
    }

    /// <summary>Whether the best path of a chain in small letters has a name. Most have none and need no sums.</summary>
    private bool HasName(RecognizedChain chain)
    {
        if (_labels.Length < chain.Length) _labels = new int[chain.Length * 2];
        _lattice.Best(transitions, _labels);
        return _labels.AsSpan(0, chain.Length).ContainsAnyExcept(EntityLabels.Outside);
    }

    /// <summary>Some corpora call nationalities places; the catalog knows them apart.</summary>
    private static int Corrected(int type, NameClasses own) =>
        type == EntityLabels.Location && (own & (NameClasses.Nationality | NameClasses.Country | NameClasses.City | NameClasses.Place)) == NameClasses.Nationality
            ? EntityLabels.Nationality : type;

    private bool Repeats(RecognizedChain chain)
    {
        for (var t = 0; t < chain.Length; t++)
        {
            if (_names[chain.Place + t] != 0 && _memory.Count(_names[chain.Place + t]) > 1) return true;
        }

        return false;
    }

    private void Load(RecognizedChain chain)
    {
        _lattice.Start(chain.Length);
        _scores.AsSpan(chain.Place * N, chain.Length * N).CopyTo(_lattice.AllEmissions);
    }

    private void Reserve(int more)
    {
        if (_count + more <= _names.Length) return;
        var size = Math.Max(_count + more, _names.Length * 2);
        Array.Resize(ref _scores, size * N);
        Array.Resize(ref _names, size);
        Array.Resize(ref _own, size);
    }
}
