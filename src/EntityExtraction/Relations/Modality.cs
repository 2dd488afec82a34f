namespace EntityExtraction.Relations;

/// <summary>How real the text presents the relation.</summary>
public enum Modality
{
    /// <summary>As a fact, present or past.</summary>
    Actual,
    /// <summary>Announced, planned, promised.</summary>
    Future,
    /// <summary>Could be, is hoped for.</summary>
    Possible,
    /// <summary>Somebody demands it.</summary>
    Demanded,
    /// <summary>Depends on a condition.</summary>
    Conditional,
}
