using System.Text.RegularExpressions;

namespace EntityExtraction.Satellites.Tests.Cookbook;

public sealed class CookbookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cookbook-").FullName;

    [Theory]
    [InlineData("getting-started.md", 1)]
    [InlineData("cookbook.md", 10)]
    public void The_pages_show_the_code_that_is_run(string page, int least)
    {
        var code = Lines(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "Recipes.cs")));
        var blocks = Regex.Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", page)), "^```csharp\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(m => m.Groups[1].Value).ToList();

        blocks.Count.Should().BeGreaterThanOrEqualTo(least);
        // The using lines stand at the top of the file.
        blocks.Should().OnlyContain(b => code.Contains(Lines(Regex.Replace(b, "^using [\\w.]+;\n", "", RegexOptions.Multiline)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_does_what_to_whom() => (await Recipes.Told(Recipes.WhoDoesWhat)).Should().Equal("Turkey buysFrom Russia", "Iran opposes Israel's attack");

    [Fact]
    public async Task Typed_relations() => (await Recipes.Told(Recipes.Purchases)).Should().Equal("Poland buys tanks from South Korea", "Poland is against Hungary");

    [Fact]
    public async Task A_folder()
    {
        File.WriteAllText(Path.Combine(_folder, "a.txt"), "Poland supports Ukraine.");
        File.WriteAllText(Path.Combine(_folder, "b.txt"), "Nothing here.");

        (await Recipes.Told(() => Recipes.Folder(_folder))).Should().Equal("a.txt: 1 relations", "b.txt: 0 relations");
    }

    [Fact]
    public async Task Dates() => (await Recipes.Told(Recipes.Dates)).Should().Equal("sanctions on Monday: 2024-05-27");

    [Fact]
    public async Task Actors_of_ones_own() => (await Recipes.Told(Recipes.OwnActors)).Should().Equal("Harbour League (org:harbour-league) supports Ukraine");

    [Fact]
    public async Task Stored_and_read_back() =>
        (await Recipes.Told(() => Recipes.Store(Path.Combine(_folder, "out.jsonl")))).Should().Equal("one: supports, Poland supports Ukraine.");

    [Fact]
    public async Task Documents_together() => (await Recipes.Told(Recipes.Together)).Should().Equal(
        "Poland opposes Ukraine: 1 statement, 2024-02-01", "Poland supports Ukraine: 1 statement, 2023-03-01", "Poland and Ukraine: OverTime, for the worse: True");

    [Fact]
    public async Task Exports()
    {
        await Recipes.Exports(_folder);

        File.ReadAllText(Path.Combine(_folder, "actors.graphml")).Should().Contain("<graphml").And.Contain("Poland");
        File.ReadAllText(Path.Combine(_folder, "actors.ttl")).Should().Contain("prov:wasDerivedFrom");
        File.ReadAllText(Path.Combine(_folder, "events.csv")).Should().Contain("SUPPORT");
    }

    [Fact]
    public async Task Pictures()
    {
        await Recipes.Pictures(_folder);

        File.ReadAllText(Path.Combine(_folder, "report.html")).Should().Contain("<h1>Poland and Ukraine</h1>");
        File.ReadAllText(Path.Combine(_folder, "sentence.svg")).Should().Contain("supports");
        File.ReadAllText(Path.Combine(_folder, "graph.svg")).Should().Contain("South Korea");
    }

    [Fact]
    public async Task Given_mentions() => (await Recipes.Told(Recipes.BetweenGivenMentions)).Should().Equal("a fights b");

    [Fact]
    public async Task A_service() => (await Recipes.Told(Recipes.Service)).Should().Equal("1: Poland, Ukraine", "2: Iran, Israel");

    public void Dispose() => Directory.Delete(_folder, true);

    private static string Lines(string code) => string.Join('\n', code.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));
}
