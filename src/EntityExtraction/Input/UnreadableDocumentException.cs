namespace EntityExtraction.Input;

/// <summary>A file cannot be read as text. The message names the file and says what to do.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>States which file and why.</summary>
    public UnreadableDocumentException(string path, string reason, Exception? inner = null) : base($"{path}: {reason}", inner) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }
}
