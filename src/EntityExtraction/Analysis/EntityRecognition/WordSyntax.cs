using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>What the recognizer sees of a word's place in the grammar. Places are indices among the words with their margins.</summary>
internal struct WordSyntax
{
    public ulong Tag, Relation;

    /// <summary>Whether the word is tagged as a proper noun.</summary>
    public bool Proper;

    /// <summary>Head, and head of the whole name that the word belongs to.</summary>
    public int Head, Top;

    /// <summary>The preposition of the word, or a place outside the sentence.</summary>
    public int Case;

    /// <summary>The run of proper nouns around the word.</summary>
    public int RunStart, RunEnd;

    private static readonly ulong[] TagAtoms = [.. Enumerable.Range(0, 32).Select(FeatureHash.Of)];
    private static readonly ulong[] RelationAtoms = [.. Enumerable.Range(0, 256).Select(r => FeatureHash.Of(1000 + r))];

    /// <summary>A place outside the sentence.</summary>
    public static WordSyntax Border { get; } = new() { Tag = FeatureHash.None, Relation = FeatureHash.None };

    /// <summary>Fills the words of a sentence.</summary>
    /// <param name="syntax">What is known.</param>
    /// <param name="words">The words with <paramref name="margin"/> borders on both sides.</param>
    /// <param name="margin">Number of borders on each side.</param>
    public static void Fill(in SentenceSyntax syntax, Span<WordSyntax> words, int margin)
    {
        words[..margin].Fill(Border);
        words[^margin..].Fill(Border);
        var length = syntax.Tags.Length;
        for (var i = 0; i < length; i++)
        {
            ref var word = ref words[i + margin];
            word = default;
            word.Tag = TagAtoms[(int)syntax.Tags[i]];
            word.Proper = syntax.Tags[i] == Upos.Propn;
        }

        for (var i = margin; i < length + margin;)
        {
            var end = i + 1;
            while (words[i].Proper && words[end].Proper) end++;
            for (var k = i; k < end; k++) (words[k].RunStart, words[k].RunEnd) = (i, end);
            i = end;
        }

        if (syntax.HasTree) FillTree(syntax, words, margin);
    }

    private static void FillTree(in SentenceSyntax syntax, Span<WordSyntax> words, int margin)
    {
        for (var i = 0; i < syntax.Tags.Length; i++)
        {
            ref var word = ref words[i + margin];
            word.Relation = RelationAtoms[(int)syntax.Relations[i]];
            word.Head = syntax.Head(i) is var head && head < 0 ? 0 : head + margin;
            if (syntax.Relations[i] == Deprel.Case && words[word.Head].Case == 0) words[word.Head].Case = i + margin;
        }

        for (var i = 0; i < syntax.Tags.Length; i++)
        {
            var top = i + margin;
            for (var steps = 0; steps < 8 && syntax.Relations[top - margin] is Deprel.Flat or Deprel.FlatForeign or Deprel.Compound && words[words[top].Head].Proper; steps++) top = words[top].Head;
            words[i + margin].Top = top;
        }

        words[0].Case = 0;
    }
}
