using System.Globalization;
using System.Text;
using System.Xml;
using EntityExtraction.Graph;

namespace EntityExtraction.Export;

/// <summary>Writes a graph as GraphML, which Gephi, yEd, Cytoscape and NetworkX read (U. Brandes et al.: GraphML Progress Report, GD 2001).</summary>
public static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Name, string Type)[] Keys =
    [
        ("label", "node", "label", "string"), ("kind", "node", "type", "string"), ("state", "node", "state", "string"), ("mentions", "node", "mentions", "int"), ("documents", "node", "documents", "int"),
        ("relation", "edge", "relation", "string"), ("stance", "edge", "stance", "string"), ("polarity", "edge", "polarity", "string"), ("weight", "edge", "weight", "double"),
        ("sources", "edge", "documents", "int"), ("first", "edge", "first", "string"), ("last", "edge", "last", "string"), ("confidence", "edge", "confidence", "double"),
    ];

    /// <summary>Writes the graph as UTF-8; the stream stays open.</summary>
    public static void Write(ActorGraph graph, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(stream);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), CloseOutput = false });
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (id, target, name, type) in Keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", target);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes) Write(xml, node);
        for (var i = 0; i < graph.Edges.Count; i++) Write(xml, graph.Edges[i], i);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, ActorNode node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", Clean(node.Id));
        Data(xml, "label", node.Name);
        Data(xml, "kind", node.Type.ToString());
        Data(xml, "state", node.State);
        Data(xml, "mentions", node.Mentions.ToString(CultureInfo.InvariantCulture));
        Data(xml, "documents", node.Documents.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, ActorEdge edge, int number)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", $"e{number}");
        xml.WriteAttributeString("source", Clean(edge.Source.Id));
        xml.WriteAttributeString("target", Clean(edge.Target.Id));
        xml.WriteAttributeString("directed", edge.Type.IsSymmetric ? "false" : "true");
        Data(xml, "relation", edge.Type.Name);
        Data(xml, "stance", Wire.Name(edge.Stance));
        Data(xml, "polarity", Wire.Name(edge.Polarity));
        Data(xml, "weight", edge.Count.ToString(CultureInfo.InvariantCulture));
        Data(xml, "sources", edge.Documents.ToString(CultureInfo.InvariantCulture));
        Data(xml, "first", edge.First);
        Data(xml, "last", edge.Last);
        Data(xml, "confidence", edge.Confidence.ToString("0.###", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string? value)
    {
        if (value is null) return;
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(Clean(value));
        xml.WriteEndElement();
    }

    /// <summary>XML has no place for most control characters and for halves of surrogate pairs.</summary>
    private static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
                continue;
            }

            if (XmlConvert.IsXmlChar(text[i])) continue;
            clean ??= new StringBuilder(text);
            clean[i] = '\uFFFD';
        }

        return clean?.ToString() ?? text;
    }
}
