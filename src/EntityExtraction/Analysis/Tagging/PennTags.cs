using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Tagging;

/// <summary>Which Penn tags go with which universal tags.</summary>
internal static class PennTags
{
    /// <summary>Whether the two can stand on one word.</summary>
    public static bool Fits(Upos universal, string? penn) => penn is not null && universal switch
    {
        Upos.Verb => penn is ['V', 'B', ..],
        Upos.Aux => penn is ['V', 'B', ..] or "MD",
        Upos.Noun => penn is "NN" or "NNS",
        Upos.Propn => penn is "NNP" or "NNPS",
        Upos.Adj => penn is ['J', 'J', ..] or "AFX",
        Upos.Adv => penn is ['R', 'B', ..] or "WRB",
        Upos.Adp or Upos.Sconj => penn is "IN" or "RP" or "TO",
        Upos.Pron => penn is "PRP" or "PRP$" or "WP" or "WP$" or "EX" or "DT" or "WDT" or "NN",
        Upos.Det => penn is "DT" or "PDT" or "WDT" or "PRP$",
        Upos.Part => penn is "TO" or "POS" or "RB",
        Upos.Num => penn is "CD",
        Upos.Cconj => penn is "CC",
        Upos.Intj => penn is "UH",
        _ => penn is not (['V', ..] or ['N', 'N', ..] or ['J', 'J', ..]),
    };

    /// <summary>The likeliest Penn tag of a form where no tagger gave one; null where the form does not tell.</summary>
    public static string? Guess(Upos universal, string form) => universal switch
    {
        Upos.Verb or Upos.Aux when form.EndsWith("ing", StringComparison.OrdinalIgnoreCase) => "VBG",
        Upos.Verb when form.EndsWith("ed", StringComparison.OrdinalIgnoreCase) => "VBN",
        Upos.Noun => form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal) ? "NNS" : "NN",
        Upos.Propn => "NNP",
        Upos.Adj => "JJ",
        Upos.Adv => "RB",
        Upos.Adp or Upos.Sconj => "IN",
        Upos.Det => "DT",
        Upos.Num => "CD",
        Upos.Cconj => "CC",
        _ => null,
    };
}
