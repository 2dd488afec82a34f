using static EntityExtraction.Analysis.Learning.FeatureHash;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>The features that a word has by its tag and its place in the tree.</summary>
internal static class SyntaxFeatures
{
    /// <summary>Adds what tags say.</summary>
    /// <returns>Number of features.</returns>
    public static int ExtractTags(ReadOnlySpan<EntityWord> words, ReadOnlySpan<WordSyntax> syntax, int i, Span<ulong> features)
    {
        ref readonly var w = ref words[i];
        ref readonly var s = ref syntax[i];
        var (left, right) = (syntax[i - 1].Tag, syntax[i + 1].Tag);
        var n = 0;
        features[n++] = Join(100, s.Tag, w.Shape);
        features[n++] = Join(101, left, s.Tag, right);
        features[n++] = Join(102, s.Tag, w.Fine);
        features[n++] = Join(103, s.Tag, words[i - 1].Lower);
        features[n++] = Join(104, s.Tag, w.Suffix3);
        if (!s.Proper) return n;
        var place = (ulong)Math.Min(i - s.RunStart, 3) + (4 * (ulong)Math.Min(s.RunEnd - i, 4));
        features[n++] = Join(105, place, w.Shape);
        features[n++] = Join(106, words[s.RunEnd - 1].Lower, place);
        features[n++] = Join(107, words[s.RunStart - 1].Lower, place);
        features[n++] = Join(108, words[s.RunEnd].Lower, place);
        features[n++] = Join(109, syntax[s.RunStart - 1].Tag, syntax[s.RunEnd].Tag, place);
        return n;
    }

    /// <summary>Adds what the tree says.</summary>
    /// <returns>Number of features.</returns>
    public static int ExtractTree(ReadOnlySpan<EntityWord> words, ReadOnlySpan<WordSyntax> syntax, int i, Span<ulong> features)
    {
        ref readonly var w = ref words[i];
        ref readonly var s = ref syntax[i];
        var n = 0;
        features[n++] = Join(110, s.Relation, s.Tag, syntax[s.Head].Tag);
        if (!s.Proper && !w.Capital) return n;
        ref readonly var top = ref syntax[s.Top];
        ref readonly var head = ref words[top.Head];
        var preposition = words[top.Case].Lower;
        features[n++] = Join(111, s.Relation, words[s.Head].Lower);
        features[n++] = Join(112, s.Relation, words[s.Top].Fine);
        features[n++] = Join(113, top.Relation, head.Lower);
        features[n++] = Join(114, top.Relation, head.Fine, preposition);
        features[n++] = Join(115, top.Relation, preposition);
        features[n++] = Join(116, preposition, head.Lower);
        return n;
    }
}
