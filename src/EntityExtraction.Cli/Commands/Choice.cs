using System.CommandLine;
using System.CommandLine.Parsing;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Cli.Commands;

/// <summary>Options and arguments that take one of a few values.</summary>
internal static class Choice
{
    /// <summary>Accepts these values only; help and completions show them, and a wrong one is told with the nearest.</summary>
    public static void AcceptOneOf<T>(this Option<T> option, params string[] values)
    {
        option.AcceptOnlyFromAmong(values);
        option.Validators.Clear();
        option.Validators.Add(result => Check(result, option.Name, values));
    }

    /// <inheritdoc cref="AcceptOneOf{T}(Option{T}, string[])"/>
    public static void AcceptOneOf<T>(this Argument<T> argument, params string[] values)
    {
        argument.AcceptOnlyFromAmong(values);
        argument.Validators.Clear();
        argument.Validators.Add(result => Check(result, argument.Name, values));
    }

    private static void Check(SymbolResult result, string name, string[] values)
    {
        foreach (var token in result.Tokens.Where(t => !values.Contains(t.Value, StringComparer.Ordinal)))
        {
            result.AddError($"{name} cannot be '{token.Value}'. {DidYouMean.Suggest(token.Value, values)} It is one of {string.Join(", ", values)}.".Replace("  ", " ", StringComparison.Ordinal));
        }
    }
}
