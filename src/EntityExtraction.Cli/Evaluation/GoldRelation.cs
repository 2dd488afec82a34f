namespace EntityExtraction.Cli.Evaluation;

/// <summary>A relation that people found in a sentence of a document.</summary>
/// <param name="Document">File of the text.</param>
/// <param name="Sentence">The words of the sentence.</param>
/// <param name="Type">Name of its relation type.</param>
/// <param name="Sources">Canonical name of the source, then the names accepted in its place.</param>
/// <param name="Targets">The same for the target.</param>
/// <param name="Polarities">Accepted polarities.</param>
/// <param name="Modalities">Accepted modalities.</param>
/// <param name="Difficulty">How hard it is to find.</param>
/// <param name="Required">Whether missing it counts; finding it is never wrong.</param>
internal sealed record GoldRelation(string Document, string Sentence, string Type, IReadOnlyList<string> Sources, IReadOnlyList<string> Targets,
    IReadOnlyList<string> Polarities, IReadOnlyList<string> Modalities, string Difficulty, bool Required)
{
    public string Source => Sources[0];

    public string Target => Targets[0];

    public string FoldedSentence { get; } = Names.FoldSentence(Sentence);
}

/// <summary>An entity that people found in a document.</summary>
internal sealed record GoldEntity(string Document, string Name, string Type);
