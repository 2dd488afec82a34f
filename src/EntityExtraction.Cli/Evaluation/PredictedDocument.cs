namespace EntityExtraction.Cli.Evaluation;

/// <summary>What an extractor found in a document.</summary>
internal sealed record PredictedDocument(string Id, IReadOnlyList<PredictedEntity> Entities, IReadOnlyList<PredictedRelation> Relations)
{
    public static PredictedDocument Of(ExtractionResult result)
    {
        var text = result.Document.Text.Original;
        return new PredictedDocument(result.Id ?? "",
            [.. result.Entities.Select(e => new PredictedEntity(e.Name, e.Type.ToString()))],
            [.. result.Relations.Select(r => new PredictedRelation(r.Type.Name, new PredictedSide(r.Source.Name, r.Source.Text), new PredictedSide(r.Target.Name, r.Target.Text),
                r.Polarity.ToString().ToLowerInvariant(), r.Modality.ToString().ToLowerInvariant(), Names.FoldSentence(text.Substring(r.Sentence.Start, r.Sentence.Length))))]);
    }
}

internal sealed record PredictedEntity(string Name, string Type);

/// <summary>A relation that an extractor found.</summary>
internal sealed record PredictedRelation(string Type, PredictedSide Source, PredictedSide Target, string? Polarity, string? Modality, string FoldedSentence);

/// <summary>A side of it: canonical name and words.</summary>
internal sealed record PredictedSide(string? Name, string? Text)
{
    /// <summary>Whether name or words agree with one of the accepted names.</summary>
    public bool Agrees(IReadOnlyList<string> accepted) => Names.Agree(Name, accepted) || Names.Agree(Text, accepted);
}
