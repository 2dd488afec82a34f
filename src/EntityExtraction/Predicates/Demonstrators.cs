using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>The people behind a protest that names nobody: who holds <i>an anti-Chadian demonstration</i> are <i>demonstrators</i>.</summary>
internal static class Demonstrators
{
    /// <summary>How the keys of such people begin.</summary>
    public const string Key = "implied:";

    private static readonly Dictionary<string, string> People = new(StringComparer.OrdinalIgnoreCase)
    {
        ["protest"] = "protesters", ["demonstration"] = "demonstrators", ["rally"] = "protesters", ["march"] = "marchers", ["riot"] = "rioters", ["sit-in"] = "protesters", ["vigil"] = "protesters",
        ["walkout"] = "strikers",
    };

    /// <summary>What those who take part are called; null for other words than protests and for those by somebody.</summary>
    public static string? Of(SyntaxView view, int noun)
    {
        if (view.Tag(noun) != Upos.Noun || !People.TryGetValue(view.Lemma(noun), out var people)) return null;
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.NmodPossessive || (view.Rel(child) == Deprel.Nmod && Prepositions.Of(view, child) == Role.By)) return null;
        }

        return people;
    }
}
