using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

/// <summary>What the built-in rules find, as lines that tests compare: <c>Chad opposes Niger</c>.</summary>
internal static class Told
{
    private static readonly RuleSet Rules = BuiltInRules.Load();

    /// <summary>Told by a hand-made tree, with <c>not</c> before what is denied.</summary>
    public static string[] ByTree(string literal, params string[] mentions) =>
        [.. Rules.Extract(AnnotatedSentence.Parse(literal, mentions)).Relations.Select(r => $"{(r.Polarity == Polarity.Negated ? "not " : "")}{r.Source.Name} {r.Type} {r.Target.Name}")];

    /// <summary>Told by a text as the built-in analysis reads it.</summary>
    public static string[] ByText(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return [.. RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document)).Select(r => $"{r.Source.Name} {r.Type} {r.Target.Name}")];
    }
}
