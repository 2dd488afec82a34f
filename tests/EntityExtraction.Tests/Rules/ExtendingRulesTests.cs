using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Rules;

public sealed class ExtendingRulesTests
{
    private const string Cheers = "Iran/PROPN/nsubj/2 cheers/cheer/VERB.VBZ/root/0 Syria/PROPN/obj/2";
    private const string Backs = "Iran/PROPN/nsubj/2 backs/back/VERB.VBZ/root/0 Syria/PROPN/obj/2";
    private static readonly RuleSet Base = Set("rules: [ { id: base, relation: supports, trigger: { verb: [back] }, source: agent, target: patient } ]");

    [Fact]
    public void An_extension_adds_words_to_a_rule_of_another_set()
    {
        var rules = Base.With(RuleSet.From(new RuleFile { Extensions = [new RuleExtension("base") { Triggers = [new Trigger(Predicates.PredicateCategory.Verb, "cheer")], Confidence = 0.4 }] }));
        Find(Base, Cheers).Should().BeEmpty();
        Find(rules, Cheers).Should().ContainSingle().Which.Confidence.Should().BeApproximately(0.4, 1e-9);
        Find(rules, Backs).Should().ContainSingle();
    }

    [Fact]
    public void An_extension_adds_guards()
    {
        var rules = Base.With(RuleSet.From(new RuleFile { Extensions = [new RuleExtension("base") { Where = [new RoleConstraint(Predicates.Role.Patient) { Types = [EntityType.Person] }] }] }));
        Find(rules, Backs).Should().BeEmpty();
    }

    [Fact]
    public void An_extension_takes_words_away_from_a_rule_of_another_set()
    {
        var wide = Set("rules: [ { id: base, relation: supports, trigger: { verb: [back, cheer], noun: [back] }, source: agent, target: patient } ]");
        var rules = wide.With(RuleSet.From(new RuleFile { Extensions = [new RuleExtension("base") { Without = [new Trigger(Predicates.PredicateCategory.Verb, "Back")] }] }));
        Find(rules, Backs).Should().BeEmpty();
        Find(rules, Cheers).Should().ContainSingle();
        rules.Find("base")!.Triggers.Should().Equal(new Trigger(Predicates.PredicateCategory.Verb, "cheer"), new Trigger(Predicates.PredicateCategory.Noun, "back"));
    }

    [Fact]
    public void Words_of_a_set_are_taken_away_together()
    {
        var wide = Set("rules: [ { id: base, relation: supports, trigger: { verb: [back, cheer, hail] }, source: agent, target: patient } ]");
        var less = new RuleFile { WordSets = [new WordSet("noise", ["cheer", "hail"])], Extensions = [new RuleExtension("base") { Without = [new Trigger(Predicates.PredicateCategory.Verb, "$noise")] }] };
        wide.With(RuleSet.From(less)).Find("base")!.Triggers.Select(t => t.Text).Should().Equal("back");
    }

    [Fact]
    public void Extensions_of_one_rule_are_applied_in_the_order_of_the_file()
    {
        var rules = Set("""
            rules: [ { id: base, relation: supports, trigger: { verb: [back, cheer] }, source: agent, target: patient } ]
            extend:
              - { rule: base, without: { verb: [back] }, confidence: 0.3 }
              - { rule: base, trigger: { verb: [back] }, confidence: 0.6 }
            """);
        Find(rules, Backs).Should().ContainSingle().Which.Confidence.Should().BeApproximately(0.6, 1e-9);
    }

    [Fact]
    public void A_built_in_rule_loses_a_word_in_the_extractor()
    {
        const string text = "Iran backs Syria. Iran supports Iraq.";
        EntityExtractor.Create().Extract(text).Relations.Should().HaveCount(2);
        var rules = Set("extend: [ { rule: supports-back-verb, without: { verb: [back] } } ]");
        EntityExtractor.CreateBuilder().AddRules(rules).Build().Extract(text).Relations.Should().ContainSingle().Which.Target.Name.Should().Be("Iraq");
    }

    [Fact]
    public void A_rule_is_switched_off_by_its_id()
    {
        Find(Base.Without("base"), Backs).Should().BeEmpty();
        Find(Base.With(RuleSet.From(new RuleFile { Off = ["base"] })), Backs).Should().BeEmpty();
    }

    [Fact]
    public void Titles_are_switched_off_like_a_rule()
    {
        const string title = "Iranian/ADJ/amod/2 President/PROPN/root/0 Rouhani/PROPN/flat/2";
        string[] mentions = ["Iranian=Iran", "Rouhani:Person"];
        Find(RuleSet.Empty, title, mentions).Should().ContainSingle();
        Find(RuleSet.Empty.Without("leads-title"), title, mentions).Should().BeEmpty();
    }

    [Fact]
    public void Switching_off_a_rule_that_is_not_there_says_what_is() =>
        Base.Invoking(b => b.Without("bse")).Should().Throw<ArgumentException>().WithMessage("There is no rule 'bse'. Did you mean 'base'?*");

    [Theory]
    [InlineData(1, "opposes")]
    [InlineData(0, "supports,opposes")]
    [InlineData(-1, "supports")]
    public void Of_one_word_on_one_pair_the_rules_of_the_highest_priority_count(int priority, string expected)
    {
        var rules = Base.With(Set($"rules: [ {{ id: mine, relation: opposes, priority: {priority}, trigger: {{ verb: [back] }}, source: agent, target: patient }} ]"));
        Find(rules, Backs).Select(r => r.Type.Name).Should().BeEquivalentTo(expected.Split(','));
    }

    [Fact]
    public void A_file_uses_what_it_imports()
    {
        var words = RuleFile.Create("words.yaml").WordSet("helpers", "cheer", "back").Relation("cheersFor", r => r.Parent(RelationType.Supports)).Build();
        var file = RuleFile.Parse("""
            imports: [words.yaml]
            rules: [ { id: mine, relation: cheersFor, trigger: { verb: [$helpers] }, source: agent, target: patient } ]
            """, "mine.yaml", path => path == "words.yaml" ? words.ToYaml() : null);
        var found = Find(RuleSet.From(words, file), Cheers).Should().ContainSingle().Which;
        found.Type.Name.Should().Be("cheersFor");
        found.Type.Is(RelationType.Supports).Should().BeTrue();
    }

    [Fact]
    public void Two_files_with_one_id_cannot_go_together()
    {
        var file = new RuleFile { Rules = [.. Base.Rules] };
        FluentActions.Invoking(() => RuleSet.From(file, file with { Name = "again" })).Should().Throw<RuleException>().Which.Diagnostics.Should().ContainSingle(d => d.Code == "EE106");
    }

    [Fact]
    public void A_relation_may_have_roles_of_its_own()
    {
        var rules = Set("""
            relations: { arms: { parent: aids, roles: [weapon, price] } }
            rules: [ { id: arms-verb, relation: arms, trigger: { verb: [send] }, source: agent, target: to, roles: { weapon: [with, patient], price: for } } ]
            """);
        var found = Find(rules, "Iran/PROPN/nsubj/2 sends/send/VERB.VBZ/root/0 tanks/tank/NOUN/obj/2 to/ADP/case/5 Syria/PROPN/obl/2").Should().ContainSingle().Which;
        found.FillerOf("weapon")!.Text.Should().Be("tanks");
        found.FillerOf("price").Should().BeNull();
    }

    [Fact]
    public void A_built_in_rule_is_extended_by_a_file_in_the_extractor()
    {
        var rules = Set("""
            extend: [ { rule: supports-back-verb, trigger: { verb: [cheerlead] } } ]
            actors: [ { name: Norvia, type: Country, id: NRV, adjectives: [Norvian], capital: [Nordal] } ]
            entities: [ { id: falcon, type: Product, tokens: [ { form: [Falcon] }, { regex: "[0-9]+", repeat: "?" }, { lemma: [missile], repeat: "+" } ] } ]
            """);
        var extractor = EntityExtractor.CreateBuilder().AddRules(rules).Build();
        var result = extractor.Extract("Norvia fired three Falcon 9 missiles. Nordal supports Iran.");
        result.Entities.Should().Contain(e => e.Name == "Norvia" && e.Id == "NRV");
        result.Entities.Should().Contain(e => e.Name == "Falcon 9 missiles" && e.Type == EntityType.Product);
        result.Relations.Should().Contain(r => r.Source.Name == "Norvia" && r.Type.Equals(RelationType.Supports) && r.Target.Name == "Iran");
        RuleSet.BuiltIn.With(rules).Find("supports-back-verb")!.Triggers.Should().Contain(t => t.Text == "cheerlead");
    }

    [Fact]
    public void Only_the_given_rules_are_used_where_they_take_the_place_of_the_built_in_ones() =>
        EntityExtractor.CreateBuilder().UseRules(Base).Build().Extract("Iran attacked Syria, and Iraq backs Egypt.").Relations.Should().OnlyContain(r => r.Rule == "base");

    [Fact]
    public void Rules_and_another_relation_extractor_exclude_each_other() =>
        EntityExtractor.CreateBuilder().AddRules(Base).UseRelationExtractor(RuleRelationExtractor.BuiltIn).Invoking(b => b.Build()).Should().Throw<InvalidOperationException>();

    private static IReadOnlyList<Relation> Find(RuleSet rules, string literal, string[]? mentions = null) => rules.Extract(AnnotatedSentence.Parse(literal, mentions ?? ["Iran", "Syria"])).Relations;

    private static RuleSet Set(string yaml) => RuleSet.Parse("test.yaml", yaml);
}
