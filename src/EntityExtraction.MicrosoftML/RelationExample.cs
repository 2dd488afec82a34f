namespace EntityExtraction.MicrosoftML;

/// <summary>A relation of which it is known whether it is right.</summary>
/// <param name="Features">Its features, as <see cref="Scoring.RelationFeatures"/> gives them.</param>
/// <param name="IsRight">Whether the text says so.</param>
/// <param name="Document">The document it comes from. Examples of one document are held back together.</param>
/// <param name="Weight">How much it counts.</param>
public sealed record RelationExample(IReadOnlyList<ulong> Features, bool IsRight, string Document, float Weight = 1);
