namespace EntityExtraction.Cli.Evaluation;

/// <summary>How many named actors of the gold were found under their canonical name, and with the right type.</summary>
internal sealed record ActorScore(int Found, int Typed, int All)
{
    private static readonly HashSet<string> Named = ["Country", "Person", "Organization"];

    public static ActorScore Of(IReadOnlyList<GoldEntity> gold, IReadOnlyDictionary<string, PredictedDocument> predicted)
    {
        var (found, typed, all) = (0, 0, 0);
        foreach (var entity in gold)
        {
            if (!Named.Contains(entity.Type)) continue;
            all++;
            if (!predicted.TryGetValue(entity.Document, out var document)) continue;
            var name = Names.Fold(entity.Name);
            var hits = document.Entities.Where(e => Names.Fold(e.Name) == name).ToList();
            if (hits.Count > 0) found++;
            if (hits.Any(e => e.Type == entity.Type)) typed++;
        }

        return new ActorScore(found, typed, all);
    }
}
