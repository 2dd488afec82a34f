using EntityExtraction.Text;

namespace EntityExtraction.Analysis.Segmentation;

/// <summary>Tokens found in a stretch of text, as places only. Cleared and filled again for each paragraph.</summary>
internal sealed class TokenBuffer
{
    private TextSpan[] _spans = new TextSpan[256];

    public int Count { get; private set; }

    public ReadOnlySpan<TextSpan> Spans => _spans.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int start, int end)
    {
        if (Count == _spans.Length) Array.Resize(ref _spans, Count * 2);
        _spans[Count++] = new TextSpan(start, end - start);
    }
}
