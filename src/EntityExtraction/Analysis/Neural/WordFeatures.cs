using EntityExtraction.Analysis.Learning;

namespace EntityExtraction.Analysis.Neural;

/// <summary>The rows of the embedding table that make up a word: the word itself if known, its affixes, character n-grams and shape.</summary>
/// <remarks>Affixes and n-grams are hashed into buckets (Bojanowski et al., "Enriching Word Vectors with Subword Information", 2017),
/// so that no table of strings has to be kept and an unknown word still has a vector.</remarks>
internal sealed class WordFeatures
{
    public const int AffixBuckets = 12288;
    public const int GramBuckets = 16384;
    public const int ShapeBuckets = 512;
    public const int Most = 96;

    private const int FineClasses = 1024;
    private const int CoarseClasses = 128;

    private readonly Dictionary<ulong, int> _vocabulary;
    private readonly WordClasses _classes;

    /// <param name="vocabulary">Hashes of known lower-case words, in the order of their rows.</param>
    /// <param name="classes">Classes of words.</param>
    public WordFeatures(ReadOnlySpan<ulong> vocabulary, WordClasses classes)
    {
        _classes = classes;
        _vocabulary = new Dictionary<ulong, int>(vocabulary.Length);
        for (var i = 0; i < vocabulary.Length; i++) _vocabulary[vocabulary[i]] = i + 1;
        Rows = 1 + vocabulary.Length + AffixBuckets + GramBuckets + ShapeBuckets + FineClasses + CoarseClasses;
    }

    /// <summary>Number of rows of the table. Row 0 stands for an unknown word.</summary>
    public int Rows { get; }

    /// <summary>Writes the rows of a word, its own row first, and returns how many.</summary>
    public int Write(string form, Span<int> rows)
    {
        Span<char> buffer = stackalloc char[66];
        // Very long tokens (URLs) are told by their beginning and end.
        ReadOnlySpan<char> word = form.Length <= 64 ? form : string.Concat(form.AsSpan(0, 32), form.AsSpan(form.Length - 32));
        var lower = buffer[1..(word.Length + 1)];
        for (var i = 0; i < word.Length; i++) lower[i] = Lower(word[i]);
        rows[0] = _vocabulary.GetValueOrDefault(Hash(lower, 0));
        var count = 1;
        var affix = 1 + _vocabulary.Count;
        for (var n = 1; n <= 4 && n <= lower.Length; n++)
        {
            rows[count++] = affix + (int)(Hash(lower[^n..], (uint)n) % AffixBuckets);
            if (n < 4) rows[count++] = affix + (int)(Hash(lower[..n], (uint)(16 + n)) % AffixBuckets);
        }

        var shape = affix + AffixBuckets + GramBuckets;
        rows[count++] = shape + (int)(Shape(word) % ShapeBuckets);
        var (fine, coarse) = _classes.Of(form);
        rows[count++] = shape + ShapeBuckets + Math.Min(fine, FineClasses - 1);
        rows[count++] = shape + ShapeBuckets + FineClasses + Math.Min(coarse, CoarseClasses - 1);
        buffer[0] = '<';
        buffer[lower.Length + 1] = '>';
        var marked = buffer[..(lower.Length + 2)];
        var gram = affix + AffixBuckets;
        for (var n = 3; n <= 4; n++)
        {
            for (var i = 0; i + n <= marked.Length && count < rows.Length && i < 20; i++) rows[count++] = gram + (int)(Hash(marked.Slice(i, n), 40) % GramBuckets);
        }

        return count;
    }

    /// <summary>The hash under which a word stands in the vocabulary.</summary>
    public static ulong Key(string form)
    {
        Span<char> buffer = stackalloc char[64];
        ReadOnlySpan<char> word = form.Length <= 64 ? form : string.Concat(form.AsSpan(0, 32), form.AsSpan(form.Length - 32));
        for (var i = 0; i < word.Length; i++) buffer[i] = Lower(word[i]);
        return Hash(buffer[..word.Length], 0);
    }

    // Numbers are told by their shape, not by their digits.
    private static char Lower(char c) => char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c);

    private static ulong Shape(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[64];
        var n = 0;
        var run = 0;
        foreach (var c in word)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            run = n > 0 && shape[n - 1] == kind ? run + 1 : 1;
            if (run <= 3) shape[n++] = kind;
        }

        return Hash(shape[..n], 80);
    }

    private static ulong Hash(ReadOnlySpan<char> text, uint seed)
    {
        var hash = 14695981039346656037UL ^ (seed * 0x9E3779B97F4A7C15UL);
        foreach (var c in text)
        {
            hash ^= c;
            hash *= 1099511628211UL;
        }

        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93UL;
        return hash ^ (hash >> 32);
    }
}
