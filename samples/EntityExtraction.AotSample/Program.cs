using System.Text.Json;
using EntityExtraction;
using EntityExtraction.Export;
using EntityExtraction.Graph;
using EntityExtraction.Relations;
using EntityExtraction.Reporting;

// Goes through what reflection could break: embedded models and rules, JSON contracts, exports, the report.
var text = args.Length > 0 ? string.Join(' ', args) : "Turkey bought S-400 missiles from Russia. Iran condemned the attack by Israel.";
var result = EntityExtractor.Create().Extract(new SourceDocument("arguments", text));
foreach (var relation in result.Relations)
{
    var json = JsonSerializer.Serialize(relation, EntityExtractionJson.Default.Relation);
    if (JsonSerializer.Deserialize(json, EntityExtractionJson.Default.Relation) != relation) throw new InvalidOperationException($"{relation.Type} did not come back from JSON.");
    Console.WriteLine($"{relation.Source.Name} {relation.Type} {relation.Target.Name}");
}

var document = ExtractedDocument.Of(result);
using var page = new MemoryStream();
HtmlReport.Write([document], page);
using var turtle = new StringWriter();
TurtleWriter.Write(ActorGraph.Of([document]), turtle);
Console.WriteLine($"report {page.Length} bytes, turtle {turtle.ToString().Length} characters");
return result.Relations.OfType<BuysFrom>().Any() || args.Length > 0 ? 0 : 1;
