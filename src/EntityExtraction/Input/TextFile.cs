using System.Text;

namespace EntityExtraction.Input;

/// <summary>Reads text files strictly: what is no text is an error that says so, never a page of question marks.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file as UTF-8, or as UTF-16 where it begins with that byte order mark.</summary>
    /// <param name="path">The file.</param>
    /// <param name="id">The document's name; the file's name where null.</param>
    /// <exception cref="UnreadableDocumentException">The file is missing, a folder, not readable, binary, or not valid UTF-8.</exception>
    public static SourceDocument Read(string path, string? id = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new SourceDocument(id ?? Path.GetFileName(path), Decode(path, Open(path, File.ReadAllBytes)));
    }

    /// <summary>Opens a UTF-8 file as a stream of lines.</summary>
    /// <exception cref="UnreadableDocumentException">The file is missing, a folder, or not readable.</exception>
    public static StreamReader OpenText(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(path, File.OpenText);
    }

    /// <summary>Opens a file as a stream of bytes.</summary>
    /// <exception cref="UnreadableDocumentException">The file is missing, a folder, or not readable.</exception>
    public static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(path, File.OpenRead);
    }

    /// <summary>Decodes the bytes of a text.</summary>
    /// <param name="name">What to call the text in messages.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="UnreadableDocumentException">The bytes are no text.</exception>
    public static string Decode(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        else if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        else if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);

        if (bytes.Contains((byte)0)) throw new UnreadableDocumentException(name, "is a binary file, not a text; convert it to plain text in UTF-8 first.");
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableDocumentException(name, $"is not valid UTF-8 (byte {e.Index:N0}); convert it to UTF-8 first.", e);
        }
    }

    private static T Open<T>(string path, Func<string, T> open)
    {
        if (Directory.Exists(path)) throw new UnreadableDocumentException(path, "is a folder; name the files in it.");
        if (!File.Exists(path)) throw new UnreadableDocumentException(path, "there is no such file; check the path.");
        try
        {
            return open(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException(path, $"cannot be read: {e.Message}", e);
        }
    }
}
