using System.Collections.Frozen;

namespace EntityExtraction.Analysis.Lemmatization;

/// <summary>Past forms of irregular verbs that are too rare in training texts to be learnt and are forms of no other verb: <i>fled</i>, <i>swore</i>.</summary>
internal static class IrregularVerbs
{
    private static readonly FrozenDictionary<string, string> Lemmas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["awoke"] = "awake", ["bade"] = "bid", ["befell"] = "befall", ["beheld"] = "behold", ["bent"] = "bend", ["beset"] = "beset", ["bled"] = "bleed", ["bore"] = "bear", ["bred"] = "breed", ["clung"] = "cling",
        ["crept"] = "creep", ["dealt"] = "deal", ["dug"] = "dig", ["fed"] = "feed", ["fled"] = "flee", ["flung"] = "fling", ["forbade"] = "forbid", ["forgave"] = "forgive", ["forsook"] = "forsake", ["froze"] = "freeze",
        ["knelt"] = "kneel", ["leapt"] = "leap", ["lent"] = "lend", ["misled"] = "mislead", ["mistook"] = "mistake", ["outfought"] = "outfight", ["outsold"] = "outsell", ["overran"] = "overrun", ["oversaw"] = "oversee", ["overthrew"] = "overthrow",
        ["overtook"] = "overtake", ["rebuilt"] = "rebuild", ["retook"] = "retake", ["shone"] = "shine", ["shook"] = "shake", ["shrank"] = "shrink", ["slew"] = "slay", ["slid"] = "slide", ["slung"] = "sling", ["spun"] = "spin", ["sprang"] = "spring",
        ["strode"] = "stride", ["strove"] = "strive", ["stung"] = "sting", ["swore"] = "swear", ["swung"] = "swing", ["tore"] = "tear", ["trod"] = "tread", ["underwent"] = "undergo", ["undid"] = "undo", ["unwound"] = "unwind", ["upheld"] = "uphold",
        ["withheld"] = "withhold", ["withstood"] = "withstand", ["wore"] = "wear", ["wove"] = "weave", ["wrung"] = "wring",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The verb of a past form; null for other words.</summary>
    public static string? LemmaOf(string form) => Lemmas.GetValueOrDefault(form);
}
