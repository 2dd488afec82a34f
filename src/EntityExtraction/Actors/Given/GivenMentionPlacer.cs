using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Actors.Given;

/// <summary>Puts mentions that a caller supplies among those that the linker found.</summary>
/// <remarks>A given mention is the linker's entity where the linker found one at the same head, else an entity of its own: the caller says that it is a party,
/// whatever the catalog knows. For the same reason a given place that does or has something stands for those who govern or live in
/// it; one that is only spoken of stays a place, which can be taken or left.</remarks>
internal static class GivenMentionPlacer
{
    public static EntityMap Place(Document document, EntityMap found, IReadOnlyList<GivenMention> given)
    {
        var placed = new List<Mention>(given.Count);
        var own = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var mention in given)
        {
            if (!document.TryTokens(mention.Span, out var first, out var end)) continue;
            var head = document.HeadOf(first, end);
            var linked = AtHead(found, head, mention.Span) ?? Named(document, found, first, end, head);
            if (linked is not null && !Agrees(document, linked, first, end)) linked = null;
            placed.Add(new Mention(linked?.Entity ?? Own(document, own, mention.Span, first, end, head), first, end - first, head, mention.Span, document.TextOf(mention.Span),
                linked?.Kind ?? KindOf(document, head)) { Id = mention.Id });
        }

        // Who asks about a name and a description holds them for two, even where the description might mean the name.
        for (var i = 0; i < placed.Count; i++)
        {
            var described = placed[i];
            if (KindOf(document, described.HeadToken) != MentionKind.Description || !placed.Exists(m => m.Entity.Id == described.Entity.Id && KindOf(document, m.HeadToken) == MentionKind.Name)) continue;
            placed[i] = described with { Entity = Own(document, own, described.Span, described.FirstToken, described.EndToken, described.HeadToken) };
        }

        // What the linker found over the same words is the same mention; what it found over others stays, since rules read titles and names by their words.
        var same = placed.Select(Key).ToHashSet();
        var all = placed.Concat(found.Mentions.Where(m => !same.Contains(Key(m))));
        var places = placed.Where(m => m.Entity.Type is EntityType.Location or EntityType.Product && Acts(document, m.HeadToken)).Select(m => m.Entity.Id).ToHashSet(StringComparer.Ordinal);
        return new EntityMap(places.Count == 0 ? all : all.Select(m => places.Contains(m.Entity.Id) ? m with { Entity = m.Entity with { Type = EntityType.Organization } } : m), document.TokenCount, found.Unmentioned);
    }

    private static bool Acts(Document document, int head) => document.Relations[head] switch
    {
        Deprel.Nsubj or Deprel.OblAgent or Deprel.NmodPossessive => true,
        Deprel.Conj => document.Heads[head] >= 0 && Acts(document, document.Heads[head]),
        _ => false,
    };

    private static (string Entity, int First, int End) Key(Mention mention) => (mention.Entity.Id, mention.FirstToken, mention.EndToken);

    /// <summary>A party may be given with its title, its office or more of its description than the linker took; but a place or thing within the words of a longer
    /// name (<i>Oslo</i> in "the Oslo District Court") is not what they name.</summary>
    private static bool Agrees(Document document, Mention linked, int first, int end)
    {
        if (linked.Entity.Type.IsActor() || (linked.FirstToken <= first && linked.EndToken >= end)) return true;
        for (var t = first; t < end; t++)
        {
            if ((t < linked.FirstToken || t >= linked.EndToken) && document.UniversalTags[t] is Upos.Propn or Upos.Noun) return false;
        }

        return true;
    }

    /// <summary>The linker's mention with the same head: the one over the same characters, else the longest. None where the words mean several entities.</summary>
    private static Mention? AtHead(EntityMap found, int head, TextSpan span)
    {
        Mention? best = null;
        foreach (var mention in found.At(head))
        {
            if (!mention.Span.Overlaps(span)) continue;
            if (mention.Span == span && best?.Span != span) best = mention;
            else if (best is null) best = mention;
            else if (best.Span == mention.Span && best.Entity.Id != mention.Entity.Id) return null;
        }

        return best;
    }

    /// <summary>The name that a title or noun carries: <i>President</i> of "President Maria Silva".</summary>
    private static Mention? Named(Document document, EntityMap found, int first, int end, int head)
    {
        for (var t = end - 1; t >= first; t--)
        {
            var up = t;
            while (up != head && up >= first && up < end && document.Relations[up] is Deprel.Flat or Deprel.FlatName or Deprel.Appos or Deprel.NmodDescriptive) up = document.Heads[up];
            if (t == head || up != head) continue;
            foreach (var mention in found.At(t))
            {
                if (mention.Entity.Type is EntityType.Person or EntityType.Organization && mention.FirstToken >= first && mention.EndToken <= end) return mention;
            }
        }

        return null;
    }

    private static Entity Own(Document document, Dictionary<string, Entity> own, TextSpan span, int first, int end, int head)
    {
        var name = Name(document, span, first, end);
        var key = name.ToLowerInvariant();
        if (own.TryGetValue(key, out var known)) return known;
        var type = TypeOf(document, head);
        return own[key] = new Entity("given:" + key, name, type);
    }

    private static EntityType TypeOf(Document document, int head)
    {
        foreach (var span in document.EntitySpans)
        {
            if (span.FirstToken <= head && head < span.EndToken && span.Label is "PER") return EntityType.Person;
        }

        return document.UniversalTags[head] switch
        {
            Upos.Propn => EntityType.Organization,
            Upos.Pron when document.Forms[head].ToLowerInvariant() is "he" or "she" or "him" or "her" or "his" or "hers" or "who" => EntityType.Person,
            _ => EntityType.Group,
        };
    }

    /// <summary>The words without article and possessive ending.</summary>
    private static string Name(Document document, TextSpan span, int first, int end)
    {
        if (end - first > 1 && document.Forms[first].ToLowerInvariant() is "the" or "a" or "an") first++;
        if (end - first > 1 && Genitive.IsMark(document.Forms[end - 1])) end--;
        var (start, last) = (Math.Max(span.Start, document.SpanOf(first).Start), Math.Min(span.End, document.SpanOf(end - 1).End));
        return string.Join(' ', document.TextOf(TextSpan.FromBounds(start, last)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static MentionKind KindOf(Document document, int head) => document.UniversalTags[head] switch
    {
        Upos.Propn => MentionKind.Name,
        Upos.Pron => MentionKind.Pronoun,
        _ => MentionKind.Description,
    };
}
