using System.Text;

namespace EntityExtraction.Actors.Compiled;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote, straight from memory.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public byte Byte()
    {
        var value = _rest[0];
        _rest = _rest[1..];
        return value;
    }

    public bool Flag() => Byte() != 0;

    /// <summary>A number that was written in groups of seven bits.</summary>
    public int Number()
    {
        var (value, shift) = (0, 0);
        byte part;
        do
        {
            part = Byte();
            value |= (part & 0x7F) << shift;
            shift += 7;
        }
        while ((part & 0x80) != 0);
        return value;
    }

    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(_rest[..length]);
        _rest = _rest[length..];
        return text;
    }

    /// <summary>A text, or null for an empty one.</summary>
    public string? TextOrNull() => Text() is { Length: > 0 } text ? text : null;

    public string[] Texts()
    {
        var count = Number();
        if (count == 0) return [];
        var texts = new string[count];
        for (var i = 0; i < count; i++) texts[i] = Text();
        return texts;
    }
}
