using EntityExtraction.Cli.Evaluation;

namespace EntityExtraction.Tests.Cli.Evaluation;

public sealed class GoldComparisonTests
{
    private const string First = "Norvia backs Sudria.";
    private const string Second = "Ostland blamed Norvia.";

    [Fact]
    public void A_relation_with_type_sides_and_sentence_of_the_gold_is_right() => Score([Gold("supports")], [Found("supports")]).Mentions.Should().BeEquivalentTo(new { Right = 1, Spurious = 0, Missed = 0, F1 = 1.0 });

    [Fact]
    public void A_wrong_type_is_spurious_and_leaves_the_right_one_missed()
    {
        var score = Score([Gold("supports")], [Found("fights")]);
        score.Mentions.Should().BeEquivalentTo(new { Right = 0, Spurious = 1, Missed = 1, F1 = 0.0 });
        score.Types["fights"].Spurious.Should().Be(1);
        score.Types["supports"].Missed.Should().Be(1);
        score.Misses.Should().ContainSingle();
        score.Extras.Should().ContainSingle();
    }

    [Fact]
    public void A_sibling_is_right_by_family_only()
    {
        Score([Gold("accuses")], [Found("threatens")]).Mentions.Right.Should().Be(0);
        Score([Gold("accuses")], [Found("threatens")], byFamily: true).Mentions.Right.Should().Be(1);
    }

    [Fact]
    public void A_type_finer_than_the_gold_counts_as_its_parent() => Score([Gold("supports")], [Found("aids")]).Mentions.Right.Should().Be(1);

    [Fact]
    public void A_gold_that_uses_the_finer_type_wants_it() => Score([Gold("supports"), Gold("aids")], [Found("aids")]).Mentions.Should().BeEquivalentTo(new { Right = 1, Spurious = 0, Missed = 1 });

    [Fact]
    public void A_type_that_the_gold_does_without_is_not_scored() => Score([Gold("supports")], [Found("yieldsTo")]).Mentions.Spurious.Should().Be(0);

    [Theory]
    [InlineData("supports", 0)]
    [InlineData("alliedWith", 1)]
    public void The_order_of_the_sides_matters_but_in_symmetric_types(string type, int right) => Score([Gold(type)], [Found(type, "Sudria", "Norvia")]).Mentions.Right.Should().Be(right);

    [Fact]
    public void Another_sentence_is_another_statement_but_the_same_fact_of_the_document()
    {
        var score = Score([Gold("supports")], [Found("supports", sentence: Second)]);
        score.Mentions.Should().BeEquivalentTo(new { Right = 0, Spurious = 1, Missed = 1 });
        score.Documents.Should().BeEquivalentTo(new { Right = 1, Spurious = 0, Missed = 0 });
    }

    [Fact]
    public void A_second_statement_of_the_same_is_no_error() => Score([Gold("supports")], [Found("supports"), Found("supports")]).Mentions.Should().BeEquivalentTo(new { Right = 1, Spurious = 0 });

    [Fact]
    public void What_is_not_required_neither_helps_nor_hurts()
    {
        Score([Gold("supports", required: false)], [Found("supports")]).Mentions.Should().BeEquivalentTo(new { Right = 0, Spurious = 0, Missed = 0 });
        Score([Gold("supports", required: false)], []).Mentions.Missed.Should().Be(0);
    }

    [Fact]
    public void Required_relations_are_matched_first() =>
        Score([Gold("supports", required: false), Gold("supports")], [Found("supports")]).Mentions.Should().BeEquivalentTo(new { Right = 1, Missed = 0 });

    [Fact]
    public void Accepted_names_count() => Score([Gold("supports") with { Targets = ["Sudrian army", "Ostland"] }], [Found("supports", target: "Ostland")]).Mentions.Right.Should().Be(1);

    [Fact]
    public void Polarity_and_modality_are_counted_of_the_right_ones()
    {
        var score = Score([Gold("supports")], [Found("supports") with { Modality = "future" }]);
        (score.Polarity.Right, score.Polarity.All, score.Modality.Right, score.Modality.All).Should().Be((1, 1, 0, 1));
    }

    [Fact]
    public void A_document_without_prediction_is_missed()
    {
        var report = Report.Of([Gold("supports")], null, new Dictionary<string, PredictedDocument>());
        report.Strict.Mentions.Missed.Should().Be(1);
        report.Unpredicted.Should().Equal("d.txt");
    }

    [Fact]
    public void Named_actors_are_found_by_name_and_then_by_type()
    {
        GoldEntity[] gold = [new("d.txt", "Norvia", "Country"), new("d.txt", "Zoë Lind", "Person"), new("d.txt", "Sudria", "Country"), new("d.txt", "rebels", "Group")];
        var found = new PredictedDocument("d.txt", [new("norvia", "Country"), new("Zoe\u0308 Lind", "Organization")], []);
        ActorScore.Of(gold, new Dictionary<string, PredictedDocument> { ["d.txt"] = found }).Should().Be(new ActorScore(2, 1, 3));
    }

    [Theory]
    [InlineData("the Norvian army", "Norvian Army", true)]
    [InlineData("Çelik", "Celik", true)]
    [InlineData("Norv\u0456a", "Norvia", true)]
    [InlineData("Ada Lind", "Lind", true)]
    [InlineData("eastern forces of Ada Lind", "Lind", false)]
    [InlineData("S.U.D.", "SUD", true)]
    [InlineData("", "Norvia", false)]
    [InlineData(null, "Norvia", false)]
    public void Names_agree_by_their_content_words(string? name, string accepted, bool agree) => Names.Agree(name, [accepted]).Should().Be(agree);

    private static RelationScore Score(GoldRelation[] gold, PredictedRelation[] found, bool byFamily = false) =>
        new GoldComparison(gold, new Dictionary<string, PredictedDocument> { ["d.txt"] = new("d.txt", [], found) }, byFamily).Run();

    private static GoldRelation Gold(string type, bool required = true) => new("d.txt", First, type, ["Norvia"], ["Sudria"], ["affirmed"], ["actual"], "easy", required);

    private static PredictedRelation Found(string type, string source = "Norvia", string target = "Sudria", string sentence = First) =>
        new(type, new PredictedSide(source, source), new PredictedSide(target, target), "affirmed", "actual", Names.FoldSentence(sentence));
}
