using EntityExtraction.Analysis;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules.Reading;

/// <summary>Finds trigger words in an inflected form: texts are looked up by lemma, so that <c>supplies</c> would never be found.</summary>
internal static class BaseFormCheck
{
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");

    private static readonly WordClass Past = new("""
        began begun bought broke broken brought built came caught chose chosen dealt drawn drew fought gave given gone held kept knew known made met overthrew
        overthrown paid said sent shook shot sold sought spent spoke spoken struck taken taught thought threw thrown told took withdrawn withdrew withheld won
        written wrote
        """);

    private static readonly WordClass BaseForms = new("embed hamstring shed shred exceed proceed succeed wed sled biased");

    public static void Run(ValueReader values, YamlNode node, PredicateCategory category)
    {
        if (category != PredicateCategory.Verb || node.Scalar is not { Length: > 2 } text || text.StartsWith('$')) return;
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        var verb = blank < 0 ? text : text[..blank];
        if (TagOf(verb) is not { } tag) return;
        var lemma = EnglishAnalysis.Lemmatizer.Lemma(verb, Upos.Verb, tag);
        if (lemma == verb) return;
        values.Warn("EE121", node, $"'{verb}' is an inflected form; words are looked up by their base form.", "a base form", $"'{verb}'", $"Did you mean '{lemma}{(blank < 0 ? "" : text[blank..])}'?");
    }

    private static string? TagOf(string verb)
    {
        if (BaseForms.Contains(verb)) return null;
        if (Past.Contains(verb)) return "VBD";
        if (verb.EndsWith("ing", StringComparison.Ordinal) && HasVowel(verb.AsSpan()[..^3])) return "VBG";
        if (verb.EndsWith("ed", StringComparison.Ordinal) && !verb.EndsWith("eed", StringComparison.Ordinal) && HasVowel(verb.AsSpan()[..^2])) return "VBD";
        return verb.EndsWith('s') && verb[^2] is not ('s' or 'u' or 'a' or 'i') ? "VBZ" : null;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);
}
