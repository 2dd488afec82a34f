using EntityExtraction.Actors;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Kit;

/// <summary>Short names for the literals of <see cref="AnnotatedSentence"/>.</summary>
internal static class Parse
{
    /// <summary>The document that a literal describes.</summary>
    public static Document Of(string literal) => SentenceLiteral.Read(literal);

    /// <summary>Mentions in a document.</summary>
    public static EntityMap Mentions(this Document document, params string[] literals) => SentenceLiteral.Mentions(document, literals);
}
