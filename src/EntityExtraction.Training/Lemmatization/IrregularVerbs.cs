using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Lemmatization;

/// <summary>Past tenses and participles of a small list of verbs, so that the lemmatizer knows those that the treebanks lack.</summary>
internal static class IrregularVerbs
{
    public static IEnumerable<(string Form, Upos Universal, string Penn, string Lemma)> Read()
    {
        using var stream = typeof(IrregularVerbs).Assembly.GetManifestResourceStream("irregular-verbs.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Length == 0) continue;
            var verb = line.Split(' ');
            yield return (verb[1], Upos.Verb, "VBD", verb[0]);
            yield return (verb[2], Upos.Verb, "VBN", verb[0]);
        }
    }
}
