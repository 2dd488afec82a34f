using EntityExtraction.Actors;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

internal sealed partial class PairFeatures
{
    /// <summary>The predicate that governs a mention: what it is and what the mention does in it, voice undone.</summary>
    private void Governor(int head, int template, ulong order, FeatureSet features)
    {
        for (var steps = 0; steps < 3; steps++)
        {
            var governor = _view.Head(head);
            if (governor < 0) return;
            var rel = Rel(head);
            features.Add(FeatureHash.Join(template, _words[governor], rel, FeatureHash.Of(steps)));
            features.Add(FeatureHash.Join(template + 1, _classes[governor], rel, FeatureHash.Of(steps)));
            features.Add(FeatureHash.Join(template + 2, _clusters[governor], rel, FeatureHash.Of(steps)));
            if (_tones[governor] != 0) features.Add(FeatureHash.Join(template + 6, FeatureHash.Of(_tones[governor]), rel, FeatureHash.Of(steps)));
            if (_view.IsVerb(governor) || _view.Tag(governor) is Upos.Adj)
            {
                var negated = Negation(governor);
                features.Add(FeatureHash.Join(template + 3, _words[governor], rel, negated));
                for (var child = _view.First(governor); child >= 0; child = _view.Next(child))
                {
                    if (child == head || _view.Tag(child) == Upos.Punct) continue;
                    features.Add(FeatureHash.Join(template + 4, rel, FeatureHash.Of((int)_view.Rel(child)), _words[child]));
                    if (_classes[child] != 0) features.Add(FeatureHash.Join(template + 5, rel, FeatureHash.Of((int)_view.Rel(child)), _classes[child]));
                    if (_tones[child] != 0) features.Add(FeatureHash.Join(template + 7, rel, FeatureHash.Of((int)_view.Rel(child)), FeatureHash.Of(_tones[child])));
                }

                return;
            }

            head = governor;
        }
    }

    /// <summary>The dependents of the word where the two paths meet.</summary>
    private void Around(int meeting, int template, Mention source, Mention target, FeatureSet features)
    {
        for (var child = _view.First(meeting); child >= 0; child = _view.Next(child))
        {
            if (_view.Tag(child) == Upos.Punct) continue;
            features.Add(FeatureHash.Join(template, Word(child, source, target), FeatureHash.Of((int)_view.Rel(child))));
            if (_classes[child] != 0) features.Add(FeatureHash.Join(template + 1, _classes[child], FeatureHash.Of((int)_view.Rel(child))));
        }
    }

    private void Clause(int root, ulong relation, Mention source, Mention target, FeatureSet features)
    {
        var (start, end) = (root, root + 1);
        Extent(root, ref start, ref end, 0);
        var tone = 0;
        for (var t = start; t < end; t++)
        {
            if (_view.Tag(t) is Upos.Punct or Upos.Det) continue;
            features.Add(FeatureHash.Join(80, Word(t, source, target), relation));
            if (_classes[t] != 0) features.Add(FeatureHash.Join(81, _classes[t], relation));
            tone += _tones[t];
        }

        features.Add(FeatureHash.Join(82, FeatureHash.Of(Math.Clamp(tone, -3, 3)), relation));
    }

    private void Extent(int token, ref int start, ref int end, int depth)
    {
        (start, end) = (Math.Min(start, token), Math.Max(end, token + 1));
        if (depth > 30) return;
        for (var child = _view.First(token); child >= 0; child = _view.Next(child)) Extent(child, ref start, ref end, depth + 1);
    }

    private ulong Negation(int token)
    {
        for (var child = _view.First(token); child >= 0; child = _view.Next(child))
        {
            if (_view.Lemma(child) is "not" or "never" or "no" or "n't" or "without") return FeatureHash.Of(1);
        }

        return FeatureHash.None;
    }

    private ulong Rel(int token)
    {
        var relation = _view.Rel(token);
        if (relation == Deprel.Nsubj && _view.Head(token) is >= 0 and var verb && _view.IsVerb(verb) && _view.IsPassive(verb)) relation = Deprel.NsubjPassive;
        if (relation is Deprel.Obl or Deprel.Nmod)
        {
            for (var child = _view.First(token); child >= 0 && child < token; child = _view.Next(child))
            {
                if (_view.Rel(child) == Deprel.Case) return FeatureHash.Join(110, FeatureHash.Of((int)relation), _words[child]);
            }
        }

        return FeatureHash.Of((int)relation);
    }
}
