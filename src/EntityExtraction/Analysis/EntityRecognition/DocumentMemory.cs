namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>What capitalized words were taken for elsewhere in the same text, so that a name in a poor context profits from a clear one.</summary>
/// <remarks>Reuse one for many texts; not thread-safe.</remarks>
internal sealed class DocumentMemory
{
    private const int Types = (EntityLabels.Count / 2) + 1;

    /// <summary>How much the other occurrences count against the words' own context.</summary>
    private const float Strength = 1;

    /// <summary>What keeps the opinion of others from ruling a type out.</summary>
    private const float Doubt = 0.05f;

    private readonly Dictionary<ulong, int> _slots = [];
    private float[] _shares = new float[64 * (Types + 1)];

    /// <summary>Forgets everything.</summary>
    public void Clear() => _slots.Clear();

    /// <summary>Adds one occurrence of a word.</summary>
    /// <param name="word">The atom of the word.</param>
    /// <param name="lattice">A lattice that has been summed.</param>
    /// <param name="place">The word's place in it.</param>
    public void Add(ulong word, LabelLattice lattice, int place)
    {
        if (!_slots.TryGetValue(word, out var slot))
        {
            _slots[word] = slot = _slots.Count;
            if (_shares.Length < (slot + 1) * (Types + 1)) Array.Resize(ref _shares, _shares.Length * 2);
            Row(slot).Clear();
        }

        var row = Row(slot);
        row[Types]++;
        for (var y = 0; y < EntityLabels.Count; y++) row[(y + 1) / 2] += lattice.Probability(place, y);
    }

    /// <summary>How often a word has been added.</summary>
    public int Count(ulong word) => _slots.TryGetValue(word, out var slot) ? (int)Row(slot)[Types] : 0;

    /// <summary>Adds to the scores of a word's labels what its other occurrences say.</summary>
    /// <param name="word">The atom of the word, which has been added.</param>
    /// <param name="lattice">The lattice with which it was added.</param>
    /// <param name="place">The word's place in it.</param>
    /// <param name="scores">The scores to change.</param>
    public void Advise(ulong word, LabelLattice lattice, int place, Span<float> scores)
    {
        var row = Row(_slots[word]);
        var others = row[Types] - 1;
        if (others < 1) return;
        var weight = Strength * others / (others + 1);
        for (var type = 0; type < Types; type++)
        {
            var own = lattice.Probability(place, Math.Max(0, (2 * type) - 1)) + (type == 0 ? 0 : lattice.Probability(place, 2 * type));
            var advice = weight * MathF.Log((Math.Max(0, row[type] - own) / others) + Doubt);
            scores[Math.Max(0, (2 * type) - 1)] += advice;
            if (type > 0) scores[2 * type] += advice;
        }
    }

    private Span<float> Row(int slot) => _shares.AsSpan(slot * (Types + 1), Types + 1);
}
