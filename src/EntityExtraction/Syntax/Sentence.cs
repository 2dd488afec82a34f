using EntityExtraction.Text;

namespace EntityExtraction.Syntax;

/// <summary>A sentence, headline, caption or bullet: a run of tokens.</summary>
public readonly record struct Sentence
{
    internal Sentence(Document document, int index) => (Document, Index) = (document, index);

    /// <summary>The document that the sentence belongs to.</summary>
    public Document Document { get; }

    /// <summary>Position in the document, from 0.</summary>
    public int Index { get; }

    /// <summary>Index of the first token in the document.</summary>
    public int FirstToken => Document.SentenceStart(Index);

    /// <summary>Index after the last token in the document.</summary>
    public int EndToken => Document.SentenceStart(Index + 1);

    /// <summary>Number of tokens, at least 1.</summary>
    public int TokenCount => EndToken - FirstToken;

    /// <summary>Place in the original text, from the start of the first to the end of the last token.</summary>
    public TextSpan Span => TextSpan.FromBounds(Document.SpanOf(FirstToken).Start, Document.SpanOf(EndToken - 1).End);

    /// <summary>The original text of the sentence.</summary>
    public string Text => Document.Text.Original.Substring(Span.Start, Span.Length);

    /// <summary>The token at a position counted from the start of the sentence.</summary>
    public Token this[int index] => Document[FirstToken + index];

    /// <summary>The tokens in text order.</summary>
    public IEnumerable<Token> Tokens
    {
        get
        {
            for (var i = FirstToken; i < EndToken; i++) yield return Document[i];
        }
    }

    /// <summary>The original text.</summary>
    public override string ToString() => Document is null ? "" : Text;
}
