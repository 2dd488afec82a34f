using EntityExtraction.Actors;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>Guesses the stance between parties of one sentence where no rule tells one.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StanceGuesser(StanceModel model)
{
    /// <summary>Parties further apart than so many words are not judged; keeps the work linear in the length of a sentence.</summary>
    private const int Farthest = 80;

    private const int MostPairs = 400;

    /// <summary>Guesses between mentions that a caller gave: the best answer for each pair.</summary>
    /// <param name="document">The text.</param>
    /// <param name="entities">Its entities, the given mentions among them.</param>
    /// <param name="relations">What the rules found between the given mentions.</param>
    /// <param name="all">What the rules found between any.</param>
    public IReadOnlyList<Relation> BetweenGiven(Document document, EntityMap entities, IReadOnlyList<Relation> relations, IReadOnlyList<Relation> all) =>
        Guess(document, entities, [.. entities.Mentions.Where(m => m.Id is not null)], relations, [.. relations, .. all], given: true, 0);

    /// <summary>Guesses between any two actors of a sentence, to which the model gives a chance of at least <paramref name="least"/>.</summary>
    public IReadOnlyList<Relation> BetweenFound(Document document, EntityMap entities, IReadOnlyList<Relation> relations, double least) =>
        Guess(document, entities, [.. entities.Mentions.Where(m => m.Entity.Type.IsActor())], relations, relations, given: false, least);

    private List<Relation> Guess(Document document, EntityMap entities, Mention[] mentions, IReadOnlyList<Relation> known, IReadOnlyList<Relation> evidence, bool given, double least)
    {
        var result = new List<Relation>(known);
        PairFeatures? pairs = null;
        var told = Told(known, given);
        foreach (var sentence in mentions.OrderBy(m => m.Span).GroupBy(m => document.SentenceOf(m.HeadToken).Index).OrderBy(g => g.Key))
        {
            var inside = sentence.ToArray();
            var count = 0;
            for (var i = 0; i < inside.Length; i++)
            {
                for (var j = i + 1; j < inside.Length && count < MostPairs && inside[j].FirstToken - inside[i].EndToken <= Farthest; j++)
                {
                    var (p, q) = (inside[i], inside[j]);
                    if (p.Entity.Id == q.Entity.Id || p.HeadToken == q.HeadToken || !told.Add(Pair(Key(p, given), Key(q, given), sentence.Key))) continue;
                    count++;
                    pairs ??= model.Read(document, entities, evidence);
                    var chances = model.Judge(pairs, p, q);
                    var answer = model.Choose(chances);
                    if (answer == 0) continue;
                    var sureness = model.Sureness.Of(chances[answer]);
                    if (chances[answer] >= least) result.Add(Relation(document, answer % 2 == 1 ? p : q, answer % 2 == 1 ? q : p, answer <= 2, sureness));
                }
            }
        }

        return result.Count == known.Count ? result : [.. result.OrderBy(r => r.Sentence.Start)];

        HashSet<(string, string, int)> Told(IReadOnlyList<Relation> relations, bool byMention)
        {
            var pairs = new HashSet<(string, string, int)>();
            foreach (var relation in relations)
            {
                if ((relation.Stance == Stance.Neutral || relation.IsLoose) && byMention) continue;
                var sentence = document.TryTokens(relation.Trigger, out var token, out _) ? document.SentenceOf(token).Index : -1;
                var (source, target) = byMention ? (relation.Source.Mention, relation.Target.Mention) : (relation.Source.Entity?.Id, (relation.OfActor ?? relation.Target).Entity?.Id);
                if (source is not null && target is not null) pairs.Add(Pair(source, target, sentence));
            }

            return pairs;
        }
    }

    private static string Key(Mention mention, bool given) => given ? mention.Id! : mention.Entity.Id;

    private static (string, string, int) Pair(string a, string b, int sentence) => string.CompareOrdinal(a, b) < 0 ? (a, b, sentence) : (b, a, sentence);

    private static Relation Relation(Document document, Mention source, Mention target, bool friendly, double confidence)
    {
        var trigger = Governor(document, source.HeadToken, target.HeadToken);
        return RelationFactory.Create(friendly ? RelationType.Supports : RelationType.Opposes, Side(source), Side(target)) with
        {
            Confidence = RelationScoring.InThousandths(confidence),
            Rule = Relations.Relation.GuessRule,
            Trigger = document.SpanOf(trigger),
            Sentence = document.SentenceOf(trigger).Span,
        };
    }

    private static Participant Side(Mention mention) => new(mention.Entity.Name, mention.Entity.Type, mention.Span, mention.Text) { Entity = mention.Entity, Mention = mention.Id };

    /// <summary>The word that governs both; where there is none, the first of the two.</summary>
    private static int Governor(Document document, int a, int b)
    {
        if (Meeting.Of(document, a, b) is not var (steps, _)) return Math.Min(a, b);
        for (; steps > 0; steps--) a = document.Heads[a];
        return a;
    }
}
