using EntityExtraction.Actors;
using EntityExtraction.Export;
using EntityExtraction.Graph;
using EntityExtraction.Input;
using EntityExtraction.Relations;
using EntityExtraction.Reporting;
using EntityExtraction.Text;
using Microsoft.Extensions.DependencyInjection;

namespace EntityExtraction.Satellites.Tests.Cookbook;

/// <summary>The code of docs/getting-started.md and docs/cookbook.md, word for word; a test holds the pages against it.</summary>
internal static class Recipes
{
    private static readonly AsyncLocal<StringWriter?> Output = new();

    /// <summary>What a recipe writes.</summary>
    public static async Task<string[]> Told(Func<Task> recipe)
    {
        var told = Output.Value = new StringWriter();
        await recipe();
        return told.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    // Stands in for System.Console, so that the recipes read as they would in a program.
    private static class Console
    {
        public static void WriteLine(string text) => Output.Value!.WriteLine(text);
    }

    public static Task WhoDoesWhat()
    {
        var extractor = EntityExtractor.Create();
        var result = extractor.Extract("Turkey bought S-400 missiles from Russia. Iran condemned the attack by Israel.");
        foreach (var relation in result.Relations)
        {
            Console.WriteLine($"{relation.Source.Name} {relation.Type} {relation.Target.Name}");
        }

        return Task.CompletedTask;
    }

    public static Task Purchases()
    {
        var extractor = EntityExtractor.Create();
        var result = extractor.Extract("Poland bought tanks from South Korea. Poland criticized Hungary.");
        foreach (var purchase in result.Relations.OfType<BuysFrom>())
        {
            Console.WriteLine($"{purchase.Source.Name} buys {purchase.Item?.Text} from {purchase.Target.Name}");
        }

        foreach (var hostile in result.Relations.Where(r => r.Type.Is(RelationType.Opposes) && r.Confidence >= 0.7))
        {
            Console.WriteLine($"{hostile.Source.Name} is against {hostile.Target.Name}");
        }

        return Task.CompletedTask;
    }

    public static Task Folder(string folder)
    {
        var extractor = EntityExtractor.Create();
        var documents = TextFiles.Find([folder]).Select(path => TextFile.Read(path));
        foreach (var outcome in extractor.ExtractAll(documents))
        {
            if (outcome.Result is { } result) Console.WriteLine($"{result.Id}: {result.Relations.Count} relations");
            else Console.WriteLine($"{outcome.Source.Id} failed: {outcome.Error!.Message}");
        }

        return Task.CompletedTask;
    }

    public static Task Dates()
    {
        var extractor = EntityExtractor.Create();
        var result = extractor.Extract(new SourceDocument("brief", "Poland sanctioned Belarus on Monday.") { Date = new DateOnly(2024, 5, 31) });
        foreach (var relation in result.Relations)
        {
            Console.WriteLine($"{relation.Type} {relation.Time?.Text}: {relation.Time?.Value}");
        }

        return Task.CompletedTask;
    }

    public static Task OwnActors()
    {
        var catalog = ActorCatalog.BuiltIn.With(
            new CatalogEntry("org:harbour-league", "Harbour League", EntityType.Organization) { Aliases = ["League of Harbours"], Acronyms = ["HLG"] });
        var extractor = EntityExtractor.CreateBuilder().UseEntityLinker(new CatalogEntityLinker(catalog)).Build();
        var result = extractor.Extract("HLG supports Ukraine.");
        foreach (var relation in result.Relations)
        {
            Console.WriteLine($"{relation.Source.Name} ({relation.Source.Entity?.Id}) {relation.Type} {relation.Target.Name}");
        }

        return Task.CompletedTask;
    }

    public static Task Store(string path)
    {
        var extractor = EntityExtractor.Create();
        using (var file = File.Create(path))
        using (var writer = new JsonlWriter(file) { IncludesText = true })
        {
            writer.Write(extractor.Extract(new SourceDocument("one", "Poland supports Ukraine.")));
        }

        using var stored = File.OpenRead(path);
        foreach (var document in JsonlReader.Read(stored, path))
        {
            Console.WriteLine($"{document.Id}: {document.Relations[0].Type}, {document.Text}");
        }

        return Task.CompletedTask;
    }

    public static Task Together()
    {
        var extractor = EntityExtractor.Create();
        var builder = new ActorGraphBuilder();
        builder.Add(extractor.Extract(new SourceDocument("spring", "Poland supports Ukraine.")), new DateOnly(2023, 3, 1));
        builder.Add(extractor.Extract(new SourceDocument("winter", "Warsaw criticized Ukraine.")), new DateOnly(2024, 2, 1));
        var graph = builder.Build();
        foreach (var edge in graph.Edges)
        {
            Console.WriteLine($"{edge.Source.Name} {edge.Type} {edge.Target.Name}: {edge.Count} statement, {edge.First}");
        }

        foreach (var contradiction in graph.Contradictions)
        {
            Console.WriteLine($"{contradiction.Source.Name} and {contradiction.Target.Name}: {contradiction.Kind}, for the worse: {contradiction.TurnedUnfavourable}");
        }

        return Task.CompletedTask;
    }

    public static Task Exports(string folder)
    {
        var extractor = EntityExtractor.Create();
        var graph = ActorGraph.Of([extractor.Extract("Poland supports Ukraine. Iran condemned the attack by Israel.")]);
        using (var gephi = File.Create(Path.Combine(folder, "actors.graphml"))) GraphMlWriter.Write(graph, gephi);
        using (var rdf = File.CreateText(Path.Combine(folder, "actors.ttl"))) TurtleWriter.Write(graph, rdf);
        using (var events = File.CreateText(Path.Combine(folder, "events.csv"))) PloverCsvWriter.Write(graph, events);

        return Task.CompletedTask;
    }

    public static Task Pictures(string folder)
    {
        var extractor = EntityExtractor.Create();
        var document = ExtractedDocument.Of(extractor.Extract(new SourceDocument("brief", "Poland supports Ukraine, which bought tanks from South Korea.")), explained: true);
        using (var page = File.Create(Path.Combine(folder, "report.html")))
        {
            HtmlReport.Write([document], page, new HtmlReportOptions { Title = "Poland and Ukraine" });
        }

        using (var sentence = File.CreateText(Path.Combine(folder, "sentence.svg"))) SentenceSvg.Write(document, position: 0, sentence);
        using (var drawing = File.CreateText(Path.Combine(folder, "graph.svg"))) GraphSvg.Write(ActorGraph.Of([document]), drawing);

        return Task.CompletedTask;
    }

    public static Task BetweenGivenMentions()
    {
        var extractor = EntityExtractor.Create();
        const string text = "Norvia's troops attacked Sudria.";
        var document = new SourceDocument("7", text)
        {
            Mentions = [new GivenMention("a", new TextSpan(0, 6)), new GivenMention("b", new TextSpan(25, 6))],
        };
        foreach (var relation in extractor.Extract(document).Relations)
        {
            Console.WriteLine($"{relation.Source.Mention} {relation.Type} {relation.Target.Mention}");
        }

        return Task.CompletedTask;
    }

    public static async Task Service()
    {
        var services = new ServiceCollection();
        services.AddEntityExtraction(options => options.MinimumConfidence = 0.5);
        await using var provider = services.BuildServiceProvider();

        var extractor = provider.GetRequiredService<EntityExtractor>();
        var feed = Feed();
        await foreach (var result in extractor.ExtractAsync(feed, failed: outcome => Console.WriteLine($"{outcome.Source.Id}: {outcome.Error!.Message}")))
        {
            Console.WriteLine($"{result.Id}: {string.Join(", ", result.Actors.Select(a => a.Name))}");
        }

        static async IAsyncEnumerable<SourceDocument> Feed()
        {
            yield return new SourceDocument("1", "Poland supports Ukraine.");
            await Task.Delay(10);
            yield return new SourceDocument("2", "Iran condemned Israel.");
        }
    }
}
