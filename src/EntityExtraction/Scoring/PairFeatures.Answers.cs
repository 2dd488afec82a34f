using EntityExtraction.Actors;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Relations;

namespace EntityExtraction.Scoring;

internal sealed partial class PairFeatures
{
    /// <summary>What the rules found between the two, and between either and others.</summary>
    private void Answers(Mention source, Mention target, FeatureSet features)
    {
        var any = false;
        foreach (var relation in _relations[_document.SentenceOf(source.HeadToken).Span.Start])
        {
            var (from, to) = (Means(relation.Source, source), Means(relation.Target, target) || (relation.OfActor is { } of && Means(of, target)));
            var (back, forth) = (Means(relation.Source, target), Means(relation.Target, source) || (relation.OfActor is { } o && Means(o, source)));
            var type = FeatureHash.Of(relation.Type.Name);
            var stance = FeatureHash.Of((int)relation.Stance);
            if (from && to)
            {
                any = true;
                features.Add(FeatureHash.Join(90, type, stance));
                features.Add(FeatureHash.Join(91, stance));
                features.Add(FeatureHash.Join(92, stance, FeatureHash.Of((int)relation.Modality)));
                features.Add(FeatureHash.Join(93, stance, FeatureHash.Of((int)(relation.Confidence * 10))));
                features.Add(FeatureHash.Join(94, FeatureHash.Of(relation.Rule)));
            }
            else if (back && forth)
            {
                any = true;
                features.Add(FeatureHash.Join(95, type, stance));
                features.Add(FeatureHash.Join(96, stance));
            }
            else
            {
                if (from) features.Add(FeatureHash.Join(97, stance));
                if (to) features.Add(FeatureHash.Join(98, stance));
                if (back) features.Add(FeatureHash.Join(99, stance));
                if (forth) features.Add(FeatureHash.Join(100, stance));
            }
        }

        features.Add(FeatureHash.Join(101, any ? 1UL : 0));
    }

    private static bool Means(Participant side, Mention mention) =>
        (side.Mention is not null && side.Mention == mention.Id) || side.Entity?.Id == mention.Entity.Id || side.Span.Overlaps(mention.Span);
}
