using System.Text;
using EntityExtraction.Actors;
using EntityExtraction.Relations;
using Spectre.Console;

namespace EntityExtraction.Cli;

/// <summary>For each document who does what to whom, for people to read.</summary>
internal sealed class TableSink(Stream stream, bool terminal) : IResultSink
{
    private readonly StreamWriter _text = new(stream, new UTF8Encoding(false), leaveOpen: true);
    private IAnsiConsole? _console;

    private IAnsiConsole Target => _console ??= ConsoleOn(_text, terminal);

    public void Write(SourceDocument source, ExtractionResult result)
    {
        Target.Write(new Rule($"[bold]{Markup.Escape(result.Id ?? "text")}[/]") { Justification = Justify.Left });
        if (result.Relations.Count == 0)
        {
            Target.MarkupLine(result.Entities.Count == 0 ? "[grey]no actors, no relations[/]" : $"[grey]no relations; actors: {Markup.Escape(string.Join(", ", result.Actors.Select(a => a.Name)))}[/]");
            return;
        }

        var table = new Table { Expand = true }.RoundedBorder().AddColumns("who", "does what", "to whom", "details");
        table.AddColumn(new TableColumn("sure").RightAligned());
        foreach (var relation in result.Relations)
        {
            table.AddRow(Side(relation.Source), Act(relation), Side(relation.Target), Markup.Escape(Details(relation)), $"{relation.Confidence * 100:0} %");
        }

        Target.Write(table);
    }

    public void Complete() => _text.Flush();

    public void Dispose() => _text.Dispose();

    /// <summary>Colours and the window's width on a terminal, plain text elsewhere.</summary>
    internal static IAnsiConsole ConsoleOn(TextWriter text, bool terminal)
    {
        if (terminal) return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.Detect });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = 140;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    internal static string Colour(EntityType? type) => type switch
    {
        EntityType.Country => "deepskyblue1",
        EntityType.Person => "gold1",
        EntityType.Organization => "mediumpurple1",
        EntityType.Group => "darkseagreen2",
        _ => "grey",
    };

    private static string Side(Participant side) => $"[{Colour(side.Type)}]{Markup.Escape(side.Name)}[/]";

    private static string Act(Relation relation)
    {
        var name = relation.Polarity == Polarity.Negated ? $"not {relation.Type}" : relation.Type.Name;
        return relation.Stance switch
        {
            Stance.Positive => $"[green]{name}[/]",
            Stance.Negative => $"[red]{name}[/]",
            _ => name,
        };
    }

    private static string Details(Relation relation)
    {
        string?[] details =
        [
            relation.Item?.Text,
            relation.OfActor is { } owner ? $"of {owner.Name}" : null,
            relation.Modality == Modality.Actual ? null : relation.Modality.ToString().ToLowerInvariant(),
            relation.Time?.Text,
            relation.Attribution is { } speaker ? $"says {speaker.Name}" : null,
        ];
        return string.Join(", ", details.Where(d => d is not null));
    }
}
