using EntityExtraction.Actors;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

internal sealed partial class PairFeatures
{
    /// <summary>Words of praise and blame: how many there are where, and in what order with the two and other parties.</summary>
    private void Tones(Mention source, Mention target, int order, FeatureSet features)
    {
        var (first, second) = order == 1 ? (source, target) : (target, source);
        var start = _document.SentenceOf(first.HeadToken).FirstToken;
        var end = _document.SentenceOf(second.HeadToken).EndToken;
        Span<int> counts = stackalloc int[8];
        counts.Clear();
        var (a, b, c) = (FeatureHash.None, FeatureHash.None, FeatureHash.None);
        for (var t = start; t < end; t++)
        {
            var zone = t < first.FirstToken ? 0 : t >= second.EndToken ? 2 : 1;
            ulong sign = 0;
            if (t == source.HeadToken) sign = 1;
            else if (t == target.HeadToken) sign = 2;
            else if (_words[t] == Party && _view.Entities.At(t).Length > 0) sign = 3;
            else if (_tones[t] != 0) sign = _tones[t] > 0 ? 4UL : 5;
            else if (_view.Tag(t) == Upos.Verb && _view.Child(t, Deprel.Ccomp) >= 0) sign = 6;
            else if (_view.Form(t) is "\"" or "``" or "''" or "\u201C" or "\u201D") sign = 7;
            if (sign == 0) continue;
            if (sign is 4 or 5)
            {
                counts[zone + (sign == 4 ? 0 : 3)]++;
                counts[sign == 4 ? 6 : 7]++;
                if (Gap(t, source) is <= 5 and var near) features.Add(FeatureHash.Join(120, sign, 1, FeatureHash.Of(near <= 2 ? 1 : 2)));
                if (Gap(t, target) is <= 5 and var close) features.Add(FeatureHash.Join(120, sign, 2, FeatureHash.Of(close <= 2 ? 1 : 2)));
            }

            (a, b, c) = (b, c, sign);
            features.Add(FeatureHash.Join(121, b, c));
            features.Add(FeatureHash.Join(122, a, b, c));
        }

        for (var i = 0; i < 8; i++) features.Add(FeatureHash.Join(123, FeatureHash.Of(i), FeatureHash.Of(Math.Min(counts[i], 3)), FeatureHash.Of(order)));
        features.Add(FeatureHash.Join(124, FeatureHash.Of(Math.Clamp(counts[6] - counts[7], -3, 3))));
        features.Add(FeatureHash.Join(125, FeatureHash.Of(Math.Clamp(counts[1] - counts[4], -3, 3)), FeatureHash.Of(order)));
    }

    private static int Gap(int token, Mention mention) => token < mention.FirstToken ? mention.FirstToken - token : token - mention.EndToken + 1;

    private bool IsDenied(int token)
    {
        for (var t = token - 1; t >= 0 && t >= token - 3; t--)
        {
            if (_view.Lemma(t) is "not" or "no" or "never" or "n't" or "without" or "hardly") return true;
        }

        return false;
    }
}
