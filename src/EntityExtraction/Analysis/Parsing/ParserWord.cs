using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Parsing;

/// <summary>What the parser sees of one word, as atoms.</summary>
internal struct ParserWord
{
    public ulong Word, Tag, Universal, Fine, Coarse;

    public static ParserWord Of(string form, Upos universal, string? penn, WordClasses classes)
    {
        var (fine, coarse) = classes.Of(form);
        var tag = FeatureHash.Of((int)universal);
        return new ParserWord
        {
            Word = FeatureHash.OfFolded(form),
            Tag = FeatureHash.Mix(FeatureHash.Of(penn) + tag),
            Universal = tag,
            Fine = FeatureHash.Of(fine),
            Coarse = FeatureHash.Of(coarse),
        };
    }

    /// <summary>A place without a word: <paramref name="kind"/> tells before the sentence from the root behind it.</summary>
    public static ParserWord Outside(int kind)
    {
        var atom = FeatureHash.Of(-1 - kind);
        return new ParserWord { Word = atom, Tag = atom, Universal = atom, Fine = atom, Coarse = atom };
    }
}
