namespace EntityExtraction.Actors;

/// <summary>The entities of one document and where they are mentioned.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class EntityMap
{
    private readonly Mention[] _mentions;
    private readonly int[] _firstOfHead;
    private readonly ILookup<string, Mention> _mentionsOf;

    /// <summary>Makes a map.</summary>
    /// <param name="mentions">All mentions, in any order.</param>
    /// <param name="tokenCount">Number of tokens of the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mentions"/> is null.</exception>
    public EntityMap(IEnumerable<Mention> mentions, int tokenCount)
        : this(mentions, tokenCount, [])
    {
    }

    /// <summary>Makes a map that knows states without a mention, too.</summary>
    internal EntityMap(IEnumerable<Mention> mentions, int tokenCount, IReadOnlyList<Entity> unmentioned)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        _mentions = [.. mentions.OrderBy(m => m.HeadToken).ThenByDescending(m => m.TokenCount)];
        _firstOfHead = new int[tokenCount];
        Array.Fill(_firstOfHead, -1);
        for (var i = _mentions.Length - 1; i >= 0; i--) _firstOfHead[_mentions[i].HeadToken] = i;
        _mentionsOf = _mentions.OrderBy(m => m.Span).ToLookup(m => m.Entity.Id);
        Unmentioned = unmentioned;
        Entities = [.. _mentions.OrderBy(m => m.Span).Select(m => m.Entity).DistinctBy(e => e.Id)];
    }

    /// <summary>The entities in the order of their first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>States of the persons mentioned that have no mention themselves.</summary>
    internal IReadOnlyList<Entity> Unmentioned { get; }

    /// <summary>All mentions, by head token; of those with one head the longest first.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>The mentions of one entity in text order.</summary>
    public IEnumerable<Mention> MentionsOf(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _mentionsOf[entity.Id];
    }

    /// <summary>The mentions whose head is a given token; several where the words mean several entities ("the two countries").</summary>
    public ReadOnlySpan<Mention> At(int headToken)
    {
        var first = _firstOfHead[headToken];
        if (first < 0) return [];
        var end = first + 1;
        while (end < _mentions.Length && _mentions[end].HeadToken == headToken) end++;
        return _mentions.AsSpan(first, end - first);
    }
}
