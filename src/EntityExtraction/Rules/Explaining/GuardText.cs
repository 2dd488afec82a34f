using EntityExtraction.Predicates;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules.Explaining;

/// <summary>Says what a part of a guard asks for and what it was given.</summary>
internal static class GuardText
{
    public static string Of(RoleConstraint guard, string key) => key switch
    {
        "lemma" => $"lemma one of {Short(guard.Lemmas!)}",
        "notLemma" => $"lemma none of {Short(guard.NotLemmas!)}",
        "type" => $"type one of [{string.Join(", ", guard.Types.Select(t => t.ToString()).Concat(guard.AllowsNoEntity ? ["None"] : []))}]",
        "human" => guard.Human == true ? "a person or party" : "no person or party",
        "owned" => guard.Owned == true ? "a party, or its act or possession" : "neither a party nor its act or possession",
        _ => $"modality one of [{string.Join(", ", guard.Modalities)}]",
    };

    public static string Saw(SyntaxView view, string key, int head) => key switch
    {
        "lemma" or "notLemma" => $"lemma '{view.Lemma(head)}'",
        "type" => view.Entities.At(head) is [var first, ..] ? $"type {first.Entity.Type}" : view.IsParty(head) ? "a described party, type Group" : "no entity",
        "human" => view.IsHuman(head) ? "a person or party" : $"no person or party ({view.Tag(head).Label()})",
        "owned" => "nobody's as far as the phrase says",
        _ => "none of these in its own words",
    };

    private static string Short(WordList words) => words.Count <= 12 ? words.ToString() : $"[{string.Join(", ", words.Take(12))}, ... {words.Count} in all]";
}
