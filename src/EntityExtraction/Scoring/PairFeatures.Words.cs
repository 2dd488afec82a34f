using EntityExtraction.Actors;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

internal sealed partial class PairFeatures
{
    /// <summary>Words before, between and after the two, by themselves and in pairs.</summary>
    private void Between(Mention source, Mention target, int order, FeatureSet features)
    {
        var (first, second) = order == 1 ? (source, target) : (target, source);
        var o = FeatureHash.Of(order);
        var start = _document.SentenceOf(first.HeadToken).FirstToken;
        var end = _document.SentenceOf(second.HeadToken).EndToken;
        var length = Math.Max(0, second.FirstToken - first.EndToken);
        features.Add(FeatureHash.Join(10, FeatureHash.Of(Bucket(length)), o));
        features.Add(FeatureHash.Join(11, FeatureHash.Of(Bucket(end - start))));
        var (positive, negative, parties) = (0, 0, 0);
        var before = FeatureHash.None;
        for (var t = start; t < end; t++)
        {
            var zone = t < first.FirstToken ? 0 : t >= second.EndToken ? 2 : t >= first.EndToken && t < second.FirstToken ? 1 : 3;
            var word = Word(t, source, target);
            if (zone == 3)
            {
                before = word;
                continue;
            }

            var zoned = FeatureHash.Of((zone * 4) + order);
            var near = zone == 0 ? first.FirstToken - t : zone == 2 ? t - second.EndToken + 1 : 1;
            if (_view.Tag(t) == Upos.Punct)
            {
                features.Add(FeatureHash.Join(12, word, zoned));
                continue;
            }

            features.Add(FeatureHash.Join(13, word));
            features.Add(FeatureHash.Join(14, word, zoned));
            features.Add(FeatureHash.Join(15, before, word, zoned));
            if (near <= 3) features.Add(FeatureHash.Join(16, word, zoned));
            if (_clusters[t] != Party) features.Add(FeatureHash.Join(17, _clusters[t], zoned));
            if (zone == 1 && _clusters[t] == Party) parties++;
            if (_classes[t] != 0)
            {
                features.Add(FeatureHash.Join(18, _classes[t], zoned));
                features.Add(FeatureHash.Join(19, _classes[t]));
            }

            before = word;
        }

        features.Add(FeatureHash.Join(20, FeatureHash.Of(Math.Min(parties, 3)), o));
    }
}
