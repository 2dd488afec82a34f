using EntityExtraction.Analysis;
using EntityExtraction.Syntax;
using EntityExtraction.Training;
using EntityExtraction.Training.Evaluation;

namespace EntityExtraction.Tests.Analysis;

public class SyntaxQualityTests
{
    /// <summary>A drop of this many points below the recorded score fails.</summary>
    private const double Slack = 0.05;

    [Fact]
    public void Plain_sentences_are_analyzed_as_people_annotated_them()
    {
        using var reader = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Analysis", "plain-sentences.conllu"));
        var gold = ConlluReader.Read(reader, "plain-sentences.conllu").ToList();

        Compare("plain sentences", SyntaxScore.Measure(gold, EnglishAnalysis.Syntax));
    }

    [CorporaFact]
    public void Scores_on_the_web_treebank_do_not_fall() => Compare("ewt/dev", Measure("ewt"));

    [CorporaFact]
    public void Scores_on_the_multilayer_corpus_do_not_fall() => Compare("gum/dev", Measure("gum"));

    private static SyntaxScore Measure(string treebank) => SyntaxScore.Measure(new Corpora(CorporaFactAttribute.Folder!).Dev(treebank), EnglishAnalysis.Syntax);

    private static void Compare(string dataSet, SyntaxScore score)
    {
        var recorded = RecordedScores.Of(dataSet);
        score.Upos.Should().BeGreaterThanOrEqualTo(recorded["upos"] - Slack);
        score.Xpos.Should().BeGreaterThanOrEqualTo(recorded["xpos"] - Slack);
        score.Lemma.Should().BeGreaterThanOrEqualTo(recorded["lemma"] - Slack);
        score.Uas.Should().BeGreaterThanOrEqualTo(recorded["uas"] - Slack);
        score.Las.Should().BeGreaterThanOrEqualTo(recorded["las"] - Slack);
    }
}
