namespace EntityExtraction.Rules.Explaining;

/// <summary>What fills a side of a relation, and how it was found.</summary>
/// <param name="Side"><c>source</c> or <c>target</c>.</param>
/// <param name="Role">The role of the predicate that gave it: <c>agent</c>.</param>
/// <param name="Text">The words of the text.</param>
/// <param name="Path">The way through the tree from the trigger: <c>supplied -obl-> Poland</c>.</param>
/// <param name="Alias">How the words mean the actor (<c>Ankara: Metonym of Turkey</c>); null for a name or a description that is its own.</param>
public sealed record RoleExplanation(string Side, string Role, string Text, string Path, string? Alias)
{
    /// <summary>All of it in a line.</summary>
    public override string ToString() => $"{Side} is {Role} '{Text}' ({Path}){(Alias is null ? "" : $", {Alias}")}";
}
