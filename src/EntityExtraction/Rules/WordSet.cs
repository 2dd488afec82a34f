namespace EntityExtraction.Rules;

/// <summary>Words under a name, for use as <c>$name</c> wherever a rule lists words.</summary>
/// <param name="Name">The name, without the <c>$</c>.</param>
/// <param name="Words">The words; they may name other word sets.</param>
public sealed record WordSet(string Name, WordList Words);
