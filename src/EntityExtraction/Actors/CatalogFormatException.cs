namespace EntityExtraction.Actors;

/// <summary>A line of a catalog file that cannot be read.</summary>
public sealed class CatalogFormatException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="file">Name of the file, as the caller gave it.</param>
    /// <param name="line">Line number from 1.</param>
    /// <param name="problem">What is wrong, as a clause without a full stop.</param>
    public CatalogFormatException(string file, int line, string problem)
        : base($"{file}, line {line}: {problem}.") => (File, Line) = (file, line);

    /// <summary>Name of the file, as the caller gave it.</summary>
    public string File { get; }

    /// <summary>Line number from 1.</summary>
    public int Line { get; }
}
