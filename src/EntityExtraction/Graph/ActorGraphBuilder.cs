using EntityExtraction.Actors;
using EntityExtraction.Export;
using EntityExtraction.Relations;

namespace EntityExtraction.Graph;

/// <summary>Collects documents for an <see cref="ActorGraph"/>.</summary>
/// <remarks>For one thread. The texts are not kept, only the sentences of relations.</remarks>
public sealed class ActorGraphBuilder
{
    private readonly ActorRegister _actors = new();
    private readonly List<Evidence> _evidence = [];
    private int _documents;

    /// <summary>Adds what was found in a document.</summary>
    /// <param name="result">The result.</param>
    /// <param name="date">The day the document was written, or null.</param>
    public ActorGraphBuilder Add(ExtractionResult result, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Add(ExtractedDocument.Of(result, date));
    }

    /// <summary>Adds what was found in a document.</summary>
    public ActorGraphBuilder Add(ExtractedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var id = document.Id ?? $"document {_documents + 1}";
        _documents++;
        _actors.Add(document);
        foreach (var relation in document.Relations)
        {
            _evidence.Add(new Evidence(id, relation) { Written = document.Date, Sentence = SentenceOf(document, relation) });
        }

        return this;
    }

    /// <summary>The graph of all that was added.</summary>
    public ActorGraph Build()
    {
        var resolver = _actors.Resolve();
        var edges = new Dictionary<(string, string, RelationType, Polarity), List<Evidence>>();
        var unplaced = new List<Evidence>();
        foreach (var evidence in _evidence)
        {
            var relation = evidence.Relation;
            if (resolver.NodeOf(relation.Source) is not { } source || (resolver.NodeOf(relation.Target) ?? resolver.NodeOf(relation.OfActor)) is not { } target || source.Id == target.Id)
            {
                unplaced.Add(evidence);
                continue;
            }

            if (relation.Type.IsSymmetric && string.CompareOrdinal(source.Id, target.Id) > 0) (source, target) = (target, source);
            var key = (source.Id, target.Id, relation.Type, relation.Polarity);
            if (!edges.TryGetValue(key, out var list)) edges[key] = list = [];
            list.Add(evidence);
        }

        return new ActorGraph(resolver,
            [.. edges.Select(e => new ActorEdge(resolver.ById(e.Key.Item1)!, resolver.ById(e.Key.Item2)!, e.Key.Item3, e.Key.Item4, e.Value))
                .OrderByDescending(e => e.Count).ThenBy(e => e.Source.Id, StringComparer.Ordinal).ThenBy(e => e.Target.Id, StringComparer.Ordinal)
                .ThenBy(e => e.Type.Name, StringComparer.Ordinal).ThenBy(e => e.Polarity)],
            unplaced, _documents);
    }

    private static string? SentenceOf(ExtractedDocument document, Relation relation) =>
        document.Text is { } text && relation.Sentence.End <= text.Length ? text.Substring(relation.Sentence.Start, relation.Sentence.Length) : null;
}
