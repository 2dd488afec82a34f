using EntityExtraction.Text;

namespace EntityExtraction.Syntax;

/// <summary>Collects the annotation of one text, column by column, and makes the immutable <see cref="Document"/>.</summary>
/// <remarks>For one thread. Annotators add tokens and sentences first; the other columns then have one cell for each token.</remarks>
public sealed class DocumentBuilder
{
    private TextSpan[] _spans = new TextSpan[16];
    private string[] _forms = new string[16];
    private readonly List<int> _sentenceStarts = [];
    private string?[] _lemmas = [];
    private Upos[] _universalTags = [];
    private string?[] _pennTags = [];
    private int[] _heads = [];
    private Deprel[] _relations = [];

    /// <summary>Starts a document without annotation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public DocumentBuilder(SourceText text, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Text, Id) = (text, id);
    }

    /// <summary>The text and its cleaned view.</summary>
    public SourceText Text { get; }

    /// <summary>The caller's name for the document, or null.</summary>
    public string? Id { get; }

    /// <summary>What the annotators so far have provided. Each sets its own when done.</summary>
    public Layers Layers { get; set; }

    /// <summary>Number of tokens so far.</summary>
    public int TokenCount { get; private set; }

    /// <summary>Number of sentences so far.</summary>
    public int SentenceCount => _sentenceStarts.Count;

    /// <summary>The words as the analysis reads them.</summary>
    public ReadOnlySpan<string> Forms => _forms.AsSpan(0, TokenCount);

    /// <summary>Places of the tokens in the original text.</summary>
    public ReadOnlySpan<TextSpan> Spans => _spans.AsSpan(0, TokenCount);

    /// <summary>Base forms; null where unknown.</summary>
    public Span<string?> Lemmas => Column(ref _lemmas);

    /// <summary>Universal part-of-speech tags.</summary>
    public Span<Upos> UniversalTags => Column(ref _universalTags);

    /// <summary>Penn treebank tags; null where unknown.</summary>
    public Span<string?> PennTags => Column(ref _pennTags);

    /// <summary>Heads as token indices in the document; -1 for a root.</summary>
    public Span<int> Heads
    {
        get
        {
            var before = _heads.Length;
            var column = Column(ref _heads);
            if (before < column.Length) column[before..].Fill(-1);
            return column;
        }
    }

    /// <summary>Relations to the heads.</summary>
    public Span<Deprel> Relations => Column(ref _relations);

    /// <summary>Named entities, in any order. Spans may overlap; of those that do, the document keeps the longest.</summary>
    public List<EntitySpan> Entities { get; } = [];

    /// <summary>Adds a token.</summary>
    /// <param name="original">Its place in the original text; not before the token added last.</param>
    /// <param name="form">The word as the analysis shall read it. Annotators on the hot path hand in an interned string.</param>
    /// <returns>The token's index.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside the text or before the previous token.</exception>
    public int AddToken(TextSpan original, string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (original.Start < 0 || original.Length < 0 || original.End > Text.Original.Length || (TokenCount > 0 && original.Start < _spans[TokenCount - 1].Start))
        {
            throw new ArgumentOutOfRangeException(nameof(original), original, "A token must lie within the text and not before the previous one.");
        }

        if (TokenCount == _forms.Length)
        {
            Array.Resize(ref _forms, TokenCount * 2);
            Array.Resize(ref _spans, TokenCount * 2);
        }

        (_forms[TokenCount], _spans[TokenCount]) = (form, original);
        return TokenCount++;
    }

    /// <summary>Adds a token at a place in the cleaned view, with the cleaned text as its form.</summary>
    /// <returns>The token's index.</returns>
    public int AddToken(TextSpan cleaned) => AddToken(Text.ToOriginal(cleaned), Text.Cleaned.Substring(cleaned.Start, cleaned.Length));

    /// <summary>Starts a sentence at the token that will be added next.</summary>
    /// <exception cref="InvalidOperationException">The sentence before it has no token.</exception>
    public void StartSentence() => StartSentence(TokenCount);

    /// <summary>Starts a sentence at a given token.</summary>
    /// <exception cref="InvalidOperationException">The sentence does not start after the one before it.</exception>
    public void StartSentence(int firstToken)
    {
        if (_sentenceStarts.Count == 0 ? firstToken != 0 : firstToken <= _sentenceStarts[^1])
        {
            throw new InvalidOperationException("A sentence must start after the one before it, the first at token 0.");
        }

        _sentenceStarts.Add(firstToken);
    }

    /// <summary>Index of a sentence's first token.</summary>
    public int SentenceStart(int sentence) => _sentenceStarts[sentence];

    /// <summary>Index after a sentence's last token.</summary>
    public int SentenceEnd(int sentence) => sentence + 1 < _sentenceStarts.Count ? _sentenceStarts[sentence + 1] : TokenCount;

    /// <summary>Makes the document. The builder must not be used afterwards.</summary>
    /// <exception cref="InvalidOperationException">There are tokens but no sentence, a sentence is empty, a head lies outside the token's sentence, or an entity outside the document.</exception>
    public Document Build()
    {
        if (TokenCount > 0 && _sentenceStarts.Count == 0) throw new InvalidOperationException("The document has tokens but no sentence.");
        if (_sentenceStarts.Count > 0 && _sentenceStarts[^1] >= TokenCount) throw new InvalidOperationException("The last sentence is empty.");

        var heads = Heads;
        for (var s = 0; s < _sentenceStarts.Count; s++)
        {
            for (int i = SentenceStart(s), start = i, end = SentenceEnd(s); i < end; i++)
            {
                if (heads[i] >= 0 && (heads[i] < start || heads[i] >= end || heads[i] == i))
                {
                    throw new InvalidOperationException($"The head of token {i} lies outside its sentence.");
                }
            }
        }

        return new Document(Text, Id, Exact(_spans), Exact(_forms), Exact(ref _lemmas), Exact(ref _universalTags), Exact(ref _pennTags),
            Exact(ref _heads), Exact(ref _relations), [.. _sentenceStarts, TokenCount], LongestEntities.Of(Entities, TokenCount), Layers);
    }

    private Span<T> Column<T>(ref T[] column)
    {
        if (column.Length < TokenCount) Array.Resize(ref column, TokenCount);
        return column.AsSpan(0, TokenCount);
    }

    private T[] Exact<T>(ref T[] column)
    {
        Column(ref column);
        return Exact(column);
    }

    private T[] Exact<T>(T[] column) => column.Length == TokenCount ? column : column[..TokenCount];
}
