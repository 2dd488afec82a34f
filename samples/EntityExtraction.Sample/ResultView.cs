using EntityExtraction.Actors;
using EntityExtraction.Relations;
using Spectre.Console;

namespace EntityExtraction.Sample;

/// <summary>Shows what was found in a document: its actors, then who does what to whom.</summary>
internal sealed class ResultView(IAnsiConsole console)
{
    public void Show(ExtractionResult result)
    {
        console.Write(new Rule($"[bold]{Markup.Escape(result.Id ?? "text")}[/]") { Justification = Justify.Left });
        ShowActors(result);
        ShowRelations(result);
        console.WriteLine();
    }

    private void ShowActors(ExtractionResult result)
    {
        var grid = new Grid { Width = console.Profile.Width }.AddColumn(new GridColumn { Width = 14 }).AddColumn();
        foreach (var type in result.Actors.GroupBy(a => a.Type).OrderBy(g => g.Key))
        {
            var names = type.Select(a => $"[{Colour(type.Key)}]{Markup.Escape(a.Name)}[/][grey] {result.EntityMap.MentionsOf(a).Count()}[/]");
            grid.AddRow($"[grey]{Plural(type.Key)}[/]", string.Join(", ", names));
        }

        console.Write(grid);
    }

    private void ShowRelations(ExtractionResult result)
    {
        if (result.Relations.Count == 0)
        {
            console.MarkupLine("[grey]no relations[/]");
            return;
        }

        var table = new Table { Border = TableBorder.Rounded, BorderStyle = new Style(Color.Grey), Expand = true };
        foreach (var heading in new[] { "who", "does what", "to whom", "details", "sure" }) table.AddColumn(new TableColumn($"[grey]{heading}[/]"));
        table.Columns[0].Width(24);
        table.Columns[1].Width(20);
        table.Columns[2].Width(30);
        table.Columns[4].RightAligned().NoWrap();
        foreach (var relation in result.Relations)
        {
            table.AddRow(Side(relation.Source), Verb(relation), Side(relation.Target), Details(relation), $"[grey]{relation.Confidence:P0}[/]");
        }

        console.Write(table);
    }

    private static string Side(Participant side) => $"[{Colour(side.Type)}]{Markup.Escape(side.Name)}[/]";

    private static string Verb(Relation relation)
    {
        var colour = relation.Stance switch { Stance.Positive => "green", Stance.Negative => "red", _ => "default" };
        var not = relation.Polarity == Polarity.Negated ? "[bold]not[/] " : "";
        return $"[{colour}]{not}{relation.Type.Name}[/]";
    }

    private static string Details(Relation relation)
    {
        var parts = new List<string>();
        if (relation.Modality != Modality.Actual) parts.Add($"[yellow]{relation.Modality.ToString().ToLowerInvariant()}[/]");
        if (relation.Item is { } item) parts.Add(Markup.Escape(item.Text));
        if (relation.OfActor is { } owner && owner.Name != relation.Target.Name) parts.Add($"of {Markup.Escape(owner.Name)}");
        if (relation.Time is { } time) parts.Add(Markup.Escape(time.Text));
        if (relation.Attribution is { } speaker) parts.Add($"[italic]says {Markup.Escape(speaker.Name)}[/]");
        return string.Join("[grey], [/]", parts);
    }

    private static string Colour(EntityType? type) => type switch
    {
        EntityType.Country => "aqua",
        EntityType.Person => "orange1",
        EntityType.Organization => "mediumpurple1",
        EntityType.Group => "khaki1",
        _ => "default",
    };

    private static string Plural(EntityType type) => type switch
    {
        EntityType.Country => "countries",
        EntityType.Person => "people",
        EntityType.Organization => "organizations",
        _ => "groups",
    };
}
