using EntityExtraction.Relations;

namespace EntityExtraction.Rules.Reading;

/// <summary>What was read.</summary>
/// <param name="Files">The files that were asked for, in that order.</param>
/// <param name="All">These and the imported ones, each after those that it imports.</param>
/// <param name="Relations">All relation types, built-in ones included.</param>
/// <param name="Diagnostics">All problems, in file order.</param>
internal sealed record LoadedRules(IReadOnlyList<RuleFile> Files, IReadOnlyList<ReadFile> All, IReadOnlyDictionary<string, RelationType> Relations, IReadOnlyList<RuleDiagnostic> Diagnostics);
