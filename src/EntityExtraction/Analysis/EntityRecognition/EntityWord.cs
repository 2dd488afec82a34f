using EntityExtraction.Analysis.Learning;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>What the recognizer sees of one word.</summary>
internal struct EntityWord
{
    public ulong Form, Lower, Shape, Fine, Coarse;
    public ulong Prefix2, Prefix3, Prefix4, Suffix1, Suffix2, Suffix3, Suffix4;

    /// <summary>Classes of the word by itself.</summary>
    public NameClasses Own;

    /// <summary>Classes of the longest known phrase over the word.</summary>
    public NameClasses Match;

    /// <summary>Where the word stands in that phrase: 0 none, 1 first, 2 within, 3 alone, 4 last.</summary>
    public int Place;

    /// <summary>Whether the word starts with a capital letter.</summary>
    public bool Capital;

    /// <summary>Whether the word, as it stands, is never part of a name.</summary>
    public bool Plain;

    /// <summary>First word of the run of capitalized words that this one belongs to, as an index; the word itself where it is not capitalized.</summary>
    public int RunStart;

    /// <summary>Index after that run.</summary>
    public int RunEnd;

    /// <summary>A place outside the sentence.</summary>
    public static EntityWord Border { get; } = MakeBorder();

    /// <summary>Fills the atoms of a word.</summary>
    public static void Fill(ReadOnlySpan<char> form, WordClasses classes, ref EntityWord word)
    {
        word = default;
        var (fine, coarse) = classes.Of(form);
        word.Fine = FeatureHash.Of(fine);
        word.Coarse = FeatureHash.Of(coarse);
        word.Capital = form.Length > 0 && char.IsUpper(form[0]);

        var (own, lower, shape) = (FeatureHash.None, FeatureHash.None, FeatureHash.None);
        var (last, capitals) = ('\0', 0);
        for (var i = 0; i < form.Length; i++)
        {
            var c = form[i];
            own = FeatureHash.Step(own, c);
            lower = FeatureHash.Step(lower, FeatureHash.Fold(c));
            if (i == 1) word.Prefix2 = lower;
            else if (i == 2) word.Prefix3 = lower;
            else if (i == 3) word.Prefix4 = lower;

            var kind = char.IsAsciiLetterLower(c) ? 'x' : char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            if (kind == 'X') capitals++;
            if (kind != last) shape = FeatureHash.Step(shape, kind);
            last = kind;
        }

        // "I" differs from "US" and "US" from "NATO" and from long headline words.
        if (capitals > 1) shape = FeatureHash.Step(shape, (char)(capitals > 5 ? 6 : capitals > 3 ? 4 : capitals));
        word.Form = FeatureHash.Mix(own);
        word.Lower = FeatureHash.Mix(lower);
        word.Shape = FeatureHash.Mix(shape);
        if (form.Length < 2) word.Prefix2 = lower;
        if (form.Length < 3) word.Prefix3 = lower;
        if (form.Length < 4) word.Prefix4 = lower;

        var suffix = FeatureHash.None;
        for (var k = 1; k <= 4; k++)
        {
            if (k <= form.Length) suffix = FeatureHash.Step(suffix, FeatureHash.Fold(form[^k]));
            if (k == 1) word.Suffix1 = suffix;
            else if (k == 2) word.Suffix2 = suffix;
            else if (k == 3) word.Suffix3 = suffix;
            else word.Suffix4 = suffix;
        }
    }

    private static EntityWord MakeBorder()
    {
        const ulong none = FeatureHash.None;
        return new EntityWord
        {
            Form = none, Lower = none, Shape = none, Fine = none, Coarse = none, Prefix2 = none, Prefix3 = none, Prefix4 = none,
            Suffix1 = none, Suffix2 = none, Suffix3 = none, Suffix4 = none, Plain = true,
        };
    }
}
