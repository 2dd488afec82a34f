using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Scoring;

public sealed class RelationScoringTests
{
    private const string Plain = "Norway supports Sweden.";

    /// <summary>Blame without any word that a rule knows.</summary>
    private const string Blame = "Maria Silva said it was shameful how badly John Miller had failed.";

    private static readonly string[] Sentences =
    [
        Plain, "Iran attacked Iraq.", "Turkey may impose sanctions on Greece.", "Egypt did not condemn Libya.", "France, which met Spain on Monday, accused Italy of lying.",
    ];

    [Fact]
    public void Confidence_is_a_probability_that_differs_between_relations()
    {
        var found = Sentences.SelectMany(s => EntityExtractor.Create().Extract(s).Relations).Select(r => r.Confidence).ToList();

        found.Should().HaveCountGreaterThan(4).And.OnlyContain(c => c > 0 && c < 1);
        found.Distinct().Should().HaveCountGreaterThan(2);
    }

    [Fact]
    public void A_plain_statement_is_surer_than_a_mere_possibility()
    {
        var plain = EntityExtractor.Create().Extract("Norway accused Sweden.").Relations.Single();
        var possible = EntityExtractor.Create().Extract("Norway may accuse Sweden.").Relations.Single();

        (plain.Type, possible.Type).Should().Be((RelationType.Accuses, RelationType.Accuses));
        possible.Confidence.Should().BeLessThan(plain.Confidence);
    }

    [Fact]
    public void A_type_of_ones_own_keeps_the_confidence_of_its_rule()
    {
        var rules = RuleSet.Parse("own.yaml", """
            relations:
              greets: {}
            rules:
              - id: greets
                relation: greets
                confidence: 0.77
                trigger: { verb: [greet] }
                source: agent
                target: patient
            """);

        EntityExtractor.CreateBuilder().UseRelationExtractor(new RuleRelationExtractor(rules)).Build()
            .Extract("Norway greeted Sweden.").Relations.Should().ContainSingle().Which.Confidence.Should().Be(0.77);
    }

    [Fact]
    public void An_extractor_of_ones_own_keeps_its_confidences()
    {
        var own = new Own();

        EntityExtractor.CreateBuilder().UseRelationExtractor(own).Build().Extract(Plain).Relations.Should().ContainSingle().Which.Confidence.Should().Be(0.123);
    }

    [Fact]
    public void Between_given_mentions_the_balanced_mode_guesses_where_no_rule_tells()
    {
        var guess = Given(Blame, ExtractionMode.Balanced, "Maria Silva", "John Miller").Relations.Should().ContainSingle().Subject;

        guess.IsGuess.Should().BeTrue();
        (guess.Rule, guess.Stance, guess.Source.Mention, guess.Target.Mention).Should().Be(("stance-model", Stance.Negative, "Maria Silva", "John Miller"));
        guess.Confidence.Should().BeInRange(0.01, 0.99);
        Blame.Should().Contain(guess.Source.Text);
    }

    [Fact]
    public void The_precise_mode_never_guesses() => Given(Blame, ExtractionMode.Precise, "Maria Silva", "John Miller").Relations.Should().NotContain(r => r.IsGuess);

    [Fact]
    public void Where_a_rule_tells_nobody_guesses() =>
        Given(Plain, ExtractionMode.Recall, "Norway", "Sweden").Relations.Should().NotBeEmpty().And.NotContain(r => r.IsGuess);

    [Theory]
    [InlineData(ExtractionMode.Precise)]
    [InlineData(ExtractionMode.Balanced)]
    public void Between_found_actors_only_the_recall_mode_guesses(ExtractionMode mode)
    {
        Extractor(mode).Extract(Blame).Relations.Should().NotContain(r => r.IsGuess);
        Extractor(ExtractionMode.Recall).Extract(Blame).Relations.Count.Should().BeGreaterThanOrEqualTo(Extractor(mode).Extract(Blame).Relations.Count);
    }

    [Fact]
    public void The_precise_mode_reports_a_part_of_what_the_balanced_one_does()
    {
        var text = string.Join(' ', Sentences);
        var balanced = Extractor(ExtractionMode.Balanced).Extract(text).Relations;
        var precise = Extractor(ExtractionMode.Precise).Extract(text).Relations;

        precise.Should().Equal(balanced.Where(r => r.Confidence >= 0.5));
    }

    [Fact]
    public void A_sentence_of_very_many_mentions_is_judged_in_bounded_time()
    {
        var names = Enumerable.Range(0, 300).Select(i => $"Party{i}").ToList();
        var text = "They praised " + string.Join(", ", names) + ".";
        var mentions = names.Select(n => new GivenMention(n, new TextSpan(text.IndexOf(n + (n == names[^1] ? "." : ","), StringComparison.Ordinal), n.Length))).ToList();

        Extractor(ExtractionMode.Recall).Extract(new SourceDocument("many", text) { Mentions = mentions }).Relations.Count.Should().BeLessThan(100_000);
    }

    [Fact]
    public void A_mode_that_does_not_exist_is_refused() =>
        FluentActions.Invoking(() => EntityExtractor.CreateBuilder().WithOptions(new ExtractionOptions { Mode = (ExtractionMode)9 })).Should().Throw<ArgumentOutOfRangeException>();

    private static EntityExtractor Extractor(ExtractionMode mode) => EntityExtractor.CreateBuilder().WithOptions(new ExtractionOptions { Mode = mode }).Build();

    private static ExtractionResult Given(string text, ExtractionMode mode, params string[] mentions) =>
        Extractor(mode).Extract(new SourceDocument("given", text)
        {
            Mentions = [.. mentions.Select(m => new GivenMention(m, new TextSpan(text.IndexOf(m, StringComparison.Ordinal), m.Length)))],
        });

    private sealed class Own : IRelationExtractor
    {
        public IReadOnlyList<Relation> Extract(EntityExtraction.Syntax.Document document, EntityMap entities, DateOnly? date = null, CancellationToken cancellationToken = default)
        {
            var sides = entities.Mentions.Select(m => new Participant(m.Entity.Name, m.Entity.Type, m.Span, m.Text) { Entity = m.Entity }).ToList();
            return [new Supports(sides[0], sides[1]) { Confidence = 0.123 }];
        }
    }
}
