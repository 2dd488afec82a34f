using System.CommandLine;

namespace EntityExtraction.Cli.Commands;

/// <summary>The arguments and options that say what is read.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = SharedOptions.Paths(".txt and .html (also .gz)");

    private readonly Option<string> _format = new("--input-format")
    {
        Description = "Form of the input; told by the files' names if not given.", DefaultValueFactory = _ => InputKind.Auto,
    };

    private readonly Option<DateOnly?> _date = Values.Day("--date", "The day the documents were written (YYYY-MM-DD), where they do not say; resolves 'Monday' or 'last year'.");
    private readonly Option<string> _textField = Field("--text-field", "text", "Field of a JSON line that holds the text; dots lead into objects.");
    private readonly Option<string> _idField = Field("--id-field", "id", "Field of a JSON line that names the document.");
    private readonly Option<string> _dateField = Field("--date-field", "date", "Field of a JSON line with the day it was written.");

    public InputOptions() => _format.AcceptOneOf(InputKind.All);

    public void AddTo(Command command)
    {
        command.Add(_paths);
        foreach (var option in (Option[])[_format, _date, _textField, _idField, _dateField]) command.Add(option);
    }

    public bool HasPaths(System.CommandLine.Parsing.CommandResult result) => result.GetValue(_paths) is { Length: > 0 };

    public DateOnly? Date(ParseResult parsed) => parsed.GetValue(_date);

    public InputSource Source(ParseResult parsed, FailureLog failures) => new(parsed.GetValue(_paths) ?? [], failures,
        new InputSettings(parsed.GetValue(_format)!, parsed.GetValue(_date))
        {
            TextField = parsed.GetValue(_textField)!, IdField = parsed.GetValue(_idField)!, DateField = parsed.GetValue(_dateField)!,
        });

    private static Option<string> Field(string name, string standard, string description) => new(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "field" };
}
