using EntityExtraction.Text;

namespace EntityExtraction.Analysis.Segmentation;

/// <summary>The stretches of a text between blank lines.</summary>
internal ref struct ParagraphRanges(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public TextSpan Current { get; private set; }

    public readonly ParagraphRanges GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next >= _text.Length) return false;
        var start = _next;
        var at = start;
        while (true)
        {
            var offset = _text[at..].IndexOfAny('\n', '\r', '\u2029');
            if (offset < 0)
            {
                _next = _text.Length;
                break;
            }

            var lineEnd = at + offset;
            at = AfterBreak(lineEnd);
            var blank = at;
            while (blank < _text.Length && _text[blank] is ' ' or '\t') blank++;
            if (_text[lineEnd] != '\u2029' && (blank >= _text.Length || _text[blank] is not ('\n' or '\r')))
            {
                at = blank;
                continue;
            }

            Current = TextSpan.FromBounds(start, lineEnd);
            _next = _text[lineEnd] == '\u2029' ? at : blank;
            return true;
        }

        Current = TextSpan.FromBounds(start, _next);
        return true;
    }

    private readonly int AfterBreak(int at) => _text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? at + 2 : at + 1;
}
