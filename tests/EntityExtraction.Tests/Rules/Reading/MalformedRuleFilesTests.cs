using System.Text;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Tests.Rules.Reading;

/// <summary>Rule files with mistakes in them, each with every diagnostic that it must give, word for word.</summary>
/// <remarks>With the environment variable WRITE_MALFORMED set to a path, what is given now is written there: read it before it becomes what is expected.</remarks>
public sealed class MalformedRuleFilesTests
{
    private static readonly Dictionary<string, string> Imports = new(StringComparer.Ordinal)
    {
        ["circle.yaml"] = "imports: [test.yaml]",
        ["bad.yaml"] = "wordsets: {}",
        ["bad.tsv"] = "name\ttype\tcolour\nNorvia\tCountry\tred\n",
        ["words.yaml"] = "wordSets: { imported: [back] }",
        ["rules.yaml"] = "rules: [ { id: imported-rule, relation: opposes, trigger: { verb: [fight] }, source: agent, target: patient } ]",
    };

    private static readonly IReadOnlyList<Case> All = Read();

    public static TheoryData<string> Titles => new(All.Select(c => c.Title));

    [Theory]
    [MemberData(nameof(Titles))]
    public void Every_mistake_is_told_with_place_and_mend(string title)
    {
        var malformed = All.Single(c => c.Title == title);
        string.Join('\n', Diagnose(malformed)).Should().Be(string.Join('\n', malformed.Expected));
    }

    [Fact]
    public void There_are_at_least_two_hundred_and_every_one_gives_something()
    {
        if (Environment.GetEnvironmentVariable("WRITE_MALFORMED") is { } path) File.WriteAllText(path, Write());
        All.Should().HaveCountGreaterThanOrEqualTo(200);
        All.Should().OnlyHaveUniqueItems(c => c.Title).And.OnlyHaveUniqueItems(c => c.Yaml);
        All.Should().OnlyContain(c => c.Expected.Count > 0);
    }

    private static IEnumerable<string> Diagnose(Case malformed) =>
        RuleLoader.Read([("test.yaml", malformed.Yaml)], Imports.GetValueOrDefault).Diagnostics.Select(d => d.ToString());

    private static List<Case> Read()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules", "Reading", "MalformedRuleFiles.txt")).ReplaceLineEndings("\n");
        return [.. text.Split("\n=== ")[1..].Select(block =>
        {
            var (head, arrow) = (block.IndexOf('\n', StringComparison.Ordinal), block.IndexOf("\n--->\n", StringComparison.Ordinal));
            return new Case(block[..head], block[(head + 1)..arrow], [.. block[(arrow + 6)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
        })];
    }

    private static string Write()
    {
        var text = new StringBuilder("A case is a title, a rule file named test.yaml, and after the arrow every diagnostic that reading it gives.\n");
        foreach (var malformed in All) text.Append("\n=== ").Append(malformed.Title).Append('\n').Append(malformed.Yaml).Append("\n--->\n").AppendJoin('\n', Diagnose(malformed)).Append('\n');
        return text.ToString();
    }

    private sealed record Case(string Title, string Yaml, IReadOnlyList<string> Expected);
}
