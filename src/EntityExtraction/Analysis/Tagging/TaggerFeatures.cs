using EntityExtraction.Analysis.Learning;
using static EntityExtraction.Analysis.Learning.FeatureHash;

namespace EntityExtraction.Analysis.Tagging;

/// <summary>The features of one tagging decision.</summary>
internal static class TaggerFeatures
{
    public const int Count = 52;

    /// <summary>Places that must be free before and after the words of a sentence.</summary>
    public const int Margin = 2;

    /// <summary>Fills <paramref name="features"/> with all that is seen of a word and its place.</summary>
    /// <param name="words">Words of a sentence with <see cref="Margin"/> outside places on both sides.</param>
    /// <param name="i">Position of the word in <paramref name="words"/>.</param>
    /// <param name="tag1">Atom of the tag before.</param>
    /// <param name="tag2">Atom of the tag before that.</param>
    /// <param name="features">At least <see cref="Count"/> cells.</param>
    /// <returns>The number of features.</returns>
    public static int Extract(ReadOnlySpan<WordAtoms> words, int i, ulong tag1, ulong tag2, Span<ulong> features)
    {
        var n = Own(words[i], features);
        n += Left(words[i - 1], features[n..]);
        n += Right(words[i + 1], features[n..]);
        n += Tags(words[i], tag1, tag2, features[n..]);
        return n + Around(words[i - 2], words[i - 1], words[i], words[i + 1], words[i + 2], tag1, tag2, features[n..]);
    }

    /// <summary>What a word says by itself.</summary>
    public static int Own(in WordAtoms w, Span<ulong> features)
    {
        var n = 0;
        features[n++] = Join(2, w.Form);
        features[n++] = Join(3, w.Lower);
        features[n++] = Join(4, w.Prefix[0]);
        features[n++] = Join(5, w.Prefix[1]);
        features[n++] = Join(6, w.Prefix[2]);
        features[n++] = Join(7, w.Prefix[3]);
        features[n++] = Join(8, w.Suffix[0]);
        features[n++] = Join(9, w.Suffix[1]);
        features[n++] = Join(10, w.Suffix[2]);
        features[n++] = Join(11, w.Suffix[3]);
        features[n++] = Join(12, w.Suffix[4]);
        features[n++] = Join(14, w.Shape, w.Suffix[2]);
        features[n++] = Join(15, w.Fine);
        features[n++] = Join(16, w.Coarse);
        features[n++] = Join(17, w.Ambiguity);
        return n;
    }

    /// <summary>What a word says of the one after it.</summary>
    public static int Left(in WordAtoms w, Span<ulong> features)
    {
        var n = 0;
        features[n++] = Join(28, w.Lower);
        features[n++] = Join(41, w.Fine);
        features[n++] = Join(43, w.Suffix[2]);
        return n;
    }

    /// <summary>What a word says of the one before it.</summary>
    public static int Right(in WordAtoms w, Span<ulong> features)
    {
        var n = 0;
        features[n++] = Join(30, w.Lower);
        features[n++] = Join(39, w.Fine);
        features[n++] = Join(44, w.Suffix[2]);
        return n;
    }

    /// <summary>What the tags before say, alone and together with the word.</summary>
    public static int Tags(in WordAtoms w, ulong tag1, ulong tag2, Span<ulong> features)
    {
        var n = 0;
        features[n++] = Join(18, tag1);
        features[n++] = Join(19, tag1, tag2);
        features[n++] = Join(20, tag1, w.Lower);
        features[n++] = Join(24, tag1, w.Ambiguity);
        features[n++] = Join(22, tag1, w.Suffix[2]);
        features[n++] = Join(23, tag1, w.Fine);
        return n;
    }

    /// <summary>What the words around say together, with each other and with the tags.</summary>
    public static int Around(in WordAtoms before2, in WordAtoms before, in WordAtoms w, in WordAtoms after, in WordAtoms after2, ulong tag1, ulong tag2, Span<ulong> features)
    {
        var start = before.Form == None ? 1UL : 2UL;
        var n = 0;
        features[n++] = Join(1, start);
        features[n++] = Join(13, w.Shape, start);
        features[n++] = Join(21, tag1, tag2, w.Lower);
        features[n++] = Join(25, tag2, w.Ambiguity);
        features[n++] = Join(26, tag1, w.Ambiguity, after.Ambiguity);
        features[n++] = Join(27, tag1, tag2, w.Ambiguity);
        features[n++] = Join(29, before2.Lower);
        features[n++] = Join(31, after2.Lower);
        features[n++] = Join(32, before.Lower, w.Lower);
        features[n++] = Join(33, w.Lower, after.Lower);
        features[n++] = Join(34, before.Lower, after.Lower);
        features[n++] = Join(35, before.Fine, w.Fine);
        features[n++] = Join(36, w.Fine, after.Fine);
        features[n++] = Join(37, before.Coarse, w.Lower);
        features[n++] = Join(38, w.Lower, after.Coarse);
        features[n++] = Join(40, after2.Fine);
        features[n++] = Join(42, after.Coarse, after2.Coarse);
        features[n++] = Join(45, after.Shape, w.Shape);
        features[n++] = Join(46, before.Shape, w.Shape);
        features[n++] = Join(47, tag1, after.Lower);
        features[n++] = Join(48, w.Ambiguity, after.Ambiguity, after2.Ambiguity);
        features[n++] = Join(49, w.Ambiguity, after.Ambiguity);
        features[n++] = Join(50, tag1, after.Suffix[1], w.Suffix[1]);
        features[n++] = Join(51, w.Ambiguity, after.Lower);
        features[n++] = Join(52, w.Ambiguity, before.Lower);
        return n;
    }
}
