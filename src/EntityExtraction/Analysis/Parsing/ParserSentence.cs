using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Parsing;

/// <summary>The words of a sentence as the parser sees them. Reused from sentence to sentence; for one thread.</summary>
internal sealed class ParserSentence
{
    private const int After = 4;

    private ParserWord[] _words = new ParserWord[64];

    /// <summary>Number of words.</summary>
    public int Length { get; private set; }

    /// <summary>The word at a position; -1 is no word, <see cref="Length"/> the root, and four places behind it are no words.</summary>
    public ref readonly ParserWord this[int position] => ref _words[position + 1];

    public void Fill(ReadOnlySpan<string> forms, ReadOnlySpan<Upos> universal, ReadOnlySpan<string?> penn, WordClasses classes)
    {
        Length = forms.Length;
        if (_words.Length < Length + After + 2) _words = new ParserWord[(Length + After + 2) * 2];
        _words[0] = ParserWord.Outside(0);
        for (var i = 0; i < Length; i++) _words[i + 1] = ParserWord.Of(forms[i], universal[i], penn[i], classes);
        _words[Length + 1] = ParserWord.Outside(1);
        for (var i = 0; i < After; i++) _words[Length + 2 + i] = _words[0];
    }
}
