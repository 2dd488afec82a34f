using System.Runtime.InteropServices;
using System.Text;

namespace EntityExtraction.Analysis.Models;

/// <summary>Collects the sections of a model and writes them. The same sections give the same bytes.</summary>
internal sealed class ModelWriter(string kind, int kindVersion)
{
    private readonly List<(ulong Name, byte[] Content)> _sections = [];

    public ModelWriter Add<T>(string section, ReadOnlySpan<T> values) where T : unmanaged
    {
        _sections.Add((ModelName.Pack(section), MemoryMarshal.AsBytes(values).ToArray()));
        return this;
    }

    /// <exception cref="ArgumentException">A string contains a line break, which separates strings.</exception>
    public ModelWriter Add(string section, IReadOnlyList<string> values)
    {
        if (values.Any(v => v.Contains('\n'))) throw new ArgumentException("A string contains a line break.", nameof(values));
        if (values.Count == 1 && values[0].Length == 0) throw new ArgumentException("A single empty string reads back as no string.", nameof(values));
        _sections.Add((ModelName.Pack(section), Encoding.UTF8.GetBytes(string.Join('\n', values))));
        return this;
    }

    public byte[] ToBytes()
    {
        var header = Marshal.SizeOf<ModelHeader>();
        var table = new ModelSection[_sections.Count];
        long at = header + (table.Length * Marshal.SizeOf<ModelSection>());
        for (var i = 0; i < table.Length; i++)
        {
            at = (at + ModelHeader.Alignment - 1) / ModelHeader.Alignment * ModelHeader.Alignment;
            table[i] = new ModelSection { Name = _sections[i].Name, Offset = at, Length = _sections[i].Content.Length };
            at += table[i].Length;
        }

        var bytes = new byte[at];
        MemoryMarshal.AsBytes<ModelSection>(table).CopyTo(bytes.AsSpan(header));
        for (var i = 0; i < table.Length; i++) _sections[i].Content.CopyTo(bytes.AsSpan((int)table[i].Offset));
        MemoryMarshal.Write(bytes, new ModelHeader
        {
            Magic = ModelHeader.ExpectedMagic,
            Format = ModelHeader.CurrentFormat,
            Kind = ModelName.Pack(kind),
            KindVersion = kindVersion,
            Checksum = ModelChecksum.Of(bytes.AsSpan(header)),
            Length = at,
            SectionCount = table.Length,
        });
        return bytes;
    }

    public void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, ToBytes());
    }
}
