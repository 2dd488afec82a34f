using EntityExtraction.Export;

namespace EntityExtraction.Cli;

/// <summary>A line for each document, at once.</summary>
/// <param name="stream">Where to write.</param>
/// <param name="withText">Whether the texts are written, too.</param>
/// <param name="flush">Whether somebody waits for each line.</param>
internal sealed class JsonlSink(Stream stream, bool withText, bool flush) : IResultSink
{
    private readonly JsonlWriter _writer = new(stream) { IncludesText = withText };

    public void Write(SourceDocument source, ExtractionResult result)
    {
        _writer.Write(result, source.Date);
        if (flush) stream.Flush();
    }

    public void Complete() => stream.Flush();

    public void Dispose() => _writer.Dispose();
}
