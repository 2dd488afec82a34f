using EntityExtraction.Analysis;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Training;
using EntityExtraction.Training.EntityRecognition;

namespace EntityExtraction.Tests.Analysis.EntityRecognition;

public class EntityQualityTests
{
    /// <summary>A drop of this much below the recorded score fails.</summary>
    private const double Slack = 0.001;

    [CorporaFact]
    public void Scores_on_world_news_do_not_fall() => Compare("gmb/dev", "gmb/dev.bio", EntityScheme.TitlesAndNationalities);

    [CorporaFact]
    public void Scores_on_web_texts_do_not_fall() => Compare("uner-ewt/dev", "ner/uner-ewt-dev.bio", EntityScheme.Names);

    [CorporaFact]
    public void Scores_on_the_multilayer_corpus_do_not_fall() => Compare("gum-names/dev", "ner/gum-dev.bio", EntityScheme.Names);

    private static void Compare(string dataSet, string file, EntityScheme scheme) =>
        EntityScore.Measure(new Corpora(CorporaFactAttribute.Folder!), file, EnglishAnalysis.Entities.With(scheme), EnglishAnalysis.Neural).F1
            .Should().BeGreaterThanOrEqualTo(RecordedScores.Of(dataSet)["f1"] - Slack);
}
