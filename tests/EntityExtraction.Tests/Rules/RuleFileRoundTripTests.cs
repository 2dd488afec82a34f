using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Rules;

public sealed class RuleFileRoundTripTests
{
    private const string Everything = """
        wordSets:
          guns: [rifle, cannon]
          weapons: [$guns, missile, "S-400", "on", "odd: \"word\"\t’"]
        relations:
          suppliesArmsTo: { parent: aids, plover: AID, stance: positive, roles: [weapon, price], note: who arms whom }
          partnersWith: { symmetric: true }
        actors:
          - { name: Norvia, type: Country, id: NRV, adjectives: Norvian, people: [Norvian, Norvians], capital: Nordal, metonyms: [the Citadel], aliases: [Norvian Republic], acronyms: [NR] }
          - { name: Free Coast Army, type: Organization, state: NRV }
        entities:
          - id: falcon-missile
            type: Product
            name: Falcon
            note: all its kinds
            tokens:
              - { form: [Falcon] }
              - { regex: "[0-9]+", repeat: "?" }
              - { lemma: [$guns, missile], pos: NOUN, repeat: + }
              - { entity: Product, repeat: "*" }
        off: [supports-back-verb]
        extend:
          - rule: aids-arm-verb
            trigger: { verb: [gift] }
            without: { verb: [arm, equip], noun: [arming] }
            where: { patient: { type: [Actor, None] } }
            confidence: 0.5
            priority: 2
            examples: [ { text: Iran gifted Iraq with tanks., expect: Iran aids Iraq } ]
            counterExamples: [ { text: She gifted the box., note: no party } ]
            note: a modern word
        rules:
          - id: supplies-arms
            relation: suppliesArmsTo
            trigger: { noun: [supply], verb: [supply, "hand over"], adjective: [generous], compound: [supplied], prefix: [pro] }
            source: { role: agent, type: [Country, Organization] }
            target: [recipient, to]
            item: patient
            from: from
            roles: { weapon: [patient, with], price: for }
            confidence: 0.75
            priority: -1
            ends: true
            plover: AID
            also:
              - { relation: opposes, source: agent, target: [against] }
              - { relation: partnersWith, source: plural, target: plural }
            where:
              - { role: patient, lemma: [$weapons, drone] }
              - { role: patient, notLemma: [toy], human: false, owned: true }
              - { role: clause, present: true, modality: [demanded, possible] }
            examples:
              - { text: Norvia supplies rifles to Iran., expect: [Norvia suppliesArmsTo Iran, "not Iran opposes Norvia (future)"], note: plain }
            counterExamples:
              - Norvia supplies apples to Iran.
              - { text: "It's: a \"test\"\n", note: odd }
            note: arms only
        embedding:
          - { effect: future, verb: [plan], noun: [plan], adjective: [ready], control: subject, note: later, examples: [ { text: Iran plans to leave., expect: Iran opposes Iraq } ] }
        """;

    private static readonly RuleFile File = RuleFile.Parse(Everything);

    [Fact]
    public void A_file_written_and_read_again_is_the_same() => RuleFile.Parse(File.ToYaml()).Should().Be(File);

    [Fact]
    public void Writing_what_was_read_gives_the_same_text_again()
    {
        var written = File.ToYaml();
        RuleFile.Parse(written).ToYaml().Should().Be(written);
    }

    [Fact]
    public void Every_part_of_the_file_is_read()
    {
        var rule = File.Rules.Single();
        File.WordSets.Select(s => s.Name).Should().Equal("guns", "weapons");
        File.WordSets[1].Words.Should().Equal("$guns", "missile", "S-400", "on", "odd: \"word\"\t’");
        File.Relations[0].Roles.Should().Equal("weapon", "price");
        rule.Triggers.Select(t => t.Category).Should().BeInAscendingOrder().And.HaveCount(6);
        rule.Where.Should().HaveCount(4, "the source is guarded, too");
        rule.CounterExamples[1].Text.Should().Be("It's: a \"test\"\n");
        File.Embedding.Single().HasSubjectControl.Should().BeTrue();
    }

    [Fact]
    public void The_same_file_in_code_is_equal()
    {
        var code = RuleFile.Create()
            .WordSet("guns", "rifle", "cannon")
            .WordSet("weapons", "$guns", "missile", "S-400", "on", "odd: \"word\"\t’")
            .Relation("suppliesArmsTo", r => r.Parent(RelationType.Aids).Plover(PloverRoot.Aid).Stance(Stance.Positive).Role("weapon", "price").Note("who arms whom"))
            .Relation("partnersWith", r => r.Symmetric())
            .Actor(
                new ActorDefinition("Norvia", EntityType.Country) { Id = "NRV", Adjectives = ["Norvian"], People = ["Norvian", "Norvians"], Capitals = ["Nordal"], Metonyms = ["the Citadel"], Aliases = ["Norvian Republic"], Acronyms = ["NR"] },
                new ActorDefinition("Free Coast Army", EntityType.Organization) { State = "NRV" })
            .Entity(new EntityPattern("falcon-missile", EntityType.Product,
            [
                new TokenPattern { Forms = ["Falcon"] },
                new TokenPattern { Regex = "[0-9]+", Repeat = Repetition.Optional },
                new TokenPattern { Lemmas = ["$guns", "missile"], PartOfSpeech = Upos.Noun, Repeat = Repetition.OneOrMore },
                new TokenPattern { Entity = EntityType.Product, Repeat = Repetition.Any },
            ]) { Name = "Falcon", Note = "all its kinds" })
            .Off("supports-back-verb")
            .Extend("aids-arm-verb", e => e.Verb("gift").Without(PredicateCategory.Noun, "arming").Without(PredicateCategory.Verb, "arm", "equip").Where("patient", g => g.Actor().NoEntity()).Confidence(0.5).Priority(2)
                .Example("Iran gifted Iraq with tanks.", "Iran aids Iraq")
                .CounterExample(new RuleExample("She gifted the box.", []) { Note = "no party" })
                .Note("a modern word"))
            .Rule("supplies-arms", "suppliesArmsTo", r => r
                .Noun("supply").Verb("supply", "hand over").Adjective("generous").Compound("supplied").Prefix("pro")
                .Source("agent").Target("recipient", "to").Item("patient").From("from").Role("weapon", "patient", "with").Role("price", "for")
                .Confidence(0.75).Priority(-1).Plover(PloverRoot.Aid).Ends()
                .Also("opposes", "agent", "against").Also("partnersWith", "plural", "plural")
                .Where("agent", g => g.Type(EntityType.Country, EntityType.Organization))
                .Where("patient", g => g.Lemma("$weapons", "drone"))
                .Where("patient", g => g.NotLemma("toy").Human(false).Owned())
                .Where("clause", g => g.Present().Modality(Modality.Demanded, Modality.Possible))
                .Example(new RuleExample("Norvia supplies rifles to Iran.", ["Norvia suppliesArmsTo Iran", "not Iran opposes Norvia (future)"]) { Note = "plain" })
                .CounterExample("Norvia supplies apples to Iran.")
                .CounterExample(new RuleExample("It's: a \"test\"\n", []) { Note = "odd" })
                .Note("arms only"))
            .Embedding(Effect.Future, e => e.Verb("plan").Noun("plan").Adjective("ready").SubjectControl().Example("Iran plans to leave.", "Iran opposes Iraq").Note("later"))
            .Build();

        code.Should().Be(File);
        (code.Rules[0] with { Examples = [] }).Should().NotBe(File.Rules[0], "equality looks at examples, too");
    }

    [Fact]
    public void Every_built_in_file_written_and_read_again_is_the_same()
    {
        foreach (var (name, text) in BuiltInRules.Files())
        {
            // Their ids are those of the built-in rules; as other files they would clash with them.
            var file = EntityExtraction.Rules.Reading.RuleLoader.Read([(name, text)], isBuiltIn: true).Files[0];
            var again = EntityExtraction.Rules.Reading.RuleLoader.Read([(name, file.ToYaml())], isBuiltIn: true);
            again.Diagnostics.Should().BeEmpty();
            again.Files[0].Should().Be(file, name);
        }
    }
}
