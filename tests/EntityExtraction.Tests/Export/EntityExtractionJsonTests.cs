using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EntityExtraction.Actors;
using EntityExtraction.Export;
using EntityExtraction.Graph;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Explaining;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Export;

public sealed class EntityExtractionJsonTests
{
    private static readonly EntityExtractionJson Json = EntityExtractionJson.Default;
    private static readonly Entity Troops = new("group:norvian-troops", "Norvian troops", EntityType.Group) { State = "NOR1" };
    private static readonly Participant Source = new("Norvian troops", EntityType.Group, new TextSpan(0, 14), "Norvian troops") { Entity = Troops, Mention = "m1" };
    private static readonly Participant Target = new("grain depot", null, new TextSpan(20, 11), "grain depot");

    public static TheoryData<RelationType> Types => [.. RelationType.BuiltIn];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_relation_of_each_type_comes_back_as_its_own_record(RelationType type)
    {
        var relation = Full(RelationFactory.Create(type, Source, Target));

        var back = JsonSerializer.Deserialize(JsonSerializer.Serialize(relation, Json.Relation), Json.Relation);

        back.Should().BeOfType(relation.GetType());
        back.Should().Be(relation);
    }

    [Fact]
    public void A_type_of_ones_own_keeps_name_stance_and_event()
    {
        var own = new RelationType("arms", null, PloverRoot.Aid, Stance.Positive);
        var back = Round(Full(new Relation(own, Source, Target) { Polarity = Polarity.Negated, Fillers = [new RoleFiller("weapon", Target)] }), Json.Relation);

        back.Fillers.Should().Equal(new RoleFiller("weapon", Target));
        (back.Type, back.Stance, back.Plover).Should().Be((own, Stance.Negative, PloverRoot.Reject));
    }

    [Fact]
    public void The_root_that_a_rule_gives_comes_back()
    {
        var relation = RelationFactory.Create(RelationType.Opposes, Source, Target) with { PloverOfRule = PloverRoot.Accuse };

        Round(relation, Json.Relation).PloverOfRule.Should().Be(PloverRoot.Accuse);
    }

    [Fact]
    public void A_presumed_target_comes_back_as_one()
    {
        var relation = RelationFactory.Create(RelationType.YieldsTo, Source, Target) with { IsLoose = true };

        Round(relation, Json.Relation).IsLoose.Should().BeTrue();
        JsonSerializer.Serialize(relation with { IsLoose = false }, Json.Relation).Should().NotContain("loose");
    }

    [Fact]
    public void The_typed_records_have_contracts_of_their_own()
    {
        var seizes = new Seizes(Source, Target) { From = Source, Rule = "r" };
        Round(seizes, Json.Seizes).Should().Be(seizes);
        Round(new BuysFrom(Source, Target) { Item = new Item("grain", new TextSpan(3, 5)), Rule = "r" }, Json.BuysFrom).Item!.Text.Should().Be("grain");
    }

    [Fact]
    public void The_other_records_come_back_equal()
    {
        Check(Source, Json.Participant);
        Check(new Item("grain", new TextSpan(3, 5)), Json.Item);
        Check(new TimeExpression("in May", new TextSpan(3, 6), "2024-05"), Json.TimeExpression);
        Check(new TimeExpression("soon", new TextSpan(3, 4), null), Json.TimeExpression);
        Check(Troops, Json.Entity);
        Check(new Mention(Troops, 0, 2, 1, new TextSpan(0, 14), "Norvian troops", MentionKind.Description) { Id = "m1" }, Json.Mention);
        Check(new GivenMention("m1", new TextSpan(4, 2)), Json.GivenMention);
        Check(new TextSpan(4, 2), Json.TextSpan);
        Check(new ExtractionOptions { MinimumConfidence = 0.5, MaximumLength = 77 }, Json.ExtractionOptions);
        Check(new SourceDocument("7", "Words.") { Date = new DateOnly(2024, 5, 31) }, Json.SourceDocument);
        Check(new RuleDiagnostic("EE102", RuleDiagnosticSeverity.Error, "f.yaml", 3, 9, "what", "that"), Json.RuleDiagnostic);
        Check(new ExtractedMention(new TextSpan(0, 3), "abc", MentionKind.Acronym), Json.ExtractedMention);
        var entry = new CatalogEntry("NOR1", "Norvia", EntityType.Country) { Aliases = ["Norvland"], Gender = 'f', State = "X" };
        Round(entry, Json.CatalogEntry).Should().BeEquivalentTo(entry);
    }

    [Fact]
    public void Explanations_come_back_equal()
    {
        var relation = Full(RelationFactory.Create(RelationType.Supports, Source, Target));
        var side = new RoleExplanation("source", "agent", "Ankara", "backs -nsubj-> Ankara", "Metonym of Turkey");
        Check(new RelationExplanation(relation, "r", "f.yaml", 3, "verb: back", [side], [new ConfidenceFactor("the rule's own", 0.9), new ConfidenceFactor("far away", 0.5)]), Json.RelationExplanation);
        Check(side with { Alias = null }, Json.RoleExplanation);
        Check(new ConfidenceFactor("far away", 0.5), Json.ConfidenceFactor);
        Check(new WhyNot("r", MatchStep.Guards, "patient filled", "nothing") { File = "f.yaml", Line = 3 }, Json.WhyNot);
        Check(new RoleFiller("weapon", Target), Json.RoleFiller);
    }

    [Fact]
    public void The_records_of_a_graph_come_back()
    {
        var (a, b) = (new ActorNode("NOR1", "Norvia", EntityType.Country) { Mentions = 3, Documents = 2, Names = ["Norvia", "Norvians"] }, new ActorNode("x", "Ada", EntityType.Person) { State = "NOR1" });
        var praise = new Evidence("one", Full(RelationFactory.Create(RelationType.Supports, Source, Target))) { Sentence = "Norvia backs it.", Written = new DateOnly(2023, 3, 1) };
        var blame = new Evidence("two", Full(RelationFactory.Create(RelationType.Opposes, Source, Target)));
        Round(a, Json.ActorNode).Should().BeEquivalentTo(a);
        Check(praise, Json.Evidence);
        Round(new StanceBalance(a, b, 3, 4), Json.StanceBalance).Should().BeEquivalentTo(new StanceBalance(a, b, 3, 4));
        var edge = new ActorEdge(a, b, new RelationType("arms"), Polarity.Negated, [praise, blame]);
        Round(edge, Json.ActorEdge).Should().BeEquivalentTo(edge);
        var contradiction = new Contradiction(a, b, ContradictionKind.BetweenSources, [praise], [blame]);
        Round(contradiction, Json.Contradiction).Should().BeEquivalentTo(contradiction);
    }

    [Fact]
    public void A_line_of_the_writer_is_read_back_whole()
    {
        var result = EntityExtractor.Create().Extract(new SourceDocument("a", "Poland did not support the Hungarian plan in 2019, Lithuania's president Gitanas Nausėda said. NATO's troops bought tanks from Spain."));
        using var stream = new MemoryStream();
        using (var writer = new JsonlWriter(stream) { IncludesText = true }) writer.Write(result, new DateOnly(2024, 5, 31));
        stream.Position = 0;

        var document = JsonlReader.Read(stream).Single();

        document.Should().BeEquivalentTo(ExtractedDocument.Of(result, new DateOnly(2024, 5, 31)), o => o.Excluding(m => m.Name == "Confidence"));
        document.Relations.Should().NotBeEmpty();
        JsonSerializer.Serialize(document, Json.ExtractedDocument).Should().Be(JsonSerializer.Serialize(Round(document, Json.ExtractedDocument), Json.ExtractedDocument));
    }

    [Theory]
    [InlineData("{}", "'length' is no whole number.")]
    [InlineData("[1]", "an object is expected.")]
    [InlineData("""{"id":"a","length":1,"relations":[{"polarity":"maybe"}]}""", "'polarity' has the unknown value 'maybe'.")]
    [InlineData("""{"id":"a","length":1,"entities":[{"id":"x","name":"X","type":"Country","mentions":[{"start":5,"end":2}]}]}""", "'start' 5 and 'end' 2 are no place in a text.")]
    public void A_line_of_something_else_is_named(string line, string message)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("\n" + line));

        var read = () => JsonlReader.Read(stream, "out.jsonl").ToList();

        read.Should().Throw<FormatException>().WithMessage($"out.jsonl, line 2: is no document that extract wrote: {message}*");
    }

    private static Relation Full(Relation relation) => relation with
    {
        Item = new Item("grain", new TextSpan(3, 5)), OfActor = Source, Modality = Modality.Possible, Attribution = Source,
        Time = new TimeExpression("in May", new TextSpan(3, 6), "2024-05"), Confidence = 0.875, Rule = "own-rule", Trigger = new TextSpan(15, 4), Sentence = new TextSpan(0, 40),
    };

    private static void Check<T>(T value, JsonTypeInfo<T> contract) => Round(value, contract).Should().Be(value);

    private static T Round<T>(T value, JsonTypeInfo<T> contract) => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, contract), contract)!;
}
