using System.Collections;
using System.Runtime.CompilerServices;

namespace EntityExtraction.Rules;

/// <summary>Words of a rule, as they are written: lemmas, and names of word sets after a <c>$</c>.</summary>
/// <remarks>Immutable and thread-safe. Two lists are equal when they have the same words in the same order. Looking a word up disregards case.</remarks>
[CollectionBuilder(typeof(WordList), nameof(Create))]
public sealed class WordList : IReadOnlyList<string>, IEquatable<WordList>
{
    private readonly string[] _words;
    private HashSet<string>? _set;

    private WordList(string[] words) => _words = words;

    /// <summary>Number of words.</summary>
    public int Count => _words.Length;

    /// <summary>The word at an index from 0.</summary>
    public string this[int index] => _words[index];

    /// <summary>A list of the given words.</summary>
    public static WordList Create(ReadOnlySpan<string> words) => new(words.ToArray());

    /// <summary>Whether a word is in the list. Names of word sets are not followed here: a compiled <see cref="RuleSet"/> has none left.</summary>
    public bool Contains(string word) =>
        // Made at the first question: most rules of a set are never asked. Two threads that ask at once make the same set.
        (_set ??= new HashSet<string>(_words, StringComparer.OrdinalIgnoreCase)).Contains(word);

    /// <summary>Whether the other list has the same words in the same order.</summary>
    public bool Equals(WordList? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WordList);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in _words) hash.Add(word, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <summary>The words in order.</summary>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    /// <summary>The words between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", _words)}]";

    IEnumerator IEnumerable.GetEnumerator() => _words.GetEnumerator();
}
