using EntityExtraction.Predicates;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules.Explaining;

/// <summary>Says why no word of a text triggered a rule: none is there, or one is, as another part of speech.</summary>
internal static class TriggerSearch
{
    private const int Shown = 8;

    public static MatchTrace.Failure Run(SyntaxView view, Rule? rule)
    {
        if (rule is null) return new MatchTrace.Failure(MatchStep.Trigger, "a title beside a name", "none");
        foreach (var trigger in rule.Triggers)
        {
            foreach (var phrase in Phrase.Variants(trigger.Text, RuleIndex.CategoryOf(trigger)))
            {
                for (var token = 0; token < view.Document.TokenCount; token++)
                {
                    if (view.LemmaIs(token, phrase.Head) || view.FormIs(token, phrase.Head)) return new MatchTrace.Failure(MatchStep.Trigger, trigger.ToString(), $"'{view.Form(token)}' as {view.Tag(token).Label()}{InName(view, token)}");
                }
            }
        }

        var words = rule.Triggers.Take(Shown).Select(t => t.ToString());
        return new MatchTrace.Failure(MatchStep.Trigger, $"a trigger: {string.Join(", ", words)}{(rule.Triggers.Count > Shown ? $", ... {rule.Triggers.Count} in all" : "")}", Predicates(view));
    }

    private static string InName(SyntaxView view, int token) =>
        view.Entities.Mentions.FirstOrDefault(m => m.FirstToken <= token && token < m.EndToken) is { } mention ? $", a word of the name '{mention.Text}'" : "";

    /// <summary>The words that could have been triggers.</summary>
    private static string Predicates(SyntaxView view)
    {
        var words = Enumerable.Range(0, view.Document.TokenCount).Where(t => view.Tag(t) is Upos.Verb or Upos.Noun or Upos.Adj).Select(t => $"{view.Tag(t).Label().ToLowerInvariant()} {view.Lemma(t)}").ToList();
        return words.Count == 0 ? "no verb, noun or adjective" : string.Join(", ", words.Take(Shown));
    }
}
