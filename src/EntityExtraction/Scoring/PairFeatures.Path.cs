using EntityExtraction.Actors;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

internal sealed partial class PairFeatures
{
    /// <summary>The way from the one through the tree to the other: whole, in pieces, and by what the rules know of its words.</summary>
    private void Path(Mention source, Mention target, ulong order, FeatureSet features)
    {
        if (Meeting.Of(_document, source.HeadToken, target.HeadToken, MostSteps) is not var (i, j))
        {
            features.Add(FeatureHash.Join(30, 0));
            Governor(source.HeadToken, 31, order, features);
            Governor(target.HeadToken, 41, order, features);
            return;
        }

        Climb(source.HeadToken, i, _sourcePath);
        Climb(target.HeadToken, j, _targetPath);

        // Relations and words along the path: whole, in pieces, and by class.
        var (relations, classes, words) = (FeatureHash.None, FeatureHash.None, FeatureHash.None);
        var tones = FeatureHash.None;
        for (var k = 1; k <= i; k++) tones = FeatureHash.Join(48, tones, FeatureHash.Of((int)_view.Rel(_sourcePath[k - 1])), FeatureHash.Of(_tones[_sourcePath[k]]));
        for (var k = j - 1; k >= 0; k--) tones = FeatureHash.Join(49, tones, FeatureHash.Of((int)_view.Rel(_targetPath[k])), k > 0 ? FeatureHash.Of(_tones[_targetPath[k]]) : 0);
        for (var k = 0; k < i; k++)
        {
            var rel = Rel(_sourcePath[k]);
            relations = FeatureHash.Join(50, relations, rel);
            var top = k + 1 == i;
            Step(_sourcePath[k + 1], rel, top ? 1 : 0, source, target, order, features);
            words = FeatureHash.Join(51, words, rel, Word(_sourcePath[k + 1], source, target));
            classes = FeatureHash.Join(52, classes, rel, _classes[_sourcePath[k + 1]]);
        }

        relations = FeatureHash.Join(53, relations);
        for (var k = j - 1; k >= 0; k--)
        {
            var rel = Rel(_targetPath[k]);
            relations = FeatureHash.Join(54, relations, rel);
            Step(_targetPath[k + 1], rel, k + 1 == j ? 3 : 2, source, target, order, features);
            if (k + 1 < j || i == 0)
            {
                words = FeatureHash.Join(55, words, Word(_targetPath[k + 1], source, target), rel);
                classes = FeatureHash.Join(56, classes, _classes[_targetPath[k + 1]], rel);
            }
            else
            {
                words = FeatureHash.Join(57, words, rel);
                classes = FeatureHash.Join(58, classes, rel);
            }
        }

        features.Add(FeatureHash.Join(60, relations, order));
        features.Add(FeatureHash.Join(61, words));
        features.Add(FeatureHash.Join(62, classes));
        features.Add(FeatureHash.Join(59, tones, order));
        features.Add(FeatureHash.Join(63, FeatureHash.Of(Math.Min(i, 5)), FeatureHash.Of(Math.Min(j, 5)), order));
        var meeting = _sourcePath[i];
        features.Add(FeatureHash.Join(64, Word(meeting, source, target), i > 0 ? Rel(_sourcePath[i - 1]) : 0, j > 0 ? Rel(_targetPath[j - 1]) : 0));
        features.Add(FeatureHash.Join(65, _classes[meeting], i > 0 ? Rel(_sourcePath[i - 1]) : 0, j > 0 ? Rel(_targetPath[j - 1]) : 0));
        features.Add(FeatureHash.Join(66, _clusters[meeting], i > 0 ? Rel(_sourcePath[i - 1]) : 0, j > 0 ? Rel(_targetPath[j - 1]) : 0));
        Around(meeting, 67, source, target, features);
        if (j > 0) Governor(target.HeadToken, 41, order, features);
        if (i > 0) Governor(source.HeadToken, 31, order, features);

        // What the source says: the words of the clause in which the target stands.
        for (var k = j - 1; k >= 0; k--)
        {
            if (_view.Rel(_targetPath[k]) is not (Deprel.Ccomp or Deprel.Parataxis or Deprel.Xcomp or Deprel.Advcl or Deprel.Acl or Deprel.AclRelative)) continue;
            Clause(_targetPath[k], FeatureHash.Of((int)_view.Rel(_targetPath[k])), source, target, features);
            break;
        }
    }

    /// <summary>A word on the path with the relation by which it is reached.</summary>
    private void Step(int token, ulong relation, int side, Mention source, Mention target, ulong order, FeatureSet features)
    {
        var place = FeatureHash.Of(side);
        features.Add(FeatureHash.Join(70, Word(token, source, target), relation, place));
        features.Add(FeatureHash.Join(71, Word(token, source, target), place));
        features.Add(FeatureHash.Join(72, relation, place, order));
        if (_classes[token] != 0)
        {
            features.Add(FeatureHash.Join(73, _classes[token], relation, place));
            features.Add(FeatureHash.Join(74, _classes[token], place, Negation(token)));
        }

        features.Add(FeatureHash.Join(75, _clusters[token], relation, place));
        if (_tones[token] != 0) features.Add(FeatureHash.Join(76, FeatureHash.Of(_tones[token]), relation, place));
        if (_tones[token] != 0) features.Add(FeatureHash.Join(77, FeatureHash.Of(_tones[token]), place));
    }

    private void Climb(int token, int steps, int[] path)
    {
        for (var i = 0; i <= steps; i++, token = _view.Head(token)) path[i] = token;
    }
}
