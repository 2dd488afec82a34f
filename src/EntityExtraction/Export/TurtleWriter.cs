using System.Globalization;
using System.Text;
using EntityExtraction.Graph;
using EntityExtraction.Relations;

namespace EntityExtraction.Export;

/// <summary>Writes a graph as RDF in Turtle, each statement with its provenance after PROV-O (W3C, 2013). docs/graph.md describes the vocabulary.</summary>
/// <remarks>What is affirmed and told as a fact is also written as a plain triple of the two actors.</remarks>
public static class TurtleWriter
{
    /// <summary>The namespace of the vocabulary.</summary>
    public const string Vocabulary = "urn:entity-extraction:ns:";

    private const string Actors = "urn:entity-extraction:actor:";
    private const string Documents = "urn:entity-extraction:document:";

    /// <summary>Writes the graph.</summary>
    public static void Write(ActorGraph graph, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"""
            @prefix ee: <{Vocabulary}> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            _:extractor a prov:SoftwareAgent ; rdfs:label "EntityExtraction" .
            _:extraction a prov:Activity ; prov:wasAssociatedWith _:extractor .


            """.ReplaceLineEndings("\n"));
        foreach (var type in graph.Edges.Select(e => e.Type).DistinctBy(t => t.Name).OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            writer.Write($"{Term(type.Name)} a rdf:Property");
            if (type.Parent is not null) writer.Write($" ; rdfs:subPropertyOf {Term(type.Parent.Name)}");
            writer.Write(" .\n");
        }

        foreach (var node in graph.Nodes)
        {
            writer.Write($"{Iri(Actors, node.Id)} a ee:{node.Type}, prov:Agent ; rdfs:label {Literal(node.Name)}");
            if (node.State is not null) writer.Write($" ; ee:ofState {Iri(Actors, node.State)}");
            writer.Write(" .\n");
        }

        foreach (var document in graph.Edges.SelectMany(e => e.Evidence).DistinctBy(e => e.Document).OrderBy(e => e.Document, StringComparer.Ordinal))
        {
            writer.Write($"{Iri(Documents, document.Document)} a prov:Entity ; dcterms:identifier {Literal(document.Document)}");
            if (document.Written is { } day) writer.Write($" ; dcterms:date \"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"^^xsd:date");
            writer.Write(" .\n");
        }

        foreach (var edge in graph.Edges) Write(writer, edge);
    }

    private static void Write(TextWriter writer, ActorEdge edge)
    {
        var (source, target, type) = (Iri(Actors, edge.Source.Id), Iri(Actors, edge.Target.Id), Term(edge.Type.Name));
        writer.Write('\n');
        if (edge.Polarity == Polarity.Affirmed && edge.Evidence.Any(e => e.IsActual)) writer.Write($"{source} {type} {target} .\n");
        foreach (var evidence in edge.Evidence)
        {
            var relation = evidence.Relation;
            writer.Write($"[] a ee:Statement, prov:Entity ; ee:source {source} ; ee:relation {type} ; ee:target {target}");
            writer.Write($" ;\n   ee:polarity ee:{relation.Polarity} ; ee:modality ee:{relation.Modality} ; ee:stance ee:{relation.Stance}");
            writer.Write($" ; ee:confidence {relation.Confidence.ToString("0.0##", CultureInfo.InvariantCulture)} ; ee:rule {Literal(relation.Rule)}");
            if (Wire.Name(relation.Plover) is { } root) writer.Write($" ; ee:plover \"{root}\"");
            if (relation.Item is { } item) writer.Write($" ; ee:item {Literal(item.Text)}");
            if (Date(evidence.When) is { } date) writer.Write($" ; ee:when {date}");
            if (relation.Attribution is { } speaker) writer.Write($" ; prov:wasAttributedTo {(speaker.Entity is { } e ? Iri(Actors, e.Id) : $"[ rdfs:label {Literal(speaker.Name)} ]")}");
            writer.Write($" ;\n   prov:wasDerivedFrom {Iri(Documents, evidence.Document)} ; prov:wasGeneratedBy _:extraction ; ee:start {relation.Sentence.Start} ; ee:end {relation.Sentence.End}");
            if (evidence.Sentence is { } sentence) writer.Write($" ;\n   prov:value {Literal(sentence)}");
            writer.Write(" .\n");
        }
    }

    /// <summary>A date with the data type that its precision has; null for none and for one that is no date.</summary>
    private static string? Date(string? value) => value?.Length switch
    {
        4 => $"\"{value}\"^^xsd:gYear",
        7 => $"\"{value}\"^^xsd:gYearMonth",
        10 => $"\"{value}\"^^xsd:date",
        null => null,
        _ => Literal(value),
    };

    private static string Term(string name) => Iri(Vocabulary, name);

    private static string Iri(string prefix, string id) => $"<{prefix}{Uri.EscapeDataString(Repaired(id))}>";

    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in Repaired(text))
        {
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                < ' ' => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Halves of surrogate pairs, which UTF-8 has no place for, replaced.</summary>
    private static string Repaired(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
