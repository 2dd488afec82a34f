using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Analysis.Segmentation;

/// <summary>Finds the words and sentences of English text.</summary>
/// <remarks>
/// Immutable and thread-safe. Words follow the English Web Treebank of Universal Dependencies (version 2): clitics and hyphenated compounds
/// come apart, prefixes do not. Time is linear in the length of the text. A blank line always ends a sentence.
/// </remarks>
public sealed class Segmenter : IAnnotator
{
    private readonly SentenceSplitter _splitter;

    internal Segmenter(BoundaryModel model) => _splitter = new SentenceSplitter(model);

    /// <summary>A segmenter with the built-in English model.</summary>
    public Segmenter() : this(BoundaryModel.English)
    {
    }

    /// <inheritdoc/>
    public string Name => "segmenter";

    /// <inheritdoc/>
    public Layers Requires => Layers.None;

    /// <inheritdoc/>
    public Layers Provides => Layers.Tokens | Layers.Sentences;

    /// <inheritdoc/>
    public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Text.Cleaned.AsSpan();
        var paragraph = new Paragraph();
        var starts = new List<int>();
        foreach (var range in new ParagraphRanges(text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var content = text[range.Start..range.End];
            paragraph.Read(content);
            starts.Clear();
            _splitter.Split(content, paragraph, starts);
            Add(document, content, range.Start, paragraph, starts);
        }
    }

    private static void Add(DocumentBuilder document, ReadOnlySpan<char> text, int offset, Paragraph paragraph, List<int> starts)
    {
        var tokens = paragraph.Tokens.Spans;
        for (var s = 0; s < starts.Count; s++)
        {
            document.StartSentence();
            var (first, end) = (starts[s], s + 1 < starts.Count ? starts[s + 1] : tokens.Length);
            for (var i = first; i < end; i++)
            {
                var (start, stop) = (tokens[i].Start, tokens[i].End);
                var closes = i == end - 1 && i > first && SharesStop(paragraph.Shape(i), text[start..stop]);
                if (closes) stop--;
                AddToken(document, text, offset, start, stop);
                if (closes) AddToken(document, text, offset, stop, stop + 1);
            }
        }
    }

    /// <summary>Whether an abbreviation's full stop also ends the sentence and so counts as a token: <c>etc.</c>, but not <c>U.S.</c></summary>
    private static bool SharesStop(TokenShape shape, ReadOnlySpan<char> token) =>
        shape is TokenShape.Abbreviation or TokenShape.Initial || (shape == TokenShape.Acronym && char.IsLower(token[^2]));

    private static void AddToken(DocumentBuilder document, ReadOnlySpan<char> text, int offset, int start, int end) =>
        document.AddToken(document.Text.ToOriginal(TextSpan.FromBounds(offset + start, offset + end)), StringPool.Shared.Get(text[start..end]));
}
