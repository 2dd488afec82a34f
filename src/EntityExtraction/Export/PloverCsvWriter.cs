using System.Globalization;
using EntityExtraction.Graph;
using EntityExtraction.Relations;

namespace EntityExtraction.Export;

/// <summary>Writes the statements of a graph as event records after PLOVER (Political Language Ontology for Verifiable Event Records, 2018), comma-separated.</summary>
/// <remarks>Relations that are no events (membership, office) are left out. Countries have their ISO 3166 alpha-3 code as id. Statements about acts of an actor
/// have the actor as target; those whose sides are no actors are left out, too.</remarks>
public static class PloverCsvWriter
{
    /// <summary>Writes a row for each statement that is an event, in the order of the documents within an edge.</summary>
    public static void Write(ActorGraph graph, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        Csv.Row(writer, "date", "source", "source_id", "source_type", "target", "target_id", "target_type", "root", "modality", "polarity", "relation", "item", "attribution", "confidence",
            "document", "start", "end", "text");
        foreach (var edge in graph.Edges)
        {
            foreach (var evidence in edge.Evidence)
            {
                var r = evidence.Relation;
                if (r.Plover == PloverRoot.None) continue;
                Csv.Row(writer, evidence.When, edge.Source.Name, edge.Source.Id, edge.Source.Type.ToString(), edge.Target.Name, edge.Target.Id, edge.Target.Type.ToString(),
                    Wire.Name(r.Plover), Wire.Name(r.Modality), Wire.Name(r.Polarity), r.Type.Name, r.Item?.Text, r.Attribution?.Name,
                    r.Confidence.ToString("0.###", CultureInfo.InvariantCulture), evidence.Document,
                    r.Sentence.Start.ToString(CultureInfo.InvariantCulture), r.Sentence.End.ToString(CultureInfo.InvariantCulture), evidence.Sentence);
            }
        }
    }
}
