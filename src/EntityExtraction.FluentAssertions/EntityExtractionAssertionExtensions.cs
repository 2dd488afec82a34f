using EntityExtraction.Rules.Checking;

namespace EntityExtraction.FluentAssertions;

/// <summary>Begins assertions on what was extracted.</summary>
public static class EntityExtractionAssertionExtensions
{
    /// <summary>Begins assertions on the relations of a document.</summary>
    public static ExtractionResultAssertions Should(this ExtractionResult result) => new(result);

    /// <summary>Begins an assertion on an example of a rule.</summary>
    public static RuleCheckAssertions Should(this RuleCheck check) => new(check);
}
