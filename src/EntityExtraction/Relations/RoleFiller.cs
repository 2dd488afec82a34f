namespace EntityExtraction.Relations;

/// <summary>What fills a role that a relation type has of its own.</summary>
/// <param name="Role">The role: <c>weapon</c>.</param>
/// <param name="Participant">What fills it.</param>
public sealed record RoleFiller(string Role, Participant Participant);
