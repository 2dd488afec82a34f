namespace EntityExtraction.Cli;

/// <summary>How inputs are read.</summary>
/// <param name="Format">One of <see cref="InputKind.All"/>.</param>
/// <param name="Date">The day the documents were written, where they do not say so themselves.</param>
internal sealed record InputSettings(string Format = InputKind.Auto, DateOnly? Date = null)
{
    /// <summary>The field of a JSON line that holds the text; dots lead into objects.</summary>
    public string TextField { get; init; } = "text";

    /// <summary>The field that names the document.</summary>
    public string IdField { get; init; } = "id";

    /// <summary>The field with the day it was written.</summary>
    public string DateField { get; init; } = "date";
}
