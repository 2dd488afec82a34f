using EntityExtraction.Cli.Evaluation;
using EntityExtraction.Tests.Analysis;

namespace EntityExtraction.Tests.Quality;

/// <summary>Holds the extractor to what it reached before on the briefs in <c>seeds</c>. Scores in tests/scores.json may only rise.</summary>
public sealed class SeedQualityTests
{
    /// <summary>Recorded scores have two digits.</summary>
    private const double Rounding = 0.005;

    private static readonly Lazy<Report> LazyReport = new(Measure);

    private static Report Found => LazyReport.Value;

    [Fact]
    public void Relations_are_found_as_well_as_before() => Compare("strict f1", Found.Strict.Mentions.F1);

    [Fact]
    public void Relations_are_as_precise_as_before() => Compare("strict precision", Found.Strict.Mentions.Precision);

    [Fact]
    public void Named_actors_are_found_as_well_as_before() => Compare("actors found", (double)Found.Actors!.Found / Found.Actors.All);

    private static void Compare(string measure, double value) =>
        (100 * value).Should().BeGreaterThanOrEqualTo(RecordedScores.Of("seeds")[measure] - Rounding,
            "\"{0}\" of \"seeds\" is {1:0.00} now, below what tests/scores.json records; 'entityextract evaluate --gold seeds/gold.relations.jsonl --misses 50 --extras 50' shows why", measure, 100 * value);

    private static Report Measure()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seeds");
        var files = new GoldFiles(folder);
        var gold = files.Relations(Path.Combine(folder, "gold.relations.jsonl"));
        var entities = files.Entities(Path.Combine(folder, "gold.entities.jsonl"));
        files.Problems.Should().BeEmpty();
        var extractor = EntityExtractor.Create();
        return Report.Of(gold, entities, files.Texts.ToDictionary(t => t.Id, t => PredictedDocument.Of(extractor.Extract(t))));
    }
}
