namespace EntityExtraction.Cli.Evaluation;

/// <summary>Holds predicted relations against a gold standard.</summary>
/// <remarks>A predicted relation is right when a gold relation of the same sentence has its type and both sides agree; each gold relation is matched once, and a
/// second statement of a matched one is neither right nor wrong. Gold relations that are not required neither help nor hurt.</remarks>
/// <param name="gold">The gold.</param>
/// <param name="predicted">Predictions by document.</param>
/// <param name="byFamily">Whether parent, child and sibling types count as the same.</param>
internal sealed class GoldComparison(IReadOnlyList<GoldRelation> gold, IReadOnlyDictionary<string, PredictedDocument> predicted, bool byFamily)
{
    private readonly TypeInventory _types = new(gold);
    private readonly RelationScore _score = new();

    public RelationScore Run()
    {
        foreach (var document in gold.GroupBy(g => g.Document))
        {
            GoldRelation[] wanted = [.. document];
            PredictedRelation[] found = predicted.TryGetValue(document.Key, out var prediction)
                ? [.. prediction.Relations.Select(r => _types.Scored(r.Type) is { } type ? r with { Type = type } : null).OfType<PredictedRelation>()]
                : [];
            ScoreMentions(document.Key, wanted, found);
            ScoreDocument(wanted, found);
        }

        return _score;
    }

    private void ScoreMentions(string document, GoldRelation[] wanted, PredictedRelation[] found)
    {
        var taken = new bool[found.Length];
        foreach (var relation in wanted.OrderBy(g => !g.Required))
        {
            var hit = 0;
            while (hit < found.Length && (taken[hit] || !IsStated(found[hit], relation))) hit++;
            if (hit == found.Length) hit = -1;
            if (hit >= 0) taken[hit] = true;
            if (relation.Required) Count(relation, hit < 0 ? null : found[hit]);
        }

        for (var i = 0; i < found.Length; i++)
        {
            var relation = found[i];
            if (taken[i] || wanted.Any(g => IsStated(relation, g))) continue;
            _score.Mentions.Spurious++;
            _score.OfType(relation.Type).Spurious++;
            _score.Extras.Add((document, relation));
        }
    }

    private void Count(GoldRelation relation, PredictedRelation? hit)
    {
        var type = _score.OfType(relation.Type);
        _score.OfDifficulty(relation.Difficulty).Add(hit is not null);
        if (hit is null)
        {
            _score.Mentions.Missed++;
            type.Missed++;
            _score.Misses.Add(relation);
            return;
        }

        _score.Mentions.Right++;
        type.Right++;
        _score.Polarity.Add(relation.Polarities.Contains(hit.Polarity));
        _score.Modality.Add(relation.Modalities.Contains(hit.Modality));
    }

    private void ScoreDocument(GoldRelation[] wanted, PredictedRelation[] found)
    {
        var once = found.DistinctBy(p => (p.Type, p.Source.Name, p.Target.Name)).ToArray();
        foreach (var relation in wanted.DistinctBy(g => (g.Type, g.Source, g.Target)))
        {
            if (!relation.Required) continue;
            if (once.Any(p => Matches(p, relation))) _score.Documents.Right++;
            else _score.Documents.Missed++;
        }

        _score.Documents.Spurious += once.Count(p => !wanted.Any(g => Matches(p, g)));
    }

    private bool IsStated(PredictedRelation found, GoldRelation wanted) => Names.SameSentence(found.FoldedSentence, wanted.FoldedSentence) && Matches(found, wanted);

    private bool Matches(PredictedRelation found, GoldRelation wanted)
    {
        if (found.Type != wanted.Type && !(byFamily && TypeInventory.Family(found.Type) == TypeInventory.Family(wanted.Type))) return false;
        if (found.Source.Agrees(wanted.Sources) && found.Target.Agrees(wanted.Targets)) return true;
        return (TypeInventory.IsSymmetric(wanted.Type) || (byFamily && TypeInventory.IsSymmetric(found.Type))) && found.Source.Agrees(wanted.Targets) && found.Target.Agrees(wanted.Sources);
    }
}
