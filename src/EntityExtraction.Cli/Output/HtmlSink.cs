using EntityExtraction.Export;
using EntityExtraction.Reporting;

namespace EntityExtraction.Cli;

/// <summary>All documents as one report, written at the end.</summary>
internal sealed class HtmlSink(Stream stream, HtmlReportOptions options) : IResultSink
{
    private readonly List<ExtractedDocument> _documents = [];

    public void Write(SourceDocument source, ExtractionResult result) => _documents.Add(ExtractedDocument.Of(result, source.Date, explained: true));

    public void Write(ExtractedDocument document) => _documents.Add(document);

    public void Complete()
    {
        HtmlReport.Write(_documents, stream, options);
        stream.Flush();
    }

    public void Dispose()
    {
    }
}
