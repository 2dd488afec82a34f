using System.Globalization;
using System.Xml.Linq;
using EntityExtraction.Export;
using EntityExtraction.Graph;
using EntityExtraction.Reporting;

namespace EntityExtraction.Satellites.Tests.Reporting;

public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_sentence_has_its_words_and_an_arc_for_each_relation()
    {
        var document = Samples.Documents[0];
        var svg = Drawn(w => SentenceSvg.Write(document, 0, w));

        string.Concat(svg.Root!.Element(Svg + "g")!.Elements(Svg + "text").Select(t => t.Value)).Should().Be("Poland supports Ukraine.");
        svg.Root!.Element(Svg + "desc")!.Value.Should().Be("Poland supports Ukraine");
        svg.Descendants(Svg + "text").Should().ContainSingle(t => t.Value == "supports" && (string?)t.Attribute("text-anchor") == "middle");
    }

    [Fact]
    public void A_sentence_without_relations_is_refused()
    {
        FluentActions.Invoking(() => SentenceSvg.Write(Samples.Documents[0] with { Relations = [] }, 0, TextWriter.Null)).Should().Throw<ArgumentException>().WithMessage("No sentence with a relation is at 0.*");
        FluentActions.Invoking(() => SentenceSvg.Write(Samples.Documents[0] with { Text = null }, 0, TextWriter.Null)).Should().Throw<ArgumentException>().WithMessage("The document was kept without its text.*");
    }

    [Fact]
    public void A_graph_has_its_actors_inside_the_frame()
    {
        var graph = ActorGraph.Of(Samples.Documents);
        var svg = Drawn(w => GraphSvg.Write(graph, w));

        var names = svg.Root!.Elements(Svg + "g").Select(g => g.Element(Svg + "text")!).ToList();
        names.Select(n => n.Value).Should().Contain("Poland").And.Contain("Ukraine");
        names.Should().OnlyContain(n => Coordinate(n, "x") >= 0 && Coordinate(n, "x") <= 1000 && Coordinate(n, "y") >= 0 && Coordinate(n, "y") <= 640);
        svg.Root!.Elements(Svg + "path").Should().NotBeEmpty();
    }

    [Fact]
    public void Only_the_main_actors_are_drawn_where_there_are_many()
    {
        var svg = Drawn(w => GraphSvg.Write(ActorGraph.Of(Samples.Documents), w, mostActors: 2));

        svg.Root!.Elements(Svg + "g").Should().HaveCount(2);
    }

    private static double Coordinate(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static XDocument Drawn(Action<StringWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return XDocument.Parse(writer.ToString());
    }
}
