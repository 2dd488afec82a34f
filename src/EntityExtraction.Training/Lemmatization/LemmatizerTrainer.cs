using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Lemmatization;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Lemmatization;

/// <summary>Learns edit scripts for endings by majority, then lists the forms that the endings get wrong.</summary>
internal static class LemmatizerTrainer
{
    public static ModelWriter Train(IReadOnlyList<ConlluSentence> sentences)
    {
        var seen = sentences.SelectMany(s => s.Words).Where(w => w.Lemma != "_" || w.Form == "_")
            .Select(w => (w.Form, Universal: UposExtensions.Parse(w.Upos), Penn: w.Xpos, w.Lemma)).ToList();

        // A verb seen in the past tense is known as a participle too, and the other way round; what was really seen counts more.
        var pasts = seen.Where(w => w.Universal == Upos.Verb && w.Penn is "VBD" or "VBN").ToLookup(w => (w.Form, w.Penn));
        var alike = seen.Where(w => w.Universal == Upos.Verb && w.Penn is "VBD" or "VBN")
            .Select(w => (w.Form, w.Universal, Penn: w.Penn == "VBD" ? "VBN" : "VBD", w.Lemma)).Where(w => !pasts.Contains((w.Form, w.Penn)));
        var bases = seen.Where(w => w.Universal == Upos.Verb && w.Form == w.Lemma).Select(w => w.Form).ToHashSet(StringComparer.Ordinal);
        var listed = IrregularVerbs.Read(bases).ToList();
        // What only one verb can be is that verb, whatever slips the treebanks have.
        var clear = listed.Where(w => w.Penn == "VB").ToDictionary(w => w.Form, w => w.Lemma, StringComparer.Ordinal);
        seen.RemoveAll(w => w.Universal == Upos.Verb && clear.TryGetValue(w.Form, out var lemma) && lemma != w.Lemma);
        var irregular = listed.Where(w => !pasts.Contains((w.Form, w.Penn)) || clear.ContainsKey(w.Form));
        var words = seen.Concat(alike).Concat(irregular)
            .Select(w => (w.Form, Tag: Lemmatizer.Tag(w.Universal, w.Penn), w.Lemma))
            .GroupBy(w => (w.Form, w.Tag))
            .Select(g => (g.Key.Form, g.Key.Tag, Lemma: Majority(g.Select(w => w.Lemma))))
            .OrderBy(w => w.Form, StringComparer.Ordinal).ThenBy(w => w.Tag).ToList();
        var scripts = new Dictionary<EditScript, int>();

        var votes = new Dictionary<(int Length, ulong Key), Dictionary<EditScript, int>>();
        var shorter = new Dictionary<ulong, ulong>();
        foreach (var (form, tag, lemma) in words)
        {
            var script = EditScript.Between(form, lemma);
            var last = 0UL;
            for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, form.Length); length++)
            {
                var key = Lemmatizer.EndingKey(form.AsSpan(form.Length - length), tag);
                if (!votes.TryGetValue((length, key), out var forScript)) votes[(length, key)] = forScript = [];
                forScript[script] = forScript.GetValueOrDefault(script) + 1;
                shorter[key] = last;
                last = key;
            }
        }

        // An ending is worth keeping where it is no accident and decides otherwise than the shorter ending would.
        var decided = new Dictionary<ulong, EditScript>();
        var endings = new SortedDictionary<ulong, int>();
        foreach (var ((length, key), forScript) in votes.OrderBy(v => v.Key.Length).ThenBy(v => v.Key.Key))
        {
            var best = forScript.OrderByDescending(v => v.Value).ThenBy(v => v.Key.ToString(), StringComparer.Ordinal).First();
            var inherits = length > 0 && decided.TryGetValue(shorter[key], out var before) && (best.Key == before || best.Value < 2);
            decided[key] = inherits ? decided[shorter[key]] : best.Key;
            if (!inherits) endings[key] = Number(best.Key);
        }

        var forms = new SortedDictionary<ulong, int>();
        foreach (var group in words.GroupBy(w => (Lower: w.Form.ToLowerInvariant(), w.Tag)))
        {
            var common = EditScript.Between(group.Key.Lower, Majority(group.Select(w => w.Lemma)));
            if (group.Any(w => ByEnding(w.Form, w.Tag) != w.Lemma)) forms[Lemmatizer.LowerKey(group.Key.Lower, group.Key.Tag)] = Number(common);
            foreach (var (form, tag, lemma) in group)
            {
                var found = forms.ContainsKey(Lemmatizer.LowerKey(form, tag)) ? common.Apply(form) : ByEnding(form, tag);
                if (found != lemma) forms[Lemmatizer.FormKey(form, tag)] = Number(EditScript.Between(form, lemma));
            }
        }

        var writer = new ModelWriter(Lemmatizer.Kind, Lemmatizer.Version);
        writer.Add("scripts", [.. scripts.OrderBy(s => s.Value).Select(s => s.Key.ToString())]);
        HashIndex.Write(writer, "forms", forms);
        HashIndex.Write(writer, "ends", endings);
        Console.Error.WriteLine($"lemmatizer: {scripts.Count} scripts, {endings.Count} endings, {forms.Count} forms");
        return writer;

        int Number(EditScript script)
        {
            if (!scripts.TryGetValue(script, out var number)) scripts[script] = number = scripts.Count;
            return number;
        }

        string ByEnding(string form, ulong tag)
        {
            for (var length = Math.Min(Lemmatizer.LongestEnding, form.Length); length >= 0; length--)
            {
                if (decided.TryGetValue(Lemmatizer.EndingKey(form.AsSpan(form.Length - length), tag), out var script) && script.Fits(form)) return script.Apply(form);
            }

            return form;
        }
    }

    private static string Majority(IEnumerable<string> lemmas) =>
        lemmas.GroupBy(l => l, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
}
