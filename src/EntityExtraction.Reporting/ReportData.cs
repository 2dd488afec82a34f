using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EntityExtraction.Export;
using EntityExtraction.Graph;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Explaining;

namespace EntityExtraction.Reporting;

/// <summary>The data of a report as JSON that may stand inside a script element.</summary>
internal sealed class ReportData(Utf8JsonWriter json, IReadOnlyList<ExtractedDocument> documents, HtmlReportOptions options)
{
    // Brackets are escaped, so that no text can end the script element.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly ActorGraph _graph = ActorGraph.Of(documents);
    private readonly Dictionary<string, int> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<Relation, RelationExplanation> _explanations = new(ReferenceEqualityComparer.Instance);

    public static void Write(IReadOnlyList<ExtractedDocument> documents, Stream stream, HtmlReportOptions options)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder });
        new ReportData(json, documents, options).Write();
    }

    private void Write()
    {
        for (var i = 0; i < _graph.Nodes.Count; i++) _actors[_graph.Nodes[i].Id] = i;
        foreach (var explanation in documents.SelectMany(d => d.Explanations)) _explanations[explanation.Relation] = explanation;
        json.WriteStartObject();
        WriteActors(_graph);
        WriteTypes();
        WriteDocuments();
        WriteRelations();
        WriteContradictions(_graph);
        WriteRules();
        json.WriteEndObject();
    }

    private void WriteActors(ActorGraph graph)
    {
        var places = GraphLayout.Of(graph.Nodes, graph.Edges);
        json.WriteStartArray("actors");
        for (var i = 0; i < graph.Nodes.Count; i++)
        {
            var node = graph.Nodes[i];
            json.WriteStartObject();
            json.WriteString("name", node.Name);
            json.WriteString("type", node.Type.ToString());
            if (node.State is not null) json.WriteString("state", node.State);
            json.WriteNumber("mentions", node.Mentions);
            json.WriteNumber("documents", node.Documents);
            json.WriteStartArray("names");
            foreach (var name in node.Names.Where(n => n != node.Name).Take(6)) json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteNumber("x", Math.Round(places[i].X, 1));
            json.WriteNumber("y", Math.Round(places[i].Y, 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTypes()
    {
        json.WriteStartObject("types");
        foreach (var type in documents.SelectMany(d => d.Relations).Select(r => r.Type).DistinctBy(t => t.Name).OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject(type.Name);
            json.WriteBoolean("symmetric", type.IsSymmetric);
            json.WriteStartArray("parents");
            for (var parent = type.Parent; parent is not null; parent = parent.Parent) json.WriteStringValue(parent.Name);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteDocuments()
    {
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id ?? "");
            if (document.Date is { } date) json.WriteString("date", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            if (document.Text is not null) json.WriteString("text", document.Text);
            json.WriteStartArray("mentions");
            foreach (var (entity, mentions) in document.Entities)
            {
                foreach (var mention in mentions)
                {
                    json.WriteStartArray();
                    json.WriteNumberValue(mention.Span.Start);
                    json.WriteNumberValue(mention.Span.End);
                    json.WriteStringValue(entity.Name);
                    json.WriteStringValue(entity.Type.ToString());
                    json.WriteStringValue(mention.Kind.ToString().ToLowerInvariant());
                    json.WriteEndArray();
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRelations()
    {
        json.WriteStartArray("relations");
        for (var d = 0; d < documents.Count; d++)
        {
            foreach (var relation in documents[d].Relations) Write(d, documents[d], relation);
        }

        json.WriteEndArray();
    }

    private void Write(int index, ExtractedDocument document, Relation relation)
    {
        var evidence = new Evidence("", relation) { Written = document.Date };
        json.WriteStartObject();
        json.WriteNumber("d", index);
        json.WriteString("type", relation.Type.Name);
        Write("source", relation.Source);
        Write("target", relation.Target);
        if (relation.OfActor is { } owner) Write("of", owner);
        if (relation.Item is { } item) json.WriteString("item", item.Text);
        json.WriteString("stance", Lower(relation.Stance));
        json.WriteString("polarity", Lower(relation.Polarity));
        json.WriteString("modality", Lower(relation.Modality));
        json.WriteNumber("attitude", evidence.IsFavourable ? 1 : evidence.IsUnfavourable ? -1 : 0);
        if (relation.Attribution is { } speaker) json.WriteString("says", speaker.Name);
        if (relation.Time is { } time) json.WriteString("time", time.Text);
        if (evidence.When is { } when) json.WriteString("when", when);
        json.WriteNumber("confidence", Math.Round(relation.Confidence, 3));
        json.WriteString("rule", relation.Rule);
        if (relation.IsGuess) json.WriteBoolean("guess", true);
        if (relation.Plover != PloverRoot.None) json.WriteString("plover", relation.Plover.ToString().ToUpperInvariant());
        Write("trigger", relation.Trigger.Start, relation.Trigger.End);
        Write("sentence", relation.Sentence.Start, relation.Sentence.End);
        if (_explanations.TryGetValue(relation, out var explanation)) Write(explanation);
        json.WriteEndObject();
    }

    private void Write(RelationExplanation explanation)
    {
        json.WriteStartObject("why");
        json.WriteString("trigger", explanation.Trigger);
        json.WriteStartArray("roles");
        foreach (var role in explanation.Roles)
        {
            json.WriteStartObject();
            json.WriteString("side", role.Side);
            json.WriteString("role", role.Role);
            json.WriteString("text", role.Text);
            if (role.Path.Length > 0) json.WriteString("path", role.Path);
            if (role.Alias is not null) json.WriteString("alias", role.Alias);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("factors");
        foreach (var factor in explanation.Confidence)
        {
            json.WriteStartObject();
            json.WriteString("reason", factor.Reason);
            json.WriteNumber("factor", Math.Round(factor.Factor, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(string name, Participant side)
    {
        json.WriteStartObject(name);
        json.WriteString("name", side.Name);
        if (side.Type is { } type) json.WriteString("type", type.ToString());
        if (_graph.NodeOf(side) is { } node) json.WriteNumber("actor", _actors[node.Id]);
        json.WriteNumber("start", side.Span.Start);
        json.WriteNumber("end", side.Span.End);
        json.WriteEndObject();
    }

    private void Write(string name, int start, int end)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }

    private void WriteContradictions(ActorGraph graph)
    {
        json.WriteStartArray("contradictions");
        foreach (var contradiction in graph.Contradictions)
        {
            json.WriteStartObject();
            json.WriteNumber("source", _actors[contradiction.Source.Id]);
            json.WriteNumber("target", _actors[contradiction.Target.Id]);
            json.WriteString("how", contradiction.Kind switch
            {
                ContradictionKind.OverTime => contradiction.TurnedUnfavourable == true ? "turned against" : "turned towards",
                ContradictionKind.BetweenSources => "is told to be both for and against",
                _ => "is in one document both for and against",
            });
            json.WriteNumber("for", contradiction.Favourable.Count);
            json.WriteNumber("against", contradiction.Unfavourable.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRules()
    {
        var rules = (options.Rules ?? RuleSet.BuiltIn).Rules.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        json.WriteStartObject("rules");
        foreach (var id in documents.SelectMany(d => d.Relations).Select(r => r.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!rules.TryGetValue(id, out var rule)) continue;
            json.WriteStartObject(id);
            json.WriteString("file", rule.File);
            json.WriteNumber("line", rule.Line);
            json.WriteString("source", string.Join(" or ", rule.Source.Select(r => r.Name)));
            json.WriteString("target", string.Join(" or ", rule.Target.Select(r => r.Name)));
            if (rule.Note is not null) json.WriteString("note", rule.Note);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
