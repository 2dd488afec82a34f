using EntityExtraction.Analysis.Learning;
using static EntityExtraction.Analysis.Learning.FeatureHash;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>The features of one word in its sentence. They do not see labels: those meet in the transitions.</summary>
internal static class EntityFeatures
{
    /// <summary>Most features that a word has, those of <see cref="SyntaxFeatures"/> included.</summary>
    public const int Count = 100;

    /// <summary>Places outside the sentence that must stand before and after its words.</summary>
    public const int Margin = 2;

    /// <summary>Fills <paramref name="features"/>.</summary>
    /// <param name="words">The words of a sentence with <see cref="Margin"/> borders on both sides.</param>
    /// <param name="i">Index in <paramref name="words"/>.</param>
    /// <param name="sentence">Atom of the manner in which the sentence is written.</param>
    /// <param name="inclusive">Whether to follow the habits of corpora with titles inside persons; see <see cref="EntityScheme"/>.</param>
    /// <param name="features">At least <see cref="Count"/> cells.</param>
    /// <returns>Number of features.</returns>
    public static int Extract(ReadOnlySpan<EntityWord> words, int i, ulong sentence, bool inclusive, Span<ulong> features)
    {
        ref readonly var w = ref words[i];
        ref readonly var l1 = ref words[i - 1];
        ref readonly var l2 = ref words[i - 2];
        ref readonly var r1 = ref words[i + 1];
        ref readonly var r2 = ref words[i + 2];
        var first = l1.Form == None ? 1UL : 2UL;
        var n = 0;

        features[n++] = Join(1, w.Form);
        features[n++] = Join(2, w.Lower);
        features[n++] = Join(3, w.Prefix2);
        features[n++] = Join(4, w.Prefix3);
        features[n++] = Join(5, w.Prefix4);
        features[n++] = Join(6, w.Suffix1, w.Shape);
        features[n++] = Join(7, w.Suffix2);
        features[n++] = Join(8, w.Suffix3);
        features[n++] = Join(9, w.Suffix4);
        features[n++] = Join(10, w.Shape, first, sentence);
        features[n++] = Join(11, w.Shape, l1.Shape, r1.Shape);
        features[n++] = Join(12, w.Fine);
        features[n++] = Join(13, w.Coarse, w.Shape);
        features[n++] = Join(14, w.Form, sentence);

        features[n++] = Join(15, l1.Lower);
        features[n++] = Join(16, r1.Lower);
        features[n++] = Join(17, l2.Lower);
        features[n++] = Join(18, r2.Lower);
        features[n++] = Join(19, l1.Lower, w.Lower);
        features[n++] = Join(20, w.Lower, r1.Lower);
        features[n++] = Join(21, l1.Lower, w.Shape);
        features[n++] = Join(22, r1.Lower, w.Shape);
        features[n++] = Join(23, l1.Lower, l2.Lower, w.Shape);
        features[n++] = Join(24, r1.Lower, r2.Lower, w.Shape);
        features[n++] = Join(25, l1.Fine, w.Shape);
        features[n++] = Join(26, r1.Fine, w.Shape);
        features[n++] = Join(27, l2.Fine);
        features[n++] = Join(28, r2.Fine);
        features[n++] = Join(29, l1.Coarse, w.Fine);
        features[n++] = Join(30, w.Fine, r1.Coarse);
        features[n++] = Join(31, l1.Coarse, w.Coarse, r1.Coarse);
        features[n++] = Join(32, l1.Suffix3, w.Shape);
        features[n++] = Join(33, r1.Suffix3, w.Shape);

        var match = ((ulong)w.Match << 3) | (uint)w.Place;
        var matchLeft = ((ulong)l1.Match << 3) | (uint)l1.Place;
        var matchRight = ((ulong)r1.Match << 3) | (uint)r1.Place;
        features[n++] = Join(34, match, w.Shape);
        features[n++] = Join(35, match, first, sentence);
        features[n++] = Join(36, (ulong)w.Own, w.Shape);
        features[n++] = Join(37, match, matchLeft);
        features[n++] = Join(38, match, matchRight);
        features[n++] = Join(39, matchLeft, w.Shape);
        features[n++] = Join(40, matchRight, w.Shape);
        features[n++] = Join(41, (ulong)l1.Own, (ulong)w.Own, w.Shape);
        features[n++] = Join(42, (ulong)w.Own, (ulong)r1.Own, w.Shape);
        features[n++] = Join(43, match, l1.Coarse);
        features[n++] = Join(44, match, r1.Coarse);
        for (var bits = (uint)w.Match; bits != 0; bits &= bits - 1) features[n++] = Join(45, bits & (~bits + 1), (uint)w.Place);

        if (w.Capital)
        {
            ref readonly var before = ref words[w.RunStart - 1];
            ref readonly var after = ref words[w.RunEnd];
            ref readonly var head = ref words[w.RunEnd - 1];
            var place = (ulong)Math.Min(i - w.RunStart, 3) + (4 * (ulong)Math.Min(w.RunEnd - i, 4));
            features[n++] = Join(46, head.Lower, place);
            features[n++] = Join(47, head.Lower);
            features[n++] = Join(48, words[w.RunStart].Lower, place);
            features[n++] = Join(49, before.Lower, place);
            features[n++] = Join(50, after.Lower, place);
            features[n++] = Join(51, before.Lower, after.Lower);
            features[n++] = Join(52, before.Fine, after.Fine, place);
            features[n++] = Join(53, head.Fine, place);
            features[n++] = Join(54, place, sentence, w.Shape);
        }

        // Corpora differ in what they call a name: some features again, for each of the two habits (Daumé 2007).
        if (inclusive)
        {
            features[n++] = Join(60, w.Form);
            features[n++] = Join(61, w.Shape, first);
            features[n++] = Join(62, match, w.Shape);
            features[n++] = Join(63, l1.Lower, w.Shape);
            features[n++] = Join(64, r1.Lower, w.Shape);
            features[n++] = Join(65, w.Fine);
        }
        else
        {
            features[n++] = Join(120, w.Form);
            features[n++] = Join(121, w.Shape, first);
            features[n++] = Join(122, match, w.Shape);
            features[n++] = Join(123, l1.Lower, w.Shape);
            features[n++] = Join(124, r1.Lower, w.Shape);
            features[n++] = Join(125, w.Fine);
        }

        return n;
    }
}
