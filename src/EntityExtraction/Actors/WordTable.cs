namespace EntityExtraction.Actors;

/// <summary>Numbers folded words. All tries of a catalog share one table, so that a token of a text is folded and looked up once.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordTable(int capacity) : this(new Dictionary<string, int>(capacity, StringComparer.Ordinal))
    {
    }

    private WordTable(Dictionary<string, int> numbers)
    {
        _numbers = numbers;
        _lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _numbers.Count;

    public WordTable Copy() => new(new Dictionary<string, int>(_numbers, StringComparer.Ordinal));

    /// <summary>Number of a word, or -1 where no name has it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[NameFolding.MaxLength];
        return _lookup.TryGetValue(key[..NameFolding.Fold(word, key)], out var number) ? number : -1;
    }

    /// <summary>Number of a word, which is new where it was not there; -1 for a word without letters and digits.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[NameFolding.MaxLength];
        var folded = key[..NameFolding.Fold(word, key)];
        if (folded.IsEmpty) return -1;
        if (!_lookup.TryGetValue(folded, out var number)) _numbers.Add(folded.ToString(), number = _numbers.Count);
        return number;
    }
}
