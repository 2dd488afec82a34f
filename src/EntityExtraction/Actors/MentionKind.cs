namespace EntityExtraction.Actors;

/// <summary>How a mention refers to its entity.</summary>
public enum MentionKind
{
    /// <summary>By its name or a part of it.</summary>
    Name,
    /// <summary>By a short form: <i>GNA</i>.</summary>
    Acronym,
    /// <summary>By the adjective or the people: <i>Turkish</i>, <i>Turks</i>.</summary>
    Demonym,
    /// <summary>By its capital or seat of government: <i>Ankara</i>, <i>the Kremlin</i>.</summary>
    Metonym,
    /// <summary>By a description: <i>the Russian leader</i>, <i>Turkish-backed forces</i>.</summary>
    Description,
    /// <summary>By a pronoun.</summary>
    Pronoun,
}
