using EntityExtraction.Analysis;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Scoring;

/// <summary>Keeps analyses in a temporary file, so that the next training need not parse again. Each set of models has a file of its own.</summary>
internal sealed class AnalysisCache : IAnnotator
{
    private readonly string _path;
    private readonly Dictionary<string, byte[]> _known;
    private readonly List<(string Text, byte[] Content)> _added = [];

    public AnalysisCache()
    {
        _path = Path.Combine(Path.GetTempPath(), $"entity-extraction-analyses-{Fingerprint()}.bin");
        _known = Load(_path);
    }

    public string Name => "analysis from a file";
    public Layers Requires => Layers.None;
    public Layers Provides => Layers.All;

    public void Annotate(DocumentBuilder document, CancellationToken cancellationToken = default)
    {
        var text = document.Text.Original;
        byte[]? content;
        lock (_known) _known.TryGetValue(text, out content);
        if (content is not null)
        {
            Read(document, content);
            return;
        }

        foreach (var annotator in EnglishAnalysis.Load().Annotators)
        {
            annotator.Annotate(document, cancellationToken);
            document.Layers |= annotator.Provides;
        }

        lock (_known)
        {
            _known[text] = Write(document);
            _added.Add((text, _known[text]));
        }
    }

    /// <summary>Adds what is new to the file.</summary>
    public void Save()
    {
        if (_added.Count == 0) return;
        using var writer = new BinaryWriter(new FileStream(_path, FileMode.Append));
        foreach (var (text, content) in _added)
        {
            writer.Write(text);
            writer.Write(content.Length);
            writer.Write(content);
        }

        _added.Clear();
    }

    private static string Fingerprint()
    {
        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        var assembly = typeof(EnglishAnalysis).Assembly;
        foreach (var name in (string[])["segmenter", "clusters", "neural", "lemmatizer", "entities"])
        {
            using var stream = assembly.GetManifestResourceStream($"Models/{name}.bin")!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash.AppendData(bytes);
        }

        return Convert.ToHexString(hash.GetHashAndReset())[..16];
    }

    private static Dictionary<string, byte[]> Load(string path)
    {
        var known = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (!File.Exists(path)) return known;
        using var reader = new BinaryReader(File.OpenRead(path));
        while (reader.BaseStream.Position < reader.BaseStream.Length) known[reader.ReadString()] = reader.ReadBytes(reader.ReadInt32());
        return known;
    }

    private static byte[] Write(DocumentBuilder document)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write(document.TokenCount);
        for (var t = 0; t < document.TokenCount; t++)
        {
            writer.Write(document.Spans[t].Start);
            writer.Write(document.Spans[t].Length);
            writer.Write(document.Forms[t]);
            writer.Write(document.Lemmas[t] ?? "");
            writer.Write((byte)document.UniversalTags[t]);
            writer.Write(document.PennTags[t] ?? "");
            writer.Write(document.Heads[t]);
            writer.Write((byte)document.Relations[t]);
        }

        writer.Write(document.SentenceCount);
        for (var s = 0; s < document.SentenceCount; s++) writer.Write(document.SentenceStart(s));
        writer.Write(document.Entities.Count);
        foreach (var entity in document.Entities)
        {
            writer.Write(entity.FirstToken);
            writer.Write(entity.TokenCount);
            writer.Write(entity.Label);
            writer.Write(entity.Score);
        }

        return memory.ToArray();
    }

    private static void Read(DocumentBuilder document, byte[] content)
    {
        using var reader = new BinaryReader(new MemoryStream(content));
        var count = reader.ReadInt32();
        var rows = new (string? Lemma, Upos Tag, string? Penn, int Head, Deprel Relation)[count];
        for (var t = 0; t < count; t++)
        {
            document.AddToken(new Text.TextSpan(reader.ReadInt32(), reader.ReadInt32()), string.Intern(reader.ReadString()));
            rows[t] = (Named(reader.ReadString()), (Upos)reader.ReadByte(), Named(reader.ReadString()), reader.ReadInt32(), (Deprel)reader.ReadByte());
        }

        for (var t = 0; t < count; t++)
        {
            (document.Lemmas[t], document.UniversalTags[t], document.PennTags[t], document.Heads[t], document.Relations[t]) = rows[t];
        }

        for (int s = 0, sentences = reader.ReadInt32(); s < sentences; s++) document.StartSentence(reader.ReadInt32());
        for (int e = 0, entities = reader.ReadInt32(); e < entities; e++)
        {
            document.Entities.Add(new EntitySpan(reader.ReadInt32(), reader.ReadInt32(), string.Intern(reader.ReadString()), reader.ReadSingle()));
        }
    }

    private static string? Named(string text) => text.Length == 0 ? null : string.Intern(text);
}
