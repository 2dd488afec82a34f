using System.Runtime.CompilerServices;
using EntityExtraction.Analysis.Learning;

namespace EntityExtraction.Analysis.Tagging;

/// <summary>What the tagger sees of one word, whatever stands around it.</summary>
internal struct WordAtoms
{
    public ulong Form, Lower, Shape, Fine, Coarse, Ambiguity;
    public Affixes Prefix, Suffix;

    /// <summary>The first or last letters: index k holds those of length k + 1, or the whole word where it is shorter.</summary>
    [InlineArray(5)]
    public struct Affixes
    {
        private ulong _first;
    }

    /// <summary>The atoms of the places before and after a sentence.</summary>
    public static WordAtoms Outside { get; } = MakeOutside();

    public static WordAtoms Of(ReadOnlySpan<char> form, WordClasses classes, TagLexicon lexicon)
    {
        var (fine, coarse) = classes.Of(form);
        var atoms = new WordAtoms
        {
            Form = FeatureHash.Of(form),
            Shape = ShapeOf(form),
            Fine = FeatureHash.Of(fine),
            Coarse = FeatureHash.Of(coarse),
        };
        atoms.Ambiguity = FeatureHash.Of(lexicon.ClassOf(form, atoms.Form));

        var hash = FeatureHash.None;
        for (var i = 0; i < form.Length; i++)
        {
            hash = FeatureHash.Step(hash, FeatureHash.Fold(form[i]));
            if (i < 5) atoms.Prefix[i] = FeatureHash.Mix(hash);
        }

        atoms.Lower = FeatureHash.Mix(hash);
        for (var k = form.Length; k < 5; k++) atoms.Prefix[k] = atoms.Lower;

        hash = FeatureHash.None;
        for (var k = 0; k < 5; k++)
        {
            if (k < form.Length) hash = FeatureHash.Step(hash, FeatureHash.Fold(form[^(k + 1)]));
            atoms.Suffix[k] = FeatureHash.Mix(hash);
        }

        return atoms;
    }

    /// <summary>Runs of capitals, small letters and digits as one sign each: "Xx", "d.d", "X-x".</summary>
    private static ulong ShapeOf(ReadOnlySpan<char> form)
    {
        var (hash, last) = (FeatureHash.None, '\0');
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            if (kind != last) hash = FeatureHash.Step(hash, kind);
            else if (kind == 'X') hash |= 1; // "US" differs from "Us".
            last = kind;
        }

        return FeatureHash.Mix(hash);
    }

    private static WordAtoms MakeOutside()
    {
        const ulong none = FeatureHash.None;
        var atoms = new WordAtoms { Form = none, Lower = none, Shape = none, Fine = none, Coarse = none, Ambiguity = none };
        for (var k = 0; k < 5; k++) atoms.Prefix[k] = atoms.Suffix[k] = none;
        return atoms;
    }
}
