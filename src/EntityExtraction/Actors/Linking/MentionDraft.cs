namespace EntityExtraction.Actors.Linking;

/// <summary>A mention while a document is being linked.</summary>
internal sealed class MentionDraft(EntityDraft entity, int first, int count, int head, MentionKind kind)
{
    public EntityDraft Entity { get; set; } = entity;

    public int First { get; set; } = first;

    public int Count { get; set; } = count;

    public int Head { get; set; } = head;

    public MentionKind Kind { get; set; } = kind;

    public int End => First + Count;

    /// <summary>Where it begins in its only token; -1 where it covers whole tokens.</summary>
    public int PartStart { get; init; } = -1;

    public int PartLength { get; init; }

    /// <summary>How the catalog's name stood for the entry; null where the catalog had no part in it.</summary>
    public CatalogNameKind? Source { get; init; }

    /// <summary>Number of another catalog name of the same words; -1 for none.</summary>
    public int NextName { get; init; } = -1;

    /// <summary>Whether the catalog says that the name means other things, too.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Whether it was dropped.</summary>
    public bool IsDropped { get; set; }
}
