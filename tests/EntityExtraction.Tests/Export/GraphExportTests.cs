using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using EntityExtraction.Actors;
using EntityExtraction.Export;
using EntityExtraction.Graph;
using EntityExtraction.Relations;
using EntityExtraction.Tests.Graph;

namespace EntityExtraction.Tests.Export;

public sealed class GraphExportTests
{
    private static readonly Entity Odd = new("org:odd", "The \"Odd\"\n, \\Ones\u0001\uD800 <&>", EntityType.Organization) { State = "NOR1" };

    private static readonly ActorGraph Graph = ActorGraph.Of([
        Story.Of("one.txt", Story.Norvia, RelationType.Supports, Story.Sudria, "2024-03-01"),
        Story.Of("two.txt", Story.Norvia, RelationType.Supports, Story.Sudria, modality: Modality.Future),
        Story.Of("two.txt", Odd, RelationType.AlliedWith, Story.Norvia),
        Story.Of("two.txt", Odd, RelationType.MemberOf, Story.Sudria),
    ]);

    [Fact]
    public void GraphML_is_well_formed_and_has_all_nodes_and_edges()
    {
        using var stream = new MemoryStream();
        GraphMlWriter.Write(Graph, stream);

        var xml = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var ids = xml.Descendants(ns + "node").Select(n => n.Attribute("id")!.Value).ToList();
        ids.Should().BeEquivalentTo("NOR1", "SUD1", "org:odd");
        var edges = xml.Descendants(ns + "edge").ToList();
        edges.Should().HaveCount(3).And.OnlyContain(e => ids.Contains(e.Attribute("source")!.Value) && ids.Contains(e.Attribute("target")!.Value));
        var keys = xml.Descendants(ns + "key").Select(k => k.Attribute("id")!.Value).ToList();
        xml.Descendants(ns + "data").Should().OnlyContain(d => keys.Contains(d.Attribute("key")!.Value));
        edges.Single(e => e.Elements(ns + "data").Any(d => d.Value == "supports")).Elements(ns + "data").Single(d => d.Attribute("key")!.Value == "weight").Value.Should().Be("2");
    }

    [Fact]
    public void DOT_quotes_what_is_special()
    {
        var dot = Text(w => DotWriter.Write(Graph, w));

        dot.Should().StartWith("digraph actors {").And.EndWith("}\n");
        dot.Should().Contain("\"NOR1\" -> \"SUD1\" [label=\"supports (2)\", color=\"#1a7f4b\", penwidth=2];");
        dot.Should().Contain("label=\"The \\\"Odd\\\" , \\\\Ones");
    }

    [Fact]
    public void Nodes_and_edges_are_tables_that_Gephi_reads()
    {
        Text(w => GraphCsvWriter.WriteNodes(Graph, w)).Should().StartWith("Id,Label,type,state,mentions,documents,names\nNOR1,Norvia,Country,,3,3,Norvia\n");
        Text(w => GraphCsvWriter.WriteEdges(Graph, w)).Should().StartWith(
            "Source,Target,Type,Label,Weight,stance,polarity,documents,first,last,confidence\nNOR1,SUD1,Directed,supports,2,positive,affirmed,2,2024-03-01,2024-03-01,0.8\n");
    }

    [Fact]
    public void PLOVER_records_are_events_only_with_the_root_that_modality_gives()
    {
        var rows = Text(w => PloverCsvWriter.Write(Graph, w)).Split('\n');

        rows[1].Should().Be("2024-03-01,Norvia,NOR1,Country,Sudria,SUD1,Country,SUPPORT,actual,affirmed,supports,,,0.8,one.txt,0,23,Norvia..........Sudria.");
        rows[2].Should().StartWith(",Norvia,NOR1,Country,Sudria,SUD1,Country,AGREE,future");
        string.Join('\n', rows).Should().Contain("COOPERATE").And.NotContain("memberOf");
    }

    [Fact]
    public void Turtle_gives_each_statement_its_source()
    {
        var turtle = Text(w => TurtleWriter.Write(Graph, w));

        turtle.Should().Contain("<urn:entity-extraction:actor:NOR1> <urn:entity-extraction:ns:supports> <urn:entity-extraction:actor:SUD1> .");
        turtle.Should().Contain("prov:wasDerivedFrom <urn:entity-extraction:document:one.txt>").And.Contain("ee:when \"2024-03-01\"^^xsd:date");
        turtle.Should().Contain("rdfs:label \"The \\\"Odd\\\"\\n, \\\\Ones\\u0001\uFFFD <&>\"");
        TurtleCheck.Statements(turtle).Should().BeGreaterThan(10);
    }

    [Fact]
    public void JSON_lines_keep_every_piece_of_evidence()
    {
        using var stream = new MemoryStream();
        GraphJsonlWriter.Write(Graph, stream);

        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines.Select(l => l.GetProperty("kind").GetString()).Should().Equal("actor", "actor", "actor", "relation", "relation", "relation");
        lines.Where(l => l.GetProperty("kind").GetString() == "relation").Sum(l => l.GetProperty("evidence").GetArrayLength()).Should().Be(4);
    }

    private static string Text(Action<StringWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }
}
