using System.Text;
using EntityExtraction.Export;

namespace EntityExtraction.Cli;

/// <summary>A row for each relation.</summary>
internal sealed class CsvSink : IResultSink
{
    private readonly StreamWriter _text;
    private readonly RelationCsvWriter _writer;

    public CsvSink(Stream stream)
    {
        _text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        _writer = new RelationCsvWriter(_text);
    }

    public void Write(SourceDocument source, ExtractionResult result) => _writer.Write(result, source.Date);

    public void Complete() => _text.Flush();

    public void Dispose() => _text.Dispose();
}
