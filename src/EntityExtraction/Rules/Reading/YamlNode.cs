using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EntityExtraction.Rules.Reading;

/// <summary>A YAML value with its place, read with the low-level parser: no reflection, nothing lost.</summary>
internal sealed class YamlNode
{
    private const int DeepestNesting = 50;

    private YamlNode(int line, int column) => (Line, Column) = (line, column);

    public int Line { get; }
    public int Column { get; }

    /// <summary>The text of a scalar; null for others.</summary>
    public string? Scalar { get; private init; }

    /// <summary>Whether nothing is written: a key without a value, <c>~</c> or <c>null</c>.</summary>
    public bool IsNothing { get; private init; }

    /// <summary>The items of a sequence; null for others.</summary>
    public List<YamlNode>? Items { get; private init; }

    /// <summary>Keys and values of a mapping, in order; null for others.</summary>
    public List<(YamlNode Key, YamlNode Value)>? Pairs { get; private init; }

    /// <summary>The first document of a text; null for an empty text.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static YamlNode? Parse(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            return parser.TryConsume<DocumentStart>(out _) ? Read(parser, 0) : null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner gives up on some texts without a word about them; what it read last is where to look.
            var place = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "What follows here cannot be read.", e);
        }
    }

    /// <summary>What stands there, for messages.</summary>
    public string Description => Pairs is not null ? "a mapping" : Items is not null ? "a list" : IsNothing ? "nothing" : $"'{Scalar}'";

    /// <summary>The value of a key; null where there is no such key, or nothing after it.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            if (Pairs is null) return null;
            foreach (var (name, value) in Pairs)
            {
                if (name.Scalar == key) return value.IsNothing ? null : value;
            }

            return null;
        }
    }

    private static YamlNode Read(Parser parser, int depth)
    {
        if (depth > DeepestNesting) throw new YamlException(parser.Current?.Start ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, "Lists and mappings are nested too deeply.");
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlNode((int)scalar.Start.Line, (int)scalar.Start.Column) { Scalar = scalar.Value, IsNothing = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" };
        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Read(parser, depth + 1));
            return new YamlNode((int)sequence.Start.Line, (int)sequence.Start.Column) { Items = items };
        }

        if (parser.TryConsume<MappingStart>(out var mapping))
        {
            var pairs = new List<(YamlNode, YamlNode)>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = Read(parser, depth + 1);
                pairs.Add((key, Read(parser, depth + 1)));
            }

            return new YamlNode((int)mapping.Start.Line, (int)mapping.Start.Column) { Pairs = pairs };
        }

        var other = parser.Consume<ParsingEvent>();
        throw new YamlException(other.Start, other.End, "Anchors and aliases are not supported.");
    }
}
