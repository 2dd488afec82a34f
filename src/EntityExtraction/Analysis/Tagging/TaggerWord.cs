using EntityExtraction.Analysis.Learning;

namespace EntityExtraction.Analysis.Tagging;

/// <summary>A word with the sums of all that it says by itself, so that a word seen before costs a few additions.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TaggerWord
{
    private readonly WordAtoms _atoms;
    private readonly int[] _sums;

    /// <summary>A place before or after a sentence.</summary>
    public TaggerWord(LinearModel model) : this(WordAtoms.Outside, -1, model)
    {
    }

    public TaggerWord(string form, LinearModel model, WordClasses classes, TagLexicon lexicon)
        : this(WordAtoms.Of(form, classes, lexicon), -1, model) => SoleTag = lexicon.SoleTag(_atoms.Form);

    private TaggerWord(WordAtoms atoms, int soleTag, LinearModel model)
    {
        (_atoms, SoleTag, _sums) = (atoms, soleTag, new int[3 * model.SumCount]);
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        model.Add(features[..TaggerFeatures.Own(_atoms, features)], _sums.AsSpan(0, model.SumCount));
        model.Add(features[..TaggerFeatures.Left(_atoms, features)], _sums.AsSpan(model.SumCount, model.SumCount));
        model.Add(features[..TaggerFeatures.Right(_atoms, features)], _sums.AsSpan(2 * model.SumCount));
    }

    public ref readonly WordAtoms Atoms => ref _atoms;

    /// <summary>The only tag that the word takes, or -1.</summary>
    public int SoleTag { get; }

    /// <summary>What the word says of itself.</summary>
    public ReadOnlySpan<int> Own => _sums.AsSpan(0, _sums.Length / 3);

    /// <summary>What it says of the word after it.</summary>
    public ReadOnlySpan<int> Left => _sums.AsSpan(_sums.Length / 3, _sums.Length / 3);

    /// <summary>What it says of the word before it.</summary>
    public ReadOnlySpan<int> Right => _sums.AsSpan(_sums.Length / 3 * 2);
}
