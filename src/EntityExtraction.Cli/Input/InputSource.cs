using System.IO.Compression;
using EntityExtraction.Input;

namespace EntityExtraction.Cli;

/// <summary>The documents that the command line means: files, folders, patterns, archives, or standard input.</summary>
/// <remarks>What cannot be read is noted and left out, so that the rest still comes through.</remarks>
internal sealed class InputSource(IReadOnlyList<string> paths, FailureLog failures, InputSettings settings)
{
    private const string StandardInput = "-";

    /// <summary>No text of the accepted length is larger; what is unpacked from an archive may be of any size.</summary>
    private const int LargestUnpacked = 64 << 20;

    private InputFile[]? _files;
    private long _read;
    private Stream? _current;

    /// <summary>Whether the documents come through a pipe, where a reader may wait for each answer.</summary>
    public bool IsStandardInput => paths.Count == 0 || paths.Contains(StandardInput);

    /// <summary>Whether none of the files that are named is there.</summary>
    public bool FindsNothing => !IsStandardInput && !Files().Any(f => File.Exists(f.Path));

    /// <summary>The part of the input's bytes read so far, 0 to 1; null where their number is not known.</summary>
    public double? Progress => IsStandardInput || TotalBytes == 0 ? null : (_read + (_current?.Position ?? 0)) / (double)TotalBytes;

    private long TotalBytes { get; set; }

    public IEnumerable<SourceDocument> Read()
    {
        if (paths.Count == 0 && !Console.IsInputRedirected)
        {
            failures.Add("no input: name files or folders, or pipe a text into standard input.");
            yield break;
        }

        foreach (var file in Files())
        {
            using var documents = Open(file).GetEnumerator();
            while (TryNext(documents, file) is { } document) yield return document;
        }
    }

    private InputFile[] Files()
    {
        if (_files is not null) return _files;
        _files = paths.Count == 0 ? [new InputFile(StandardInput, "stdin")] : [.. InputFile.Find(paths)];
        foreach (var path in paths.Where(p => Glob.IsPattern(p) && !Glob.Find(p).Any())) failures.Add($"{path}: no file matches.");
        if (_files.Length == 0 && !paths.Any(Glob.IsPattern)) failures.Add($"no {InputKind.Endings} files in {string.Join(", ", paths)}.");
        TotalBytes = _files.Sum(f => f.Path != StandardInput && File.Exists(f.Path) ? new FileInfo(f.Path).Length : 0);
        return _files;
    }

    private SourceDocument? TryNext(IEnumerator<SourceDocument> documents, InputFile file)
    {
        try
        {
            if (documents.MoveNext()) return documents.Current;
        }
        catch (UnreadableDocumentException e)
        {
            failures.Add(e.Message);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            failures.Add(InputKind.IsGzip(file.Path) || InputKind.IsZip(file.Path)
                ? $"{file.Path}: is damaged or ends early ({e.Message.TrimEnd('.')}); what came before is kept."
                : $"{file.Path}: cannot be read: {e.Message}");
        }

        return null;
    }

    private IEnumerable<SourceDocument> Open(InputFile file)
    {
        if (file.Path == StandardInput)
        {
            using var input = Console.OpenStandardInput();
            foreach (var document in Documents(input, "standard input", "stdin", KindOf("stdin"))) yield return document;
            yield break;
        }

        using var stream = TextFile.Open(file.Path);
        _current = stream;
        try
        {
            foreach (var document in InputKind.IsZip(file.Path) ? Entries(stream, file) : Documents(stream, file.Path, file.Id, KindOf(file.Path))) yield return document;
        }
        finally
        {
            _current = null;
            _read += File.Exists(file.Path) ? new FileInfo(file.Path).Length : 0;
        }
    }

    private IEnumerable<SourceDocument> Entries(Stream stream, InputFile file)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries.Where(e => InputKind.OfName(e.FullName) is not null).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var content = entry.Open();
            foreach (var document in Documents(content, $"{file.Path}/{entry.FullName}", $"{file.Id}/{entry.FullName}", KindOf(entry.FullName))) yield return document;
        }
    }

    private string KindOf(string name) => settings.Format != InputKind.Auto ? settings.Format : InputKind.OfName(name) ?? InputKind.Text;

    private IEnumerable<SourceDocument> Documents(Stream stream, string name, string id, string kind)
    {
        if (InputKind.IsGzip(name))
        {
            using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
            foreach (var document in Plain(unpacked, name, id[..^3], kind)) yield return document;
        }
        else
        {
            foreach (var document in Plain(stream, name, id, kind)) yield return document;
        }
    }

    private IEnumerable<SourceDocument> Plain(Stream stream, string name, string id, string kind) => kind switch
    {
        InputKind.Jsonl => new JsonlTexts(name, id, failures, settings).Read(stream),
        InputKind.Html => [HtmlArticle.Read(name, id, AllBytes(stream, name), settings.Date)],
        _ => [new SourceDocument(id, TextFile.Decode(name, AllBytes(stream, name))) { Date = settings.Date }],
    };

    private static byte[] AllBytes(Stream stream, string name)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > LargestUnpacked && stream is not FileStream) throw new UnreadableDocumentException(name, $"has more than {LargestUnpacked >> 20} MB; split it.");
        }

        return bytes.ToArray();
    }
}
