using EntityExtraction.Actors;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>Adds the entities that sequences of tokens name to those that another linker finds.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PatternEntityLinker(IEntityLinker inner, IReadOnlyList<EntityPattern> patterns) : IEntityLinker
{
    private readonly PatternMatcher[] _matchers = [.. patterns.Select(p => new PatternMatcher(p))];

    public EntityMap Link(Document document, CancellationToken cancellationToken = default)
    {
        var known = inner.Link(document, cancellationToken);
        var found = Find(document, known, cancellationToken);
        if (found.Count == 0) return known;
        // What lies in a found name is no mention of its own; what reaches beyond it stays.
        var kept = known.Mentions.Where(m => !found.Any(f => f.FirstToken <= m.FirstToken && m.EndToken <= f.EndToken));
        return new EntityMap(kept.Concat(found), document.TokenCount, known.Unmentioned);
    }

    private List<Mention> Find(Document document, EntityMap known, CancellationToken cancellationToken)
    {
        var found = new List<Mention>();
        for (var s = 0; s < document.SentenceCount; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = document.SentenceStart(s + 1);
            for (var token = document.SentenceStart(s); token < end;)
            {
                var (longest, by) = (0, default(EntityPattern));
                foreach (var matcher in _matchers)
                {
                    if (matcher.Match(document, known, token, end) is var length && length > longest) (longest, by) = (length, matcher.Pattern);
                }

                if (by is not null && !LiesInLongerName(known, token, longest)) found.Add(Mention(document, by, token, longest));
                token += Math.Max(longest, 1);
            }
        }

        return found;
    }

    private static bool LiesInLongerName(EntityMap known, int first, int count)
    {
        foreach (var mention in known.Mentions)
        {
            if (mention.FirstToken <= first && first + count <= mention.EndToken && mention.TokenCount > count && mention.Kind is MentionKind.Name or MentionKind.Acronym) return true;
        }

        return false;
    }

    private static Mention Mention(Document document, EntityPattern pattern, int first, int count)
    {
        var span = TextSpan.FromBounds(document.SpanOf(first).Start, document.SpanOf(first + count - 1).End);
        var name = pattern.Name ?? document.CleanedTextOf(span);
        return new Mention(new Entity("pattern:" + CatalogFiles.Slug(name), name, pattern.Type), first, count, document.HeadOf(first, first + count), span, document.TextOf(span), MentionKind.Name);
    }
}
