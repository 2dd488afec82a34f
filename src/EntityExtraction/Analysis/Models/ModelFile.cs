using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace EntityExtraction.Analysis.Models;

/// <summary>A trained model as named sections of raw memory. Nothing is copied: sections are views of the file or of the embedded resource.</summary>
/// <remarks>Immutable and thread-safe. Whoever keeps a <see cref="ModelBlock{T}"/> must keep the file.</remarks>
internal sealed unsafe class ModelFile
{
    private readonly object _owner; // The pinned array or the mapped stream that the pointer lies in.
    private readonly byte* _start;

    private ModelFile(object owner, byte* start, long length, string name, string kind, int kindVersion, bool verify)
    {
        _owner = owner;
        _start = start;
        Name = name;
        if (length < sizeof(ModelHeader)) throw Problem($"{length} bytes are too few for a model.");
        var header = Header;
        if (header.Magic != ModelHeader.ExpectedMagic) throw Problem("it does not start as a model does.");
        if (header.Format != ModelHeader.CurrentFormat) throw Problem($"expected format {ModelHeader.CurrentFormat}, found {header.Format}.");
        if (header.Kind != ModelName.Pack(kind)) throw Problem($"expected a model of kind '{kind}', found '{ModelName.Unpack(header.Kind)}'.");
        if (header.KindVersion != kindVersion) throw Problem($"expected version {kindVersion} of kind '{kind}', found {header.KindVersion}.");
        if (header.Length != length) throw Problem($"expected {header.Length} bytes, found {length}; it is cut off or has something appended.");
        if (header.SectionCount < 0 || (long)header.SectionCount * sizeof(ModelSection) > length - sizeof(ModelHeader)) throw Problem("its table of sections is damaged.");
        foreach (var section in Sections)
        {
            if (section.Offset < sizeof(ModelHeader) || section.Length < 0 || section.Offset > length - section.Length) throw Problem("its table of sections is damaged.");
        }

        if (!verify) return;
        var found = ModelChecksum.Of(new ReadOnlySpan<byte>(start + sizeof(ModelHeader), checked((int)(length - sizeof(ModelHeader)))));
        if (found != header.Checksum) throw Problem($"it is damaged: expected checksum {header.Checksum:x16}, found {found:x16}.");
    }

    /// <summary>The file or resource, for messages.</summary>
    public string Name { get; }

    private ModelHeader Header => Unsafe.ReadUnaligned<ModelHeader>(_start);

    private ReadOnlySpan<ModelSection> Sections => new(_start + sizeof(ModelHeader), Header.SectionCount);

    /// <summary>Reads a file and verifies its checksum.</summary>
    /// <exception cref="ModelFormatException">The file is no usable model of this kind and version.</exception>
    public static ModelFile Open(string path, string kind, int kindVersion)
    {
        using var stream = File.OpenRead(path);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length), pinned: true);
        stream.ReadExactly(bytes);
        return FromPinned(bytes, path, kind, kindVersion);
    }

    /// <summary>Reads a stream to its end and verifies its checksum.</summary>
    /// <param name="stream">The stream; stays open.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="kind">The kind expected.</param>
    /// <param name="kindVersion">The version expected.</param>
    /// <exception cref="ModelFormatException">The stream is no usable model of this kind and version.</exception>
    public static ModelFile Open(Stream stream, string name, string kind, int kindVersion)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return FromBytes(memory.GetBuffer().AsSpan(0, (int)memory.Length), name, kind, kindVersion);
    }

    /// <summary>Reads a model from memory and verifies its checksum.</summary>
    public static ModelFile FromBytes(ReadOnlySpan<byte> bytes, string name, string kind, int kindVersion)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return FromPinned(pinned, name, kind, kindVersion);
    }

    /// <summary>Maps a model that is embedded in this assembly. Its checksum is not verified: the assembly is already mapped and starts fast.</summary>
    /// <exception cref="ModelFormatException">There is no such resource, or it is of another kind or version.</exception>
    public static ModelFile OpenEmbedded(string name, string kind, int kindVersion)
    {
        var resource = $"Models/{name}.bin";
        var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new ModelFormatException(resource, "the assembly has no such resource.");
        if (stream is UnmanagedMemoryStream mapped) return new ModelFile(mapped, mapped.PositionPointer, mapped.Length, resource, kind, kindVersion, verify: false);

        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length), pinned: true);
        using (stream) stream.ReadExactly(bytes);
        return FromPinned(bytes, resource, kind, kindVersion);
    }

    /// <summary>A section as an array of numbers.</summary>
    /// <exception cref="ModelFormatException">There is no such section, or its length does not fit.</exception>
    public ModelBlock<T> Block<T>(string section) where T : unmanaged
    {
        var found = Find(section);
        if (found.Length % sizeof(T) != 0) throw Problem($"section '{section}' has {found.Length} bytes, which is no multiple of {sizeof(T)}.");
        return new ModelBlock<T>((T*)(_start + found.Offset), checked((int)(found.Length / sizeof(T))));
    }

    /// <summary>Whether there is such a section.</summary>
    public bool Has(string section)
    {
        var packed = ModelName.Pack(section);
        foreach (var found in Sections)
        {
            if (found.Name == packed) return true;
        }

        return false;
    }

    /// <summary>A section as strings.</summary>
    public string[] Strings(string section)
    {
        var found = Find(section);
        var text = Encoding.UTF8.GetString(_start + found.Offset, checked((int)found.Length));
        return text.Length == 0 ? [] : text.Split('\n');
    }

    /// <summary>An exception that names this model.</summary>
    public ModelFormatException Problem(string problem) => new(Name, problem);

    private static ModelFile FromPinned(byte[] bytes, string name, string kind, int kindVersion)
    {
        fixed (byte* start = bytes) return new ModelFile(bytes, start, bytes.Length, name, kind, kindVersion, verify: true);
    }

    private ModelSection Find(string name)
    {
        var packed = ModelName.Pack(name);
        foreach (var section in Sections)
        {
            if (section.Name == packed) return section;
        }

        throw Problem($"it has no section '{name}'.");
    }
}
