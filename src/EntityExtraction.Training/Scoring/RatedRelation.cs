using EntityExtraction.Scoring;

namespace EntityExtraction.Training.Scoring;

/// <summary>A relation that the rules found, and whether it is right.</summary>
/// <param name="Features">What the confidence depends on.</param>
/// <param name="Given">Whether it was asked for as a stance between given mentions.</param>
/// <param name="Right">Whether it is right.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Fold">The part of the data that it belongs to; -1 for what is never held back.</param>
/// <param name="IsOfNews">Whether it was found in news as it comes, rather than between picked names.</param>
internal sealed record RatedRelation(ulong[] Features, bool Given, bool Right, double Weight, int Fold, bool IsOfNews = false)
{
    /// <summary>Relations with a stance between the marked mentions of rows.</summary>
    public static IEnumerable<RatedRelation> Of(StanceSample sample, StanceChances chances)
    {
        for (var i = 0; i < sample.Relations.Count; i++)
        {
            var relation = sample.Relations[i];
            if (relation.Stance == Relations.Stance.Neutral) continue;
            var meant = (relation.Stance == Relations.Stance.Positive ? 1 : 3) + (relation.Source.Mention == "p" ? 0 : 1);
            // The people who judged the rows judged attitudes; of acts they say nothing. Acts are rated without the stance model, which the attitudes must teach, too.
            (bool Given, double? Agreement)[] views = ConfidenceFeatures.IsAttitude(relation.Type) ? [(true, chances[meant]), (false, chances[meant]), (false, null)] : [(true, chances[meant])];
            foreach (var (given, agreement) in views)
            {
                var features = new List<ulong>();
                ConfidenceFeatures.Collect(sample.Relations, i, sample.Document, sample.Entities, agreement, given, features);
                yield return new RatedRelation([.. features], given, sample.Row.Label == meant, 1, sample.Row.Fold(StanceTrainer.Folds));
            }
        }
    }
}
