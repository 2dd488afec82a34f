using EntityExtraction.Analysis.Tagging;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Neural;

/// <summary>The tags and relations that a network tells apart: those of its training sentences.</summary>
internal sealed class NeuralInventory
{
    private readonly Dictionary<string, int> _relations;

    public NeuralInventory(IReadOnlyList<ConlluSentence> train)
    {
        Tags = new TagSet([.. train.SelectMany(s => s.Words).Select(TagOf).Distinct().Order(StringComparer.Ordinal)]);
        Relations = [.. train.SelectMany(s => s.Words).Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal)];
        _relations = Relations.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => p.i, StringComparer.Ordinal);
    }

    public TagSet Tags { get; }

    public IReadOnlyList<string> Relations { get; }

    public TrainingSentence Convert(ConlluSentence sentence, Lexicon lexicon) => new()
    {
        Words = [.. sentence.Words.Select(w => lexicon.NumberOf(w.Form))],
        Tags = new Labels([.. sentence.Words.Select(w => Tags.Find(TagOf(w)))]),
        Heads = [.. sentence.Words.Select(w => w.Head)],
        Relations = new Labels([.. sentence.Words.Select(w => _relations.GetValueOrDefault(w.Relation, -1))]),
    };

    private static string TagOf(ConlluWord word) => TagSet.Label(UposExtensions.Parse(word.Upos), word.Xpos);
}
