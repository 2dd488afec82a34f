using EntityExtraction.Text;

namespace EntityExtraction.Syntax;

/// <summary>An annotated text: tokens, sentences, tags, lemmas, dependency trees and entity spans.</summary>
/// <remarks>Immutable and thread-safe. Tokens live in flat columns; <see cref="Token"/> and <see cref="Sentence"/> are views of them.
/// Made by a <see cref="DocumentBuilder"/>.</remarks>
public sealed class Document
{
    private readonly TextSpan[] _spans;
    private readonly int[] _sentenceStarts;
    private readonly int[] _sentenceOfToken;
    private readonly int[] _firstDependent;
    private readonly int[] _nextSibling;

    internal Document(SourceText text, string? id, TextSpan[] spans, string[] forms, string?[] lemmas, Upos[] universalTags, string?[] pennTags,
        int[] heads, Deprel[] relations, int[] sentenceStarts, IReadOnlyList<EntitySpan> entities, Layers layers)
    {
        (Text, Id, _spans, Forms, Lemmas, UniversalTags, PennTags) = (text, id, spans, forms, lemmas, universalTags, pennTags);
        (Heads, Relations, _sentenceStarts, EntitySpans, Layers) = (heads, relations, sentenceStarts, entities, layers);

        _sentenceOfToken = new int[forms.Length];
        for (var s = 0; s + 1 < sentenceStarts.Length; s++) Array.Fill(_sentenceOfToken, s, sentenceStarts[s], sentenceStarts[s + 1] - sentenceStarts[s]);

        _firstDependent = new int[forms.Length];
        _nextSibling = new int[forms.Length];
        Array.Fill(_firstDependent, -1);
        for (var i = forms.Length - 1; i >= 0; i--)
        {
            if (heads[i] < 0)
            {
                _nextSibling[i] = -1;
                continue;
            }

            _nextSibling[i] = _firstDependent[heads[i]];
            _firstDependent[heads[i]] = i;
        }
    }

    /// <summary>The text and its cleaned view.</summary>
    public SourceText Text { get; }

    /// <summary>The caller's name for the document, or null.</summary>
    public string? Id { get; }

    /// <summary>What has been annotated.</summary>
    public Layers Layers { get; }

    /// <summary>Number of tokens.</summary>
    public int TokenCount => Forms.Length;

    /// <summary>Number of sentences.</summary>
    public int SentenceCount => _sentenceStarts.Length - 1;

    /// <summary>Entities as the recognizer marked them, by position. They do not overlap: of spans that did, the longest was kept.</summary>
    public IReadOnlyList<EntitySpan> EntitySpans { get; }

    /// <summary>The token at a position from 0.</summary>
    public Token this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Forms.Length);
            return new Token(this, index);
        }
    }

    /// <summary>The tokens in text order.</summary>
    public IEnumerable<Token> Tokens
    {
        get
        {
            for (var i = 0; i < TokenCount; i++) yield return new Token(this, i);
        }
    }

    /// <summary>The sentences in text order.</summary>
    public IEnumerable<Sentence> Sentences
    {
        get
        {
            for (var i = 0; i < SentenceCount; i++) yield return new Sentence(this, i);
        }
    }

    internal string[] Forms { get; }
    internal string?[] Lemmas { get; }
    internal Upos[] UniversalTags { get; }
    internal string?[] PennTags { get; }
    internal int[] Heads { get; }
    internal Deprel[] Relations { get; }

    /// <summary>The sentence at a position from 0.</summary>
    public Sentence GetSentence(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)SentenceCount);
        return new Sentence(this, index);
    }

    /// <summary>The original text of a span.</summary>
    public string TextOf(TextSpan span) => Text.Original.Substring(span.Start, span.Length);

    /// <summary>The cleaned words at a span of the original text: no look-alike letters, no invisible characters.</summary>
    public string CleanedTextOf(TextSpan span)
    {
        var cleaned = Text.ToCleaned(span);
        return Text.Cleaned.Substring(cleaned.Start, cleaned.Length);
    }

    internal TextSpan SpanOf(int token) => _spans[token];

    internal Sentence SentenceOf(int token) => new(this, _sentenceOfToken[token]);

    /// <summary>The tokens that share characters with a span of the original text.</summary>
    /// <returns>False where there are none.</returns>
    internal bool TryTokens(TextSpan span, out int first, out int end)
    {
        (first, end) = (0, _spans.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (_spans[middle].End <= span.Start) first = middle + 1;
            else end = middle;
        }

        for (end = first; end < _spans.Length && _spans[end].Start < span.End; end++)
        {
        }

        return end > first;
    }

    /// <summary>The token of a run whose head lies outside it, the highest in the tree where there are several; the last one where there is no tree.</summary>
    internal int HeadOf(int first, int end)
    {
        if ((Layers & Layers.Dependencies) == 0) return end - 1;
        var (best, bestDepth) = (-1, int.MaxValue);
        for (var t = first; t < end; t++)
        {
            if (UniversalTags[t] == Upos.Punct || (Heads[t] >= first && Heads[t] < end)) continue;
            var depth = 0;
            for (var up = Heads[t]; up >= 0 && depth < bestDepth; up = Heads[up]) depth++;
            if (depth < bestDepth) (best, bestDepth) = (t, depth);
        }

        return best < 0 ? end - 1 : best;
    }

    internal int SentenceStart(int sentence) => _sentenceStarts[sentence];

    internal int FirstDependent(int token) => _firstDependent[token];

    internal int NextSibling(int token) => _nextSibling[token];

    /// <summary>The first word that hangs on a word in this way, or -1.</summary>
    internal int Child(int token, Deprel relation)
    {
        for (var child = _firstDependent[token]; child >= 0; child = _nextSibling[child])
        {
            if (Relations[child] == relation) return child;
        }

        return -1;
    }
}
