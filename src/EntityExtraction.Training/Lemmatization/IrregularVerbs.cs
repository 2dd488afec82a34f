using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Lemmatization;

/// <summary>Past tenses and participles of a small list of verbs, so that the lemmatizer knows those that the treebanks lack.</summary>
internal static class IrregularVerbs
{
    // Taggers take a rare past tense for a present one; where no verb has it as its base, the verb is clear.
    private static readonly string[] Mistaken = ["VB", "VBP"];

    /// <param name="bases">Base forms of verbs that the treebanks have.</param>
    public static IEnumerable<(string Form, Upos Universal, string Penn, string Lemma)> Read(IReadOnlySet<string> bases)
    {
        var verbs = Verbs().ToList();
        var known = verbs.Select(v => v[0]).Concat(bases).ToHashSet(StringComparer.Ordinal);
        foreach (var verb in verbs)
        {
            yield return (verb[1], Upos.Verb, "VBD", verb[0]);
            yield return (verb[2], Upos.Verb, "VBN", verb[0]);
            if (known.Contains(verb[1])) continue;
            foreach (var tag in Mistaken) yield return (verb[1], Upos.Verb, tag, verb[0]);
        }
    }

    private static IEnumerable<string[]> Verbs()
    {
        using var stream = typeof(IrregularVerbs).Assembly.GetManifestResourceStream("irregular-verbs.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Length == 0) continue;
            yield return line.Split(' ');
        }
    }
}
