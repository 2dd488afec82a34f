namespace EntityExtraction.Cli;

/// <summary>Takes results one after the other and brings them into a form of output.</summary>
internal interface IResultSink : IDisposable
{
    void Write(SourceDocument source, ExtractionResult result);

    /// <summary>Writes what can only be written when all results are there.</summary>
    void Complete();
}
