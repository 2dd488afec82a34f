using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules.Explaining;

/// <summary>What the matcher tells while it works: every attempt, how far it came and what stopped it. Without one the matcher spends nothing on it.</summary>
/// <param name="view">The document.</param>
/// <param name="ruleId">The one rule of interest; null for all.</param>
internal sealed class MatchTrace(SyntaxView view, string? ruleId)
{
    private readonly List<Failure> _failures = [];
    private readonly List<RelationExplanation> _found = [];
    private readonly List<ConfidenceFactor> _factors = [];
    private Rule? _rule;
    private string _trigger = "";
    private Predicate? _predicate;
    private (Role Source, Role Target) _roles;

    /// <summary>The attempt that came furthest; null where the rule was never tried.</summary>
    public Failure? Furthest => _failures.Count == 0 ? null : _failures.MaxBy(f => f.Step);

    public IReadOnlyList<RelationExplanation> Explanations => _found;

    private bool Listens => _rule is not null && (ruleId is null || _rule.Id == ruleId);

    public void Begin(Rule rule, Phrase phrase, Predicate predicate)
    {
        (_rule, _predicate, _roles) = (rule, predicate, default);
        var category = rule.Triggers.FirstOrDefault(t => t.Text == phrase.Text).Category;
        _trigger = $"{category.ToString().ToLowerInvariant()}: {phrase.Text}";
    }

    public void Shadowed(Rule rule, string by)
    {
        if (ruleId is null || rule.Id == ruleId) _failures.Add(new Failure(MatchStep.Precedence, "a word that no longer trigger has taken", $"'{by}', the trigger of a rule that found something"));
    }

    public void WordsMissing(Rule rule, Phrase phrase, int token)
    {
        if (ruleId is null || rule.Id == ruleId) _failures.Add(new Failure(MatchStep.Trigger, $"all words of '{phrase.Text}' together", $"'{view.Form(token)}' without the others"));
    }

    public void Presence(Role role, bool present) => Fail(MatchStep.Guards, present ? $"{role} filled" : $"{role} not filled", Filled());

    public void Unfilled(MatchStep step, ValueList<Role> roles)
    {
        // A filler that was refused says more than that none is left.
        if (Listens && (_failures.Count == 0 || _failures[^1].Step != step)) _failures.Add(new Failure(step, $"{step.ToString().ToLowerInvariant()}: {string.Join(" or ", roles)} filled", Filled()));
    }

    public void FewMembers(List<Filler> members) => Fail(MatchStep.Source, "plural: two members at least", members.Count == 0 ? Filled() : $"only '{members[0].Participant.Text}'");

    public void Refuse(MatchStep step, RoleConstraint guard, string key, int head) => Fail(step, $"{guard.Role}: {GuardText.Of(guard, key)}", head, GuardText.Saw(view, key, head));

    public void Fail(MatchStep step, string condition, int head, string because) => Fail(step, condition, $"'{view.Form(head)}': {because}");

    public void Fill(string side, Role role) => _roles = side == "source" ? (role, _roles.Target) : (_roles.Source, role);

    public void Start(Rule rule)
    {
        _factors.Clear();
        _factors.Add(new ConfidenceFactor($"the rule's own", rule.Confidence));
    }

    public void Factor(string reason, double factor) => _factors.Add(new ConfidenceFactor(reason, factor));

    public void Found(Relation relation, Filler source, Filler target)
    {
        if (!Listens) return;
        var rule = _rule!;
        _found.Add(new RelationExplanation(relation, rule.Id, rule.File, rule.Line, _trigger, [Side("source", _roles.Source, source), Side("target", _roles.Target, target)], [.. _factors]));
        _failures.Add(new Failure(MatchStep.Found, "nothing", $"{relation.Source.Name} {relation.Type} {relation.Target.Name}"));
    }

    public void FoundByTitle(Relation relation)
    {
        if (ruleId is not null && relation.Rule != ruleId) return;
        _found.Add(new RelationExplanation(relation, relation.Rule, "", 0, $"title: {relation.Item?.Text}",
            [new RoleExplanation("source", "name", relation.Source.Text, "beside the title", null), new RoleExplanation("target", "office", relation.Target.Text, "beside the title", null)],
            [new ConfidenceFactor("the kind of title", relation.Confidence)]));
        _failures.Add(new Failure(MatchStep.Found, "nothing", $"{relation.Source.Name} {relation.Type} {relation.Target.Name}"));
    }

    public void Merged(Relation kept, Relation dropped)
    {
        if (ruleId is null || dropped.Rule != ruleId || kept.Rule == ruleId) return;
        _failures.RemoveAll(f => f.Step == MatchStep.Found);
        _failures.Add(new Failure(MatchStep.Kept, "the best finding of the same two", $"{kept.Type} by rule '{kept.Rule}', which is kept instead"));
    }

    private void Fail(MatchStep step, string condition, string saw)
    {
        if (Listens) _failures.Add(new Failure(step, condition, saw));
    }

    private RoleExplanation Side(string side, Role role, Filler filler)
    {
        var alias = filler.Mention is { } mention && mention.Text != mention.Entity.Name ? $"{mention.Kind} of {mention.Entity.Name}" : null;
        return new RoleExplanation(side, role.Name, filler.Participant.Text, SyntacticPath.Of(view, _predicate!.Trigger.Index, filler.Head), alias);
    }

    /// <summary>The roles that are filled, with their heads.</summary>
    private string Filled()
    {
        if (_predicate is null || _predicate.Arguments.Count == 0) return "a trigger without any roles filled";
        return "filled are " + string.Join(", ", _predicate.Arguments.Select(a => $"{a.Role} = '{view.Form(a.Head)}'"));
    }

    internal readonly record struct Failure(MatchStep Step, string Condition, string Saw);
}
