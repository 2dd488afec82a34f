namespace EntityExtraction.Syntax;

/// <summary>A line that CoNLL-U does not allow.</summary>
public sealed class ConlluFormatException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="source">The file, or what stands for it.</param>
    /// <param name="line">Number of the line, from 1.</param>
    /// <param name="problem">What is wrong with it.</param>
    public ConlluFormatException(string source, int line, string problem) : base($"{source}, line {line}: {problem}") =>
        (SourceName, Line) = (source, line);

    /// <summary>The file, or what stands for it.</summary>
    public string SourceName { get; }

    /// <summary>Number of the line, from 1.</summary>
    public int Line { get; }
}
