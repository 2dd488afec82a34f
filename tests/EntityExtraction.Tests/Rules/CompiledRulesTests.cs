using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

public sealed class CompiledRulesTests
{
    [Fact]
    public void The_compiled_form_says_what_the_files_say()
    {
        using var stream = new MemoryStream(CompiledRules.Compile());
        var compiled = CompiledRules.Read(stream, CompiledRules.SourceChecksum())!.Value;
        var source = RuleSet.ReadBuiltInFiles();
        compiled.Rules.Select(Describe).Should().Equal(source.Rules.Select(Describe));
        compiled.Embedding.Count.Should().Be(source.Embedding.Count);
    }

    [Fact]
    public void A_compiled_form_of_other_files_is_not_used()
    {
        using var stream = new MemoryStream(CompiledRules.Compile());
        CompiledRules.Read(stream, CompiledRules.SourceChecksum() + 1).Should().BeNull();
    }

    [Fact]
    public void The_compiled_form_in_the_package_belongs_to_the_files_in_the_package()
    {
        using var stream = typeof(RuleSet).Assembly.GetManifestResourceStream("Models/rules.bin")!;
        var read = () => CompiledRules.Read(stream, CompiledRules.SourceChecksum());
        read().Should().NotBeNull("the rule files changed: run the training tool's compile-rules");
    }

    private static string Describe(Rule rule) =>
        $"{rule.Id} {rule.Relation} {rule.Confidence} {string.Join(",", rule.Triggers)} {string.Join(",", rule.Source)} {string.Join(",", rule.Target)} {string.Join(",", rule.Item)} "
        + string.Join(";", rule.Also.Select(a => $"{a.Relation}:{string.Join(",", a.Source)}:{string.Join(",", a.Target)}"))
        + string.Join(";", rule.Where.Select(w => $"{w.Role}:{Words(w.Lemmas)}:{Words(w.NotLemmas)}:{string.Join(",", w.Types)}:{w.AllowsNoEntity}:{w.Present}:{w.Human}"));

    private static string Words(IReadOnlySet<string>? words) => words is null ? "-" : string.Join(",", words.Order(StringComparer.Ordinal));
}
