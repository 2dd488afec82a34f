using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace EntityExtraction.Cli.Commands;

/// <summary>Options with numbers and days, read the same in every country; what is none is told in words.</summary>
internal static class Values
{
    public static Option<int?> Whole(string name, int least, string description) =>
        new(name) { Description = description, HelpName = "number", CustomParser = result => Read<int>(result, name, $"a whole number from {least}", int.TryParse, NumberStyles.AllowLeadingSign, n => n >= least) };

    public static Option<double?> Probability(string name, string description) =>
        new(name) { Description = description, HelpName = "number", CustomParser = result => Read<double>(result, name, "a number from 0 to 1", double.TryParse, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, n => n is >= 0 and <= 1) };

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description, HelpName = "date",
        CustomParser = result => Read<DateOnly>(result, name, "a day of the form 2024-05-31", Parse, NumberStyles.None, _ => true),
    };

    private delegate bool Parser<T>(string text, NumberStyles style, IFormatProvider provider, out T value);

    private static bool Parse(string text, NumberStyles style, IFormatProvider provider, out DateOnly value) => DateOnly.TryParseExact(text, "yyyy-MM-dd", provider, DateTimeStyles.None, out value);

    private static T? Read<T>(ArgumentResult result, string name, string wanted, Parser<T> parse, NumberStyles style, Func<T, bool> fits) where T : struct
    {
        var text = result.Tokens[0].Value;
        if (parse(text, style, CultureInfo.InvariantCulture, out var value) && fits(value)) return value;
        result.AddError($"{name}: '{text}' is not {wanted}.");
        return null;
    }
}
