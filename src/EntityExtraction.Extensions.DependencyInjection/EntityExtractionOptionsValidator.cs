using Microsoft.Extensions.Options;

namespace EntityExtraction.Extensions.DependencyInjection;

/// <summary>Says what is wrong with the settings: all at once.</summary>
internal sealed class EntityExtractionOptionsValidator : IValidateOptions<EntityExtractionOptions>
{
    public ValidateOptionsResult Validate(string? name, EntityExtractionOptions options)
    {
        List<string> problems = [];
        if (!Enum.IsDefined(options.Mode)) problems.Add($"{nameof(options.Mode)} is {options.Mode}, and there is no such mode.");
        if (options.MinimumConfidence is < 0 or > 1 or double.NaN) problems.Add($"{nameof(options.MinimumConfidence)} is {options.MinimumConfidence} and must lie between 0 and 1.");
        if (options.MaximumLength < 1) problems.Add($"{nameof(options.MaximumLength)} is {options.MaximumLength} and must be at least 1.");
        Check(nameof(options.CatalogFiles), options.CatalogFiles, problems);
        Check(nameof(options.RuleFiles), options.RuleFiles, problems);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static void Check(string setting, IEnumerable<string> files, List<string> problems) =>
        problems.AddRange(files.Where(f => !File.Exists(f)).Select(f => $"{setting} names '{f}', and there is no such file."));
}
