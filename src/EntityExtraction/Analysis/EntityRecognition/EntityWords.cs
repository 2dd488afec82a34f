using System.Collections.Concurrent;
using EntityExtraction.Analysis.Learning;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>What the recognizer sees of words, kept for those seen before.</summary>
/// <remarks>Thread-safe; the memory is bounded.</remarks>
internal sealed class EntityWords(WordClasses classes, PlainWords plain)
{
    private const int Most = 16_384;

    private readonly ConcurrentDictionary<string, EntityWord> _words = new(StringComparer.Ordinal);
    private int _kept;

    /// <summary>Fills in what a word is by itself.</summary>
    public void Fill(string form, ref EntityWord word)
    {
        if (_words.TryGetValue(form, out word)) return;
        EntityWord.Fill(form, classes, ref word);
        word.Plain = plain.Contains(word.Form);
        if (_kept < Most && _words.TryAdd(form, word)) Interlocked.Increment(ref _kept);
    }
}
