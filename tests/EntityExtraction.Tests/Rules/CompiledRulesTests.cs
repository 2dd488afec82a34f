using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

public sealed class CompiledRulesTests
{
    [Fact]
    public void The_compiled_form_says_what_the_files_say()
    {
        using var stream = new MemoryStream(CompiledRules.Compile());
        var compiled = CompiledRules.Read(stream, CompiledRules.SourceChecksum())!;
        var source = RuleSet.ReadBuiltInFiles();
        compiled.Rules.Should().Equal(source.Rules.Select(WithoutTexts));
        compiled.Rules.Select(r => (r.File, r.Line)).Should().Equal(source.Rules.Select(r => (r.File, r.Line)));
        compiled.Embedding.Should().HaveCount(source.Embedding.Count);
    }

    [Fact]
    public void The_compiled_form_in_the_package_belongs_to_the_files_in_the_package()
    {
        using var stream = typeof(RuleSet).Assembly.GetManifestResourceStream("Models/rules.bin")!;
        CompiledRules.Read(stream, CompiledRules.SourceChecksum()).Should().NotBeNull("the rule files changed: run the training tool's compile-rules");
    }

    [Fact]
    public void A_compiled_form_of_other_files_is_not_used()
    {
        using var stream = new MemoryStream(CompiledRules.Compile());
        CompiledRules.Read(stream, CompiledRules.SourceChecksum() + 1).Should().BeNull();
    }

    private static Rule WithoutTexts(Rule rule) => rule with { Examples = [], CounterExamples = [], Note = null };
}
