using EntityExtraction.Actors;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>A sentence whose analysis is written down, so that a rule can be tested without models and in microseconds.</summary>
/// <remarks>Immutable and thread-safe. One token is <c>form/TAG/relation/head</c> or <c>form/lemma/TAG/relation/head</c>; tokens are separated by blanks, sentences by
/// lines. Tags and relations are those of Universal Dependencies; a tag may carry a Penn tag: <c>VERB.VBN</c>. Heads count from 1 within the sentence, 0 is
/// the root. <c>~</c> before a token joins it to the one before without a blank. <see cref="ToString"/> writes any analysed text in this form.</remarks>
/// <example>
/// <code>
/// var sentence = AnnotatedSentence.Parse("Iran/PROPN/nsubj/2 arms/arm/VERB/root/0 Syria/PROPN/obj/2", "Iran", "Syria");
/// rules.Extract(sentence).Relations
/// </code>
/// </example>
public sealed class AnnotatedSentence
{
    /// <summary>Takes what an analysis gave.</summary>
    public AnnotatedSentence(Document document, EntityMap entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        (Document, Entities) = (document, entities);
    }

    /// <summary>Tokens, tags and trees.</summary>
    public Document Document { get; }

    /// <summary>Entities and their mentions.</summary>
    public EntityMap Entities { get; }

    /// <summary>Reads a literal.</summary>
    /// <param name="literal">The tokens.</param>
    /// <param name="mentions">Who is mentioned: <c>Turkey</c>, <c>Ankara=Turkey</c>, <c>rebels in Yemen:Group</c>, <c>they=Iran+Syria</c>. Without a type it is a
    /// country. Every occurrence of the words is a mention.</param>
    /// <exception cref="FormatException">A token or a type cannot be read.</exception>
    public static AnnotatedSentence Parse(string literal, params string[] mentions)
    {
        ArgumentNullException.ThrowIfNull(literal);
        ArgumentNullException.ThrowIfNull(mentions);
        var document = SentenceLiteral.Read(literal);
        return new AnnotatedSentence(document, SentenceLiteral.Mentions(document, mentions));
    }

    /// <summary>The literal, sentences in lines, with the mentions after it in quotes: ready to be pasted between the brackets of <see cref="Parse"/>.</summary>
    public override string ToString() => SentenceLiteral.Write(this);
}
