using System.Runtime.InteropServices;
using System.Text;

namespace EntityExtraction.Text;

/// <summary>Collects replacements in text order. Nothing is allocated before the first one.</summary>
internal ref struct CleanedText(string original)
{
    private readonly string _original = original;
    private StringBuilder? _cleaned;
    private List<OffsetMap.Change>? _changes;

    /// <summary>End of the original text taken over so far.</summary>
    public int Taken { get; private set; }

    /// <summary>Replaces a range that starts at or after <see cref="Taken"/>.</summary>
    public void Replace(int start, int end, scoped ReadOnlySpan<char> replacement)
    {
        _cleaned ??= new StringBuilder(_original.Length + 16);
        _cleaned.Append(_original, Taken, start - Taken);
        if (end - start != 1 || replacement.Length != 1)
        {
            (_changes ??= []).Add(new OffsetMap.Change(start, _cleaned.Length, (ushort)(end - start), (ushort)replacement.Length));
        }

        _cleaned.Append(replacement);
        Taken = end;
    }

    /// <summary>The cleaned view, the original instance if nothing changed, and the map, null if no offset changed.</summary>
    public readonly (string Cleaned, OffsetMap? Map) Finish()
    {
        if (_cleaned is null) return (_original, null);
        var cleaned = _cleaned.Append(_original, Taken, _original.Length - Taken).ToString();
        return (cleaned, _changes is null ? null : new OffsetMap(CollectionsMarshal.AsSpan(_changes), cleaned.Length));
    }
}
