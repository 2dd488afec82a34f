using EntityExtraction.Text;

namespace EntityExtraction.Syntax;

/// <summary>A word or punctuation mark: a view of one row in its document's columns.</summary>
/// <remarks>Two words ("12 bytes") wide; copy it freely. A default value belongs to no document and must not be read.</remarks>
public readonly record struct Token
{
    internal Token(Document document, int index) => (Document, Index) = (document, index);

    /// <summary>The document that the token belongs to.</summary>
    public Document Document { get; }

    /// <summary>Position in the document, from 0.</summary>
    public int Index { get; }

    /// <summary>The word as the analysis reads it (cleaned).</summary>
    public string Form => Document.Forms[Index];

    /// <summary>The base form, or the form where no lemmatizer ran.</summary>
    public string Lemma => Document.Lemmas[Index] ?? Form;

    /// <summary>Universal part-of-speech tag.</summary>
    public Upos Upos => Document.UniversalTags[Index];

    /// <summary>Penn treebank tag, or an empty string where no tagger gave one.</summary>
    public string Xpos => Document.PennTags[Index] ?? "";

    /// <summary>Place in the original text.</summary>
    public TextSpan Span => Document.SpanOf(Index);

    /// <summary>Relation to the head; <see cref="Deprel.Root"/> for the root of a sentence.</summary>
    public Deprel Relation => Document.Relations[Index];

    /// <summary>Whether the token has a head, that is: a parser ran and the token is no root.</summary>
    public bool HasHead => Document.Heads[Index] >= 0;

    /// <summary>The governing token.</summary>
    /// <exception cref="InvalidOperationException">The token has no head.</exception>
    public Token Head => HasHead ? new(Document, Document.Heads[Index]) : throw new InvalidOperationException($"Token {Index} '{Form}' has no head.");

    /// <summary>The tokens that this one governs, in text order.</summary>
    public DependentEnumerable Dependents => new(Document, Index);

    /// <summary>The sentence that the token is in.</summary>
    public Sentence Sentence => Document.SentenceOf(Index);

    /// <summary>The form.</summary>
    public override string ToString() => Document is null ? "" : Form;
}
