using System.Text.RegularExpressions;
using EntityExtraction.Predicates;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Tests.Rules;

/// <summary>Runs what docs/rules.md and docs/diagnostics.md say.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "rules.md")).ReplaceLineEndings("\n");
    private static readonly string Codes = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "diagnostics.md"));
    private static readonly IReadOnlyList<(string Name, string Text)> Files = [.. Blocks().Matches(Guide).Select((m, i) => (NameOf(m.Groups[1].Value, i), m.Groups[1].Value))];

    /// <summary>The text of a file that the guide shows.</summary>
    public static string FileOf(string name) => Files.Single(f => f.Name == name).Text;

    public static TheoryData<string> Names => new(Files.Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_block_of_the_guide_is_read_without_a_warning_and_its_examples_hold(string name)
    {
        var text = Files.Single(f => f.Name == name).Text;
        var loaded = RuleLoader.Read([(name, text)], path => Files.FirstOrDefault(f => f.Name == path).Text);
        loaded.Diagnostics.Should().BeEmpty();
        new RuleSet(RuleCompiler.Compile(loaded)).CheckExamples().Where(c => c.Problem is not null).Select(c => c.Message).Should().BeEmpty();
    }

    [Fact]
    public void Every_key_is_in_a_table_of_the_guide_and_in_one_of_its_examples()
    {
        Mapping[] mappings = [RuleKeys.Relation, RuleKeys.Actor, RuleKeys.Entity, RuleKeys.Token, RuleKeys.Extension, RuleKeys.Rule, RuleKeys.Trigger, RuleKeys.Guard, RuleKeys.Also, RuleKeys.Example, RuleKeys.Embedding];
        var keys = mappings.SelectMany(m => m.Names).Concat(RuleKeys.File.Names.Except(["catalogs"])).Distinct().ToList();
        var examples = string.Concat(Files.Select(f => f.Text));
        keys.Where(k => !Guide.Contains($"`{k}`", StringComparison.Ordinal) && k is not ("text" or "expect")).Should().BeEmpty();
        keys.Where(k => !Regex.IsMatch(examples, $@"\b{k}:") && k is not ("aliases" or "state")).Should().BeEmpty();
    }

    [Fact]
    public void Every_core_role_has_a_row_and_an_example()
    {
        var core = Role.AllNames.Where(n => Role.Parse(n) is { IsPreposition: false }).ToList();
        core.Should().HaveCount(17).And.OnlyContain(r => Guide.Contains($"`{r}`", StringComparison.Ordinal));
        var used = Files.SelectMany(f => RuleLoader.Read([(f.Name, f.Text)], path => Files.FirstOrDefault(x => x.Name == path).Text).Files[0].Rules)
            .SelectMany(r => r.Source.Concat(r.Target).Concat(r.Item).Concat(r.Where.Select(w => w.Role))).Select(r => r.Name).ToHashSet();
        core.Should().BeSubsetOf(used);
    }

    [Fact]
    public void Every_code_of_a_diagnostic_is_documented()
    {
        var malformed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules", "Reading", "MalformedRuleFiles.txt"));
        var given = CodePattern().Matches(malformed).Select(m => m.Value).Concat(["EE201", "EE202", "EE203", "EE301", "EE302", "EE303", "EE304", "EE305", "EE306"]).ToHashSet();
        given.Where(c => !Codes.Contains($"| {c} |", StringComparison.Ordinal)).Should().BeEmpty();
        CodePattern().Matches(Codes).Select(m => m.Value).Distinct().Except(given).Should().BeEmpty("a code that nothing gives needs no row");
    }

    private static string NameOf(string text, int index) => text.StartsWith("# ", StringComparison.Ordinal) && text.IndexOf(".yaml\n", StringComparison.Ordinal) is > 0 and < 40 and var end ? text[2..(end + 5)] : $"block-{index + 1}.yaml";

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("EE[0-9]{3}")]
    private static partial Regex CodePattern();
}
