using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Records;

namespace EntityExtraction.Tests.Rules.Records;

public sealed class BindRelationTests
{
    private static readonly RuleSet Rules = RuleSet.Parse("arms.yaml", """
        relations:
          suppliesArms: { parent: aids, roles: [weapon, price] }
          suppliesMissiles: { parent: suppliesArms }
        rules:
          - { id: arms, relation: suppliesArms, trigger: { verb: [arm] }, source: agent, target: patient, item: with, roles: { weapon: with, price: for } }
          - { id: missiles, relation: suppliesMissiles, trigger: { verb: [missile] }, source: agent, target: patient, roles: { weapon: with } }
        """);

    public sealed record SuppliesArms(RelationType Type, Participant Source, Participant Target, Participant? Weapon) : Relation(Type, Source, Target)
    {
        public string? Price { get; init; }
        public bool IsPaid => Price is not null;
    }

    public sealed record FixedType(Participant Source, Participant Target) : Relation(new RelationType("suppliesArms"), Source, Target);

    public sealed record OtherType(Participant Source, Participant Target) : Relation(RelationType.Aids, Source, Target);

    public sealed record UnknownRole(RelationType Type, Participant Source, Participant Target, Participant? Wepon) : Relation(Type, Source, Target);

    public sealed record NeverNull(RelationType Type, Participant Source, Participant Target, Participant Weapon) : Relation(Type, Source, Target);

    public sealed record WrongType(RelationType Type, Participant Source, Participant Target, int? Weapon, string Price) : Relation(Type, Source, Target);

    public sealed record NoSides(RelationType Type) : Relation(Type, new Participant("a", null, default, "a"), new Participant("b", null, default, "b"));

    public abstract record Abstract(RelationType Type, Participant Source, Participant Target) : Relation(Type, Source, Target);

    [Fact]
    public void A_relation_comes_as_the_record_of_its_type()
    {
        var found = Extract<SuppliesArms>("suppliesArms", "Iran/PROPN/nsubj/2 arms/arm/VERB.VBZ/root/0 Syria/PROPN/obj/2 with/ADP/case/5 tanks/tank/NOUN/obl/2 for/ADP/case/7 gold/NOUN/obl/2").OfType<SuppliesArms>().Single();
        found.Should().BeEquivalentTo(new { Rule = "arms", Price = "gold", IsPaid = true });
        found.Weapon!.Text.Should().Be("tanks");
        found.Item!.Text.Should().Be("tanks");
        found.Source.Name.Should().Be("Iran");
        found.Type.Is(RelationType.Supports).Should().BeTrue();
    }

    [Fact]
    public void A_role_that_the_text_does_not_fill_is_null() =>
        Extract<SuppliesArms>("suppliesArms", "Iran/PROPN/nsubj/2 arms/arm/VERB.VBZ/root/0 Syria/PROPN/obj/2").OfType<SuppliesArms>().Single().Weapon.Should().BeNull();

    [Fact]
    public void A_more_specific_type_without_a_record_of_its_own_takes_that_of_its_parent() =>
        Extract<SuppliesArms>("suppliesArms", "Iran/PROPN/nsubj/2 missiles/missile/VERB.VBZ/root/0 Syria/PROPN/obj/2").OfType<SuppliesArms>().Single().Type.Name.Should().Be("suppliesMissiles");

    [Fact]
    public void The_name_of_the_record_names_the_type_where_none_is_given() =>
        EntityExtractor.CreateBuilder().UseRules(Rules).BindRelation<SuppliesArms>().Invoking(b => b.Build()).Should().NotThrow();

    [Fact]
    public void A_record_may_hand_on_its_own_type_if_it_is_the_right_one() =>
        EntityExtractor.CreateBuilder().UseRules(Rules).BindRelation<FixedType>("suppliesArms").Invoking(b => b.Build()).Should().NotThrow();

    public static TheoryData<Action<EntityExtractorBuilder>, string> Mismatches => new()
    {
        { b => b.BindRelation<SuppliesArms>("suppliesArm"), "SuppliesArms: error EE301: The rules define no relation type of this name. Expected one of suppliesArms, suppliesMissiles, found 'suppliesArm'. Did you mean 'suppliesArms'?" },
        { b => b.BindRelation<Abstract>("suppliesArms"), "Abstract: error EE302: The record cannot be made. Expected a record with a public constructor that is not abstract, found Abstract." },
        { b => b.BindRelation<NoSides>("suppliesArms"), "NoSides: error EE302: The constructor takes no source or no target. Expected parameters (Participant source, Participant target), found (Type)." },
        { b => b.BindRelation<UnknownRole>("suppliesArms"), "UnknownRole: error EE303: 'Wepon' is no role of 'suppliesArms'. Expected one of source, target, item, weapon, price, found 'Wepon'. Did you mean 'weapon'?" },
        { b => b.BindRelation<NeverNull>("suppliesArms"), "NeverNull: error EE304: 'Weapon' must be nullable: a text need not name it. Expected Participant?, found Participant." },
        { b => b.BindRelation<OtherType>("suppliesArms"), "OtherType: error EE305: The record states another relation than it is bound to. Expected 'suppliesArms', found 'aids'." },
        { b => b.BindRelation<OtherType>("supports"), "OtherType: error EE306: 'supports' has a record already: Supports. Expected a relation type of your own, found 'supports'." },
    };

    [Theory]
    [MemberData(nameof(Mismatches))]
    public void A_mismatch_is_an_error_when_the_extractor_is_built(Action<EntityExtractorBuilder> bind, string expected)
    {
        var builder = EntityExtractor.CreateBuilder().UseRules(Rules);
        bind(builder);
        builder.Invoking(b => b.Build()).Should().Throw<RuleException>().WithMessage(expected);
    }

    [Fact]
    public void All_mismatches_are_told_at_once() =>
        EntityExtractor.CreateBuilder().UseRules(Rules).BindRelation<WrongType>("suppliesArms").BindRelation<UnknownRole>("suppliesMissiles").Invoking(b => b.Build())
            .Should().Throw<RuleException>().Which.Diagnostics.Select(d => d.Code).Should().Equal("EE304", "EE304", "EE303");

    private static IReadOnlyList<Relation> Extract<T>(string type, string literal) where T : Relation
    {
        var records = RelationRecords.Bind([new RecordBinding(type, typeof(T))], Rules);
        var sentence = AnnotatedSentence.Parse(literal, "Iran", "Syria");
        return new RuleRelationExtractor(Rules, records).Extract(sentence.Document, sentence.Entities);
    }
}
