using Catalyst;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Catalyst;

/// <summary>Reads the words of one sentence off Catalyst's tokens, so that they cover all of its text and nothing twice.</summary>
/// <remarks>
/// Catalyst writes contractions out (<i>can not</i> for "can't") and gives the parts made-up places; their surface is cut again as the built-in
/// tokenizer cuts it. Stretches that Catalyst left out, masked ones above all, get the built-in tokenizer's words. For one thread.
/// </remarks>
/// <param name="ownWords">The built-in tokenizer's words of the text, in order.</param>
internal sealed class WordReader(IReadOnlyList<TextSpan> ownWords)
{
    private static readonly Upos[] Tags = [.. Enum.GetValues<PartOfSpeech>().Select(tag => UposExtensions.Parse(tag.ToString()))];

    private int _own;
    private int _at;

    /// <summary>The words of the sentence read last.</summary>
    public List<Word> Words { get; } = [];

    /// <summary>For each of Catalyst's tokens of the sentence, its words as a range of <see cref="Words"/>.</summary>
    public List<(int First, int End)> OfTokens { get; } = [];

    /// <summary>Reads a sentence.</summary>
    /// <param name="tokens">Catalyst's tokens.</param>
    /// <param name="sentence">The sentence's place in the cleaned text.</param>
    /// <param name="offset">Where the text that Catalyst read begins in the cleaned text.</param>
    /// <param name="withLemmas">Whether lemmas are wanted.</param>
    public void Read(IReadOnlyList<IToken> tokens, TextSpan sentence, int offset, bool withLemmas)
    {
        Words.Clear();
        OfTokens.Clear();
        _at = sentence.Start;
        for (var i = 0; i < tokens.Count;)
        {
            var end = tokens[i].Replacement is null ? i + 1 : EndOfContraction(tokens, i);
            var place = Clip(tokens[i].Begin + offset, tokens[end - 1].End + 1 + offset, sentence);
            FillUpTo(place.Start);
            if (tokens[i].Replacement is null) AddToken(tokens[i], place, withLemmas);
            else AddContraction(tokens, i, end, place, withLemmas);
            _at = Math.Max(_at, place.End);
            i = end;
        }

        FillUpTo(sentence.End);
    }

    /// <summary>Reads a sentence whose tokens are the built-in tokenizer's words.</summary>
    public void ReadGiven(IReadOnlyList<IToken> tokens, int firstOwn, bool withLemmas)
    {
        Words.Clear();
        OfTokens.Clear();
        for (var i = 0; i < tokens.Count; i++)
        {
            Words.Add(new Word(ownWords[firstOwn + i], Tag(tokens[i]), withLemmas ? Lemma(tokens[i]) : null));
            OfTokens.Add((i, i + 1));
        }
    }

    /// <summary>The parts of a contraction stand side by side, one character each but for the last.</summary>
    private static int EndOfContraction(IReadOnlyList<IToken> tokens, int first)
    {
        var end = first + 1;
        while (end < tokens.Count && tokens[end].Replacement is not null && tokens[end].Begin == tokens[end - 1].End + 1) end++;
        return end;
    }

    private TextSpan Clip(int start, int end, TextSpan sentence)
    {
        start = Math.Clamp(start, _at, sentence.End);
        return TextSpan.FromBounds(start, Math.Clamp(end, start, sentence.End));
    }

    private void AddToken(IToken token, TextSpan place, bool withLemmas)
    {
        var first = Words.Count;
        if (!place.IsEmpty) Words.Add(new Word(place, Tag(token), withLemmas ? Lemma(token) : null));
        OfTokens.Add((first, Words.Count));
    }

    private void AddContraction(IReadOnlyList<IToken> tokens, int first, int end, TextSpan place, bool withLemmas)
    {
        var before = Words.Count;
        AddOwn(place);
        if (Words.Count - before != end - first)
        {
            // The two do not cut alike: the words stay without tags, and the network gives them some.
            for (var i = first; i < end; i++) OfTokens.Add((before, Words.Count));
            return;
        }

        for (var i = first; i < end; i++)
        {
            var word = before + i - first;
            Words[word] = Words[word] with { Tag = Tag(tokens[i]), Lemma = withLemmas ? Lemma(tokens[i]) : null };
            OfTokens.Add((word, word + 1));
        }
    }

    private void FillUpTo(int end)
    {
        if (end > _at) AddOwn(TextSpan.FromBounds(_at, end));
    }

    private void AddOwn(TextSpan place)
    {
        while (_own < ownWords.Count && ownWords[_own].End <= place.Start) _own++;
        for (var i = _own; i < ownWords.Count && ownWords[i].Start < place.End; i++)
        {
            Words.Add(new Word(TextSpan.FromBounds(Math.Max(ownWords[i].Start, place.Start), Math.Min(ownWords[i].End, place.End)), Upos.X, null));
        }
    }

    private static Upos Tag(IToken token) => (int)token.POS is var tag && tag < Tags.Length ? Tags[tag] : Upos.X;

    /// <summary>Lemmas of proper nouns keep their capitals, others are in lower case, as in treebanks.</summary>
    private static string? Lemma(IToken token)
    {
        var lemma = token.Lemma;
        return string.IsNullOrWhiteSpace(lemma) ? null : token.POS == PartOfSpeech.PROPN ? lemma : lemma.ToLowerInvariant();
    }
}
