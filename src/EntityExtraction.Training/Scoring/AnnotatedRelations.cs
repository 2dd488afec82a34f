using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Scoring;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Scoring;

/// <summary>What the rules find in passages that a reader annotated, and whether the reader found it, too. It tells how often the rules are right in news as it
/// comes, which rows picked for attitudes do not; nobody wrote rules with these passages at hand.</summary>
internal static class AnnotatedRelations
{
    private const double Weight = 2;
    private const int SentencesOfPassage = 8;

    /// <summary>The relations of all passages.</summary>
    public static List<RatedRelation> Rate(Corpora corpora, AnalysisPipeline analysis, StanceModel stance) =>
        [.. AnnotatedPassage.Read(corpora).AsParallel().AsOrdered().SelectMany(passage => Rate(passage, analysis, stance))];

    private static List<RatedRelation> Rate(AnnotatedPassage passage, AnalysisPipeline analysis, StanceModel stance)
    {
        var document = analysis.Analyze(passage.Text);
        var entities = CatalogEntityLinker.BuiltIn.Link(document);
        var relations = RuleRelationExtractor.BuiltIn.Extract(document, entities);
        var reader = new ConfidenceReader(stance, document, entities, relations, given: false);
        var rated = new List<RatedRelation>();
        for (var i = 0; i < relations.Count; i++)
        {
            // The readers' types know nothing of concessions.
            if (relations[i].Type.Equals(RelationType.YieldsTo)) continue;
            var features = new List<ulong>();
            reader.Read(i, features);
            var right = passage.Relations.Any(r => IsSame(relations[i], r, entities));
            rated.Add(new RatedRelation([.. features], Given: false, right, Weight, passage.Number / SentencesOfPassage % StanceTrainer.Folds, IsOfNews: true));
        }

        return rated;
    }

    private static bool IsSame(Relation found, AnnotatedRelation read, EntityMap entities)
    {
        if (TypeOf(found) != read.Type) return false;
        if (Means(found.Source, read.Source) && MeansTarget(found, read.Target)) return true;
        return found.Type.IsSymmetric && Means(found.Source, read.Target) && MeansTarget(found, read.Source);

        bool MeansTarget(Relation relation, (int Start, int End) place) => Means(relation.Target, place) || (relation.OfActor is { } owner && Means(owner, place));

        // The same words, or words of the same sentence for the same actor.
        bool Means(Participant side, (int Start, int End) place) => Overlaps(side.Span.Start, side.Span.End, place)
            || (side.Entity is { } entity && entities.MentionsOf(entity).Any(m => m.Span.Start >= found.Sentence.Start && m.Span.End <= found.Sentence.End && Overlaps(m.Span.Start, m.Span.End, place)));
    }

    private static bool Overlaps(int start, int end, (int Start, int End) place) => start < place.End && end > place.Start;

    /// <summary>The readers' types are coarser.</summary>
    private static string TypeOf(Relation relation) => relation.Type.Name switch
    {
        "rejects" or "protests" => "opposes",
        "aids" => "supports",
        "coerces" => "hinders",
        "mobilizesAgainst" => "threatens",
        var name => name,
    };
}
