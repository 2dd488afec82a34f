using EntityExtraction.Actors;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>What tells a right relation from a wrong one: the rule, its words' grammar, and how its sides hang on them.</summary>
internal static class ConfidenceFeatures
{
    private const int MostSteps = 12;

    /// <summary>Types that are attitudes themselves. The others are acts, which may be told without any attitude.</summary>
    private static readonly HashSet<RelationType> Attitudes = [RelationType.Supports, RelationType.Opposes, RelationType.Rejects, RelationType.Accuses, RelationType.Threatens];

    /// <summary>Whether people who judged only attitudes have judged relations of a type.</summary>
    public static bool IsAttitude(RelationType type) => Attitudes.Contains(type);

    /// <summary>Adds the features of a relation.</summary>
    /// <param name="relations">What the rules found, in the order of the words that state it.</param>
    /// <param name="index">The one whose features are wanted.</param>
    /// <param name="document">Its text.</param>
    /// <param name="entities">The entities of the text.</param>
    /// <param name="agreement">Chance that the stance model gives the relation's stance; null where it says none.</param>
    /// <param name="given">Whether the caller gave the mentions and asks for the stance between them. An act told without attitude is then no answer.</param>
    /// <param name="features">Where to add them.</param>
    public static void Collect(IReadOnlyList<Relation> relations, int index, Document document, EntityMap entities, double? agreement, bool given, List<ulong> features)
    {
        var relation = relations[index];
        var type = FeatureHash.Of(relation.Type.Name);
        features.Add(FeatureHash.Join(1, 1));
        features.Add(FeatureHash.Join(4, FeatureHash.Of((int)(relation.Confidence * 20))));
        features.Add(FeatureHash.Join(5, FeatureHash.Of((int)relation.Modality)));
        features.Add(FeatureHash.Join(6, FeatureHash.Of((int)relation.Polarity)));
        features.Add(FeatureHash.Join(8, relation.Attribution is null ? 0UL : 1));
        features.Add(FeatureHash.Join(9, relation.OfActor is null ? 0UL : 1));
        if (given)
        {
            features.Add(FeatureHash.Join(2, type));
            features.Add(FeatureHash.Join(10, FeatureHash.Of(Math.Min(Company(relations, index), 4))));
            features.Add(FeatureHash.Join(3, FeatureHash.Of(relation.Rule)));
            features.Add(FeatureHash.Join(7, FeatureHash.Of((int)relation.Polarity), type));
            if (relation.Stance != Stance.Neutral) features.Add(FeatureHash.Join(11, FeatureHash.Of((int)relation.Stance)));
        }

        else
        {
            features.Add(FeatureHash.Join(50, type));
            features.Add(FeatureHash.Join(51, FeatureHash.Of(relation.Rule)));
        }

        if (agreement is { } chance && (given || IsAttitude(relation.Type)))
        {
            features.Add(FeatureHash.Join(given ? 12 : 17, FeatureHash.Of((int)Math.Round(Math.Clamp(Math.Log(chance / (1 - chance)), -4, 4) * 1.5))));
        }

        if (!document.TryTokens(relation.Trigger, out var trigger, out var end)) return;
        trigger = document.HeadOf(trigger, end);
        var sentence = document.SentenceOf(trigger);
        features.Add(FeatureHash.Join(13, FeatureHash.Of((int)document.UniversalTags[trigger])));
        features.Add(FeatureHash.Join(14, FeatureHash.Of((int)document.Relations[trigger])));
        features.Add(FeatureHash.Join(15, FeatureHash.Of(Bucket(sentence.TokenCount / 4))));
        features.Add(FeatureHash.Join(16, IsPassive(document, trigger) ? 1UL : 0));
        Side(relation.Source, 20, given ? type : 0, trigger, document, entities, features);
        Side(relation.OfActor ?? relation.Target, 30, given ? type : 0, trigger, document, entities, features);
    }

    private static void Side(Participant side, int template, ulong type, int trigger, Document document, EntityMap entities, List<ulong> features)
    {
        var kind = FeatureHash.Of(side.Type is { } known ? (int)known : 99);
        features.Add(FeatureHash.Join(template, kind));
        if (type != 0) features.Add(FeatureHash.Join(template + 1, kind, type));
        if (!document.TryTokens(side.Span, out var first, out var end)) return;
        var head = document.HeadOf(first, end);
        var mentions = entities.At(head);
        features.Add(FeatureHash.Join(template + 2, FeatureHash.Of(mentions.Length == 0 ? 99 : (int)mentions[0].Kind)));
        features.Add(FeatureHash.Join(template + 3, FeatureHash.Of(Bucket(Math.Abs(head - trigger)) * (head < trigger ? -1 : 1))));
        var (steps, path) = Path(document, head, trigger);
        features.Add(FeatureHash.Join(template + 4, FeatureHash.Of(steps)));
        features.Add(FeatureHash.Join(template + 5, path));
        features.Add(FeatureHash.Join(template + 6, FeatureHash.Of((int)document.Relations[head])));
    }

    /// <summary>Number of relations that the same word states.</summary>
    private static int Company(IReadOnlyList<Relation> relations, int index)
    {
        var (first, end) = (index, index + 1);
        while (first > 0 && relations[first - 1].Trigger == relations[index].Trigger) first--;
        while (end < relations.Count && relations[end].Trigger == relations[index].Trigger) end++;
        return end - first;
    }

    /// <summary>Number of steps in the tree between two words, and the relations on the way.</summary>
    private static (int Steps, ulong Relations) Path(Document document, int from, int to)
    {
        if (Meeting.Of(document, from, to, MostSteps) is not var (ups, downs)) return (MostSteps, FeatureHash.None);
        return (ups + downs, FeatureHash.Join(1, Climb(document, from, ups, 3), Climb(document, to, downs, 2)));
    }

    private static ulong Climb(Document document, int token, int steps, int template)
    {
        var relations = FeatureHash.None;
        for (; steps > 0; steps--, token = document.Heads[token]) relations = FeatureHash.Join(template, relations, FeatureHash.Of((int)document.Relations[token]));
        return relations;
    }

    private static bool IsPassive(Document document, int verb)
    {
        for (var child = document.FirstDependent(verb); child >= 0; child = document.NextSibling(child))
        {
            if (document.Relations[child] is Deprel.AuxPassive or Deprel.NsubjPassive or Deprel.OblAgent) return true;
        }

        return false;
    }

    private static int Bucket(int length) => length switch { < 4 => length, < 6 => 4, < 9 => 5, < 14 => 6, < 22 => 7, _ => 8 };
}
