using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Tests.Analysis;
using EntityExtraction.Tests.Kit;
using Xunit.Abstractions;

namespace EntityExtraction.Tests.Rules;

/// <summary>Runs every example and counter-example of the built-in rules through the whole pipeline.</summary>
/// <remarks>The shares in tests/scores.json may only rise. The parser makes errors, so they are no 100 %; an example is never weakened to pass.</remarks>
public sealed class BuiltInRuleExamplesTests(ITestOutputHelper output)
{
    /// <summary>In percent: with every new network and every new rule some sentences change sides. A drop beyond that fails.</summary>
    private const double Slack = 0.5;

    private static readonly HashSet<string> Types = RelationType.BuiltIn.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Examples_give_what_they_say_and_counter_examples_nothing()
    {
        var rules = RuleSet.ReadBuiltInFiles();
        var (met, examples, silent, counterExamples) = (0, 0, 0, 0);
        foreach (var rule in rules.Rules)
        {
            foreach (var example in rule.Examples)
            {
                var found = Extract(rules, example.Text);
                foreach (var expected in example.Expected)
                {
                    examples++;
                    if (found.Any(Expectation.Parse(expected, Types).IsMetBy)) met++;
                    else output.WriteLine($"{rule.File}({example.Line}): '{example.Text}' does not give '{expected}'");
                }
            }

            foreach (var example in rule.CounterExamples)
            {
                counterExamples++;
                if (!Extract(rules, example.Text).Any(r => r.Type.Equals(rule.Relation))) silent++;
                else output.WriteLine($"{rule.File}({example.Line}): '{example.Text}' gives {rule.Relation}");
            }
        }

        output.WriteLine($"examples {met}/{examples}, counter-examples {silent}/{counterExamples}");
        var recorded = RecordedScores.Of("built-in rules");
        (100.0 * met / examples).Should().BeGreaterThanOrEqualTo(recorded["examples met"] - Slack, "tests/scores.json records it; the output of this test lists what is not met");
        (100.0 * silent / counterExamples).Should().BeGreaterThanOrEqualTo(recorded["counter-examples silent"] - Slack, "tests/scores.json records it; the output of this test lists what is found");
    }

    [Fact]
    public void Every_example_names_a_relation_type()
    {
        var parse = () => RuleSet.ReadBuiltInFiles().Rules.SelectMany(r => r.Examples).SelectMany(e => e.Expected).Select(e => Expectation.Parse(e, Types)).Count();
        parse.Should().NotThrow();
    }

    private static IReadOnlyList<Relation> Extract(RuleSet rules, string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return new RuleRelationExtractor(rules).Extract(document, CatalogEntityLinker.BuiltIn.Link(document));
    }
}
