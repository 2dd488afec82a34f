using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>What is known of the grammar of a sentence: nothing, tags, or tags and a tree.</summary>
/// <param name="tags">A tag for each word, or nothing.</param>
/// <param name="heads">The heads of the words as indices in the document, or nothing.</param>
/// <param name="relations">The relations to the heads, or nothing.</param>
/// <param name="start">Index of the first word in the document.</param>
internal readonly ref struct SentenceSyntax(ReadOnlySpan<Upos> tags, ReadOnlySpan<int> heads, ReadOnlySpan<Deprel> relations, int start)
{
    public ReadOnlySpan<Upos> Tags { get; } = tags;
    public ReadOnlySpan<Deprel> Relations { get; } = relations;

    public bool HasTags => Tags.Length > 0;

    public bool HasTree => HasTags && Relations.Length > 0;

    private readonly ReadOnlySpan<int> _heads = heads;

    /// <summary>The head of a word as an index in the sentence; negative for the root.</summary>
    public int Head(int word) => _heads[word] < start || _heads[word] >= start + Tags.Length ? -1 : _heads[word] - start;

    /// <summary>What a document knows of a sentence.</summary>
    public static SentenceSyntax Of(DocumentBuilder document, int start, int end)
    {
        if (!document.Layers.HasFlag(Layers.Tags)) return default;
        var tags = document.UniversalTags[start..end];
        return document.Layers.HasFlag(Layers.Dependencies)
            ? new SentenceSyntax(tags, document.Heads[start..end], document.Relations[start..end], start)
            : new SentenceSyntax(tags, [], [], start);
    }
}
