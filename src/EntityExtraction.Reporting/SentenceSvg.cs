using System.Text;
using EntityExtraction.Actors;
using EntityExtraction.Export;
using EntityExtraction.Relations;
using EntityExtraction.Text;

namespace EntityExtraction.Reporting;

/// <summary>Draws a sentence with its actors in colour and its relations as arcs, as an SVG for a paper or a slide.</summary>
public static class SentenceSvg
{
    private const double Size = 16;
    private const double LabelSize = 12;
    private const double Margin = 12;
    private const double LaneHeight = 26;

    private sealed record Arc(Relation Relation, double From, double To)
    {
        public double Left => Math.Min(From, To);

        public double Right => Math.Max(From, To);

        public int Lane { get; set; }
    }

    /// <summary>Draws the sentence at a place of a document.</summary>
    /// <param name="document">The document, with its text.</param>
    /// <param name="position">An offset into the text; the sentence of a relation that holds it is drawn.</param>
    /// <param name="writer">Where to write.</param>
    /// <exception cref="ArgumentException">The document has no text, or no sentence with a relation is there.</exception>
    public static void Write(ExtractedDocument document, int position, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        if (document.Text is not { } text) throw new ArgumentException("The document was kept without its text.", nameof(document));
        var sentence = document.Relations.Select(r => r.Sentence).FirstOrDefault(s => s.Start <= position && position < s.End);
        if (sentence.IsEmpty) throw new ArgumentException($"No sentence with a relation is at {position}.", nameof(position));
        Draw(text, sentence, Actors(document, sentence), [.. document.Relations.Where(r => r.Sentence == sentence && IsInside(r))], writer);

        bool IsInside(Relation relation) => sentence.Contains(relation.Source.Span) && sentence.Contains(relation.Target.Span);
    }

    private static List<(TextSpan Span, EntityType? Type)> Actors(ExtractedDocument document, TextSpan sentence)
    {
        var spans = new List<(TextSpan Span, EntityType? Type)>();
        foreach (var mention in document.Entities.Where(e => e.Entity.Type.IsActor()).SelectMany(e => e.Mentions.Select(m => (m.Span, Type: (EntityType?)e.Entity.Type)))
            .Concat(document.Relations.SelectMany(r => new[] { r.Source, r.Target }).Select(s => (s.Span, s.Type)))
            .Where(m => sentence.Contains(m.Span)).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length))
        {
            if (spans.Count == 0 || !spans[^1].Span.Overlaps(mention.Span)) spans.Add(mention);
        }

        return spans;
    }

    private static void Draw(string text, TextSpan sentence, List<(TextSpan Span, EntityType? Type)> actors, Relation[] relations, TextWriter writer)
    {
        var centres = new Dictionary<int, double>();
        var words = new StringBuilder();
        var (x, position) = (Margin, sentence.Start);
        foreach (var (span, type) in actors.Append((new TextSpan(sentence.End, 0), null)))
        {
            if (span.Start > position) x = Word(words, text[position..span.Start], x, null);
            if (span.IsEmpty) break;
            var from = x;
            x = Word(words, text[span.Start..span.End], x, type);
            for (var i = span.Start; i < span.End; i++) centres[i] = (from + x) / 2;
            position = span.End;
        }

        var arcs = Lanes(relations.Where(r => centres.ContainsKey(r.Source.Span.Start) && centres.ContainsKey(r.Target.Span.Start))
            .Select(r => new Arc(r, centres[r.Source.Span.Start] - 3, centres[r.Target.Span.Start] + 3)));
        var top = Margin + (arcs.Count == 0 ? 0 : (arcs.Max(a => a.Lane) + 1) * LaneHeight);
        var width = Math.Max(x, arcs.Count == 0 ? 0 : arcs.Max(a => (a.Left + a.Right) / 2 + LabelWidth(a) / 2)) + Margin;
        writer.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {SvgText.Number(width)} {SvgText.Number(top + 34)}\" width=\"{SvgText.Number(width)}\" height=\"{SvgText.Number(top + 34)}\" role=\"img\" font-family=\"{SvgText.Font}\">\n");
        writer.Write($"<title>{SvgText.Escape(text[sentence.Start..sentence.End])}</title>\n<desc>{SvgText.Escape(string.Join("; ", relations.Select(Told)))}</desc>\n");
        foreach (var arc in arcs) Write(arc, top, writer);
        writer.Write($"<g transform=\"translate(0 {SvgText.Number(top + 18)})\" font-size=\"{Size}\">\n{words}</g>\n</svg>\n");
    }

    private static double Word(StringBuilder words, string text, double x, EntityType? type)
    {
        text = text.Replace('\n', ' ');
        var width = SvgText.Width(text, Size);
        var actor = type is not null;
        if (actor) words.Append($"<rect x=\"{SvgText.Number(x - 2)}\" y=\"-15\" width=\"{SvgText.Number(width + 4)}\" height=\"21\" rx=\"4\" fill=\"{SvgText.Colour(type)}\" fill-opacity=\"0.14\"/>");
        words.Append($"<text x=\"{SvgText.Number(x)}\" xml:space=\"preserve\" textLength=\"{SvgText.Number(width)}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{(actor ? SvgText.Colour(type) : "#1f2430")}\"{(actor ? " font-weight=\"600\"" : "")}>{SvgText.Escape(text)}</text>\n");
        return x + width;
    }

    /// <summary>Short arcs lie low; none crosses the label of another.</summary>
    private static List<Arc> Lanes(IEnumerable<Arc> arcs)
    {
        var placed = new List<Arc>();
        foreach (var arc in arcs.OrderBy(a => a.Right - a.Left).ThenBy(a => a.Left))
        {
            while (placed.Any(p => p.Lane == arc.Lane && Start(p) < End(arc) && Start(arc) < End(p))) arc.Lane++;
            placed.Add(arc);
        }

        return placed;
    }

    private static double Start(Arc arc) => Math.Min(arc.Left, (arc.Left + arc.Right - LabelWidth(arc)) / 2) - 4;

    private static double End(Arc arc) => Math.Max(arc.Right, (arc.Left + arc.Right + LabelWidth(arc)) / 2) + 4;

    private static double LabelWidth(Arc arc) => SvgText.Width(Label(arc.Relation), LabelSize) + 8;

    private static string Label(Relation relation) => relation.Polarity == Polarity.Negated ? $"not {relation.Type.Name}" : relation.Type.Name;

    private static string Told(Relation relation) => $"{relation.Source.Name} {Label(relation)} {relation.Target.Name}";

    private static void Write(Arc arc, double top, TextWriter writer)
    {
        var y = top - arc.Lane * LaneHeight - 12;
        var bend = arc.To > arc.From ? 8 : -8;
        var colour = SvgText.Colour(arc.Relation.Stance);
        var style = arc.Relation.Polarity == Polarity.Negated ? " stroke-dasharray=\"6 4\"" : arc.Relation.Modality != Modality.Actual ? " stroke-dasharray=\"2 3\"" : "";
        var (from, to, middle, label) = (SvgText.Number(arc.From), SvgText.Number(arc.To), (arc.From + arc.To) / 2, LabelWidth(arc));
        writer.Write($"<path d=\"M{from} {SvgText.Number(top)}V{SvgText.Number(y + 8)}Q{from} {SvgText.Number(y)} {SvgText.Number(arc.From + bend)} {SvgText.Number(y)}H{SvgText.Number(arc.To - bend)}Q{to} {SvgText.Number(y)} {to} {SvgText.Number(y + 8)}V{SvgText.Number(top)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"{style}/>\n");
        writer.Write(Arrow(arc.To, top, colour));
        if (arc.Relation.Type.IsSymmetric) writer.Write(Arrow(arc.From, top, colour));
        writer.Write($"<rect x=\"{SvgText.Number(middle - label / 2)}\" y=\"{SvgText.Number(y - 8)}\" width=\"{SvgText.Number(label)}\" height=\"16\" fill=\"#ffffff\"/>");
        writer.Write($"<text x=\"{SvgText.Number(middle)}\" y=\"{SvgText.Number(y + 4)}\" font-size=\"{LabelSize}\" text-anchor=\"middle\" textLength=\"{SvgText.Number(label - 8)}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{colour}\">{SvgText.Escape(Label(arc.Relation))}</text>\n");
    }

    private static string Arrow(double x, double y, string colour) =>
        $"<path d=\"M{SvgText.Number(x - 4)} {SvgText.Number(y - 6)}L{SvgText.Number(x)} {SvgText.Number(y + 1)}L{SvgText.Number(x + 4)} {SvgText.Number(y - 6)}Z\" fill=\"{colour}\"/>\n";
}
