using EntityExtraction.FluentAssertions;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Checking;
using FluentAssertions;
using Xunit;

namespace EntityExtraction.RuleTests.Sample;

/// <summary>How rules of one's own are tested: their examples, whole texts, single sentences without models, and why a rule did not fire.</summary>
public sealed class ArmsRulesTests
{
    private static readonly RuleSet Rules = RuleSet.Load(Path.Combine(AppContext.BaseDirectory, "arms.yaml"));

    private static readonly Lazy<EntityExtractor> Extractor = new(() => EntityExtractor.CreateBuilder().AddRules(Rules).BindRelation<SuppliesArms>("suppliesArmsTo").Build());

    public static TheoryData<RuleCheck> Examples => new(Rules.CheckExamples());

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_in_the_file_holds(RuleCheck example) => example.Should().Pass();

    [Fact]
    public void A_text_gives_records_of_one_s_own()
    {
        var result = Extractor.Value.Extract("Tehran shipped rockets to Yemen.");
        result.Should().ContainRelation("Iran", "suppliesArmsTo", "Yemen").WithPolarity(Polarity.Affirmed).WithRole("weapon", "rockets").ByRule("supplies-arms")
            .And.NotContainRelation("Yemen", RelationType.Aids, "Iran");
        result.Relations.OfType<SuppliesArms>().Single().Weapon!.Text.Should().Be("rockets");
    }

    [Fact]
    public void Words_of_doubt_are_the_library_s_business() =>
        Extractor.Value.Extract("Oman may supply rifles to Yemen.").Should().ContainRelation("Oman", "suppliesArmsTo", "Yemen").WithModality(Modality.Possible);

    [Fact]
    public void A_rule_is_tested_without_models_on_a_sentence_that_is_written_down()
    {
        var sentence = AnnotatedSentence.Parse("Iran/PROPN/nsubj/2 ships/ship/VERB/root/0 tanks/tank/NOUN/obj/2 to/ADP/case/5 Syria/PROPN/obl/2", "Iran", "Syria");
        Rules.Extract(sentence).Should().ContainRelation("Iran", "suppliesArmsTo", "Syria").WithRole("weapon", "tanks");
    }

    [Fact]
    public void A_rule_that_did_not_fire_says_why()
    {
        var why = Extractor.Value.WhyNot("supplies-arms", "Iran supplied apples to Russia.");
        why.IsFound.Should().BeFalse();
        why.Condition.Should().Be("patient: lemma one of [ammunition, drone, missile, rifle, rocket, tank]");
        why.Saw.Should().Be("'apples': lemma 'apple'");
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is_said() => Rules.Extract(AnnotatedSentence.Parse("Iran/PROPN/nsubj/2 left/leave/VERB/root/0", "Iran")).Should().BeEmpty();
}
