using System.Globalization;
using Spectre.Console;

namespace EntityExtraction.Cli.Evaluation;

/// <summary>A report as tables for people.</summary>
internal static class TableReport
{
    private const int Width = 100;

    public static void Write(Report report, TextWriter writer, int misses, int extras)
    {
        foreach (var document in report.Unpredicted) writer.WriteLine($"No prediction for {document}.");
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Width;
        console.Write(Totals(report));
        console.Write(Types(report.Strict));
        var strict = report.Strict;
        writer.WriteLine("Recall by difficulty: " + string.Join(", ", strict.Difficulties.Select(d => $"{d.Key} {Of(d.Value)}")));
        writer.WriteLine($"Of the right ones: polarity {Of(strict.Polarity)}, modality {Of(strict.Modality)}");
        if (report.Actors is { } actors) writer.WriteLine($"Named actors by canonical name: found {actors.Found}/{actors.All}, with the right type {actors.Typed}/{actors.All}");
        foreach (var g in strict.Misses.Take(misses)) writer.WriteLine($"MISSED {g.Document}: {g.Source} {g.Type} {g.Target} [{g.Difficulty}] | {g.Sentence}");
        foreach (var (document, p) in strict.Extras.Take(extras)) writer.WriteLine($"EXTRA  {document}: {p.Source.Name} {p.Type} {p.Target.Name} | {p.FoldedSentence}");
    }

    private static Table Totals(Report report)
    {
        var table = NewTable("", "precision", "recall", "F1", "right", "spurious", "missed");
        foreach (var (name, score) in new[] { ("strict", report.Strict), ("family", report.Family) })
        {
            Add(table, $"{name}, mentions", score.Mentions, "0.000");
            Add(table, $"{name}, documents", score.Documents, "0.000");
        }

        return table;
    }

    private static Table Types(RelationScore score)
    {
        var table = NewTable("type", "precision", "recall", "F1", "right", "spurious", "missed");
        foreach (var (type, counts) in score.Types) Add(table, type, counts, "0.00");
        return table;
    }

    private static Table NewTable(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns) table.AddColumn(table.Columns.Count == 0 ? new TableColumn(column) : new TableColumn(column).RightAligned());
        return table;
    }

    private static void Add(Table table, string name, Counts counts, string format) => table.AddRow(
        Markup.Escape(name), Text(counts.Precision, format), Text(counts.Recall, format), Text(counts.F1, format), Text(counts.Right), Text(counts.Spurious), Text(counts.Missed));

    private static string Text(double value, string format = "0") => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Of(Share share) => $"{share.Right}/{share.All}";
}
