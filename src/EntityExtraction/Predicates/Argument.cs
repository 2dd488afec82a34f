namespace EntityExtraction.Predicates;

/// <summary>One filler of one role.</summary>
/// <param name="Role">What it does in the predicate.</param>
/// <param name="Head">Index of the filler's head token in the document.</param>
/// <param name="Borrowed">Whether the phrase is attached elsewhere and only may belong here:
/// the <i>with</i>-phrase of the object, the oblique of a governing verb. Asked for only where the predicate has no such argument of its own.</param>
public readonly record struct Argument(Role Role, int Head, bool Borrowed = false);
