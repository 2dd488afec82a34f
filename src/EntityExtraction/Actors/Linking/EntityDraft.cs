namespace EntityExtraction.Actors.Linking;

/// <summary>An entity while a document is being linked.</summary>
internal sealed class EntityDraft(string id, string name, EntityType type)
{
    public string Id { get; } = id;

    public string Name { get; set; } = name;

    public EntityType Type { get; } = type;

    public string? State { get; set; }

    /// <summary>What the catalog knows of it, or null.</summary>
    public CatalogEntry? Entry { get; init; }

    /// <summary><c>m</c>, <c>f</c> or <c>?</c>.</summary>
    public char Gender { get; set; } = '?';

    /// <summary>Whether <i>they</i> may mean it alone.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Offices that the text gives a person, or the noun that heads the description of a group.</summary>
    public List<string> Descriptions { get; } = [];

    /// <summary>Class of the first office the text gives a person; empty for none.</summary>
    public string TitleClass { get; set; } = "";

    /// <summary>Id of the organization that a person speaks or acts for, or null.</summary>
    public string? Organization { get; set; }

    /// <summary>Offices that the catalog knows of a person; those that the text gives go before them.</summary>
    public List<string> KnownOffices { get; } = [];

    /// <summary>Folded words of a person's name.</summary>
    public int[] Words { get; set; } = [];

    public Entity ToEntity() => new(Id, Name, Type) { State = State, Organization = Entry?.Organization is null ? null : Organization };
}
