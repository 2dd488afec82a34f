using System.Collections;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Actors.Compiled;

/// <summary>Items that lie in a file as bytes and are made when somebody first asks for them, or that were added one by one.</summary>
/// <remarks>Thread-safe for readers: where two threads make the same item, one of the equals is kept. Adding is for one thread, before others read.</remarks>
internal sealed class StoredList<T> : IReadOnlyList<T> where T : class
{
    private readonly ModelFile? _file;
    private readonly ModelBlock<byte> _bytes;
    private readonly ModelBlock<int> _starts;
    private readonly Read? _read;
    private T?[] _made;

    /// <summary>An empty list to add to.</summary>
    public StoredList() => _made = [];

    /// <param name="file">The file.</param>
    /// <param name="section">Name of the section with the items; that with their places ends in <c>At</c>.</param>
    /// <param name="read">Makes an item.</param>
    public StoredList(ModelFile file, string section, Read read)
    {
        (_file, _bytes, _starts, _read) = (file, file.Block<byte>(section), file.Block<int>(section + "At"), read);
        _made = new T?[_starts.Length];
        Count = _starts.Length;
    }

    public delegate T Read(ref ByteReader reader);

    public int Count { get; private set; }

    public T this[int index]
    {
        get
        {
            if (Volatile.Read(ref _made[index]) is { } made) return made;
            var reader = new ByteReader(_bytes.Span[_starts[index]..]);
            made = _read!(ref reader);
            GC.KeepAlive(_file);
            return Interlocked.CompareExchange(ref _made[index], made, null) ?? made;
        }
    }

    public void Add(T item)
    {
        if (Count == _made.Length) Array.Resize(ref _made, Math.Max(16, Count * 2));
        _made[Count++] = item;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds items to a file that is being written.</summary>
    public static void Write(ModelWriter writer, string section, IReadOnlyList<T> items, Action<BinaryWriter, T> write)
    {
        using var bytes = new MemoryStream();
        using var binary = new BinaryWriter(bytes);
        var starts = new int[items.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            binary.Flush();
            starts[i] = (int)bytes.Length;
            write(binary, items[i]);
        }

        binary.Flush();
        writer.Add<byte>(section, bytes.ToArray()).Add<int>(section + "At", starts);
    }
}
