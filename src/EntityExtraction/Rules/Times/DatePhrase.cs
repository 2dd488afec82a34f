namespace EntityExtraction.Rules.Times;

/// <summary>Words next to each other that say when: <i>on March 5, 2020</i>, <i>earlier this week</i>, <i>two years ago</i>.</summary>
/// <param name="First">First token, the preposition included.</param>
/// <param name="Last">Last token.</param>
/// <param name="Head">The token that hangs on a word outside of the phrase.</param>
/// <param name="Preposition">The preposition in lower case; empty for none.</param>
internal readonly record struct DatePhrase(int First, int Last, int Head, string Preposition);
