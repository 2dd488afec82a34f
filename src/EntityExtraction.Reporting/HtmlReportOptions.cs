using EntityExtraction.Rules;

namespace EntityExtraction.Reporting;

/// <summary>Settings of a report.</summary>
public sealed record HtmlReportOptions
{
    /// <summary>What stands above it.</summary>
    public string Title { get; init; } = "Who does what to whom";

    /// <summary>The rules that found the relations, from which they are explained; the built-in ones where null.</summary>
    public RuleSet? Rules { get; init; }
}
