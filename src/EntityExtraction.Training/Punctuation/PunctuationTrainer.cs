using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Punctuation;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Punctuation;

/// <summary>Counts where marks of punctuation hang in treebanks, by what stands around them.</summary>
internal static class PunctuationTrainer
{
    /// <summary>What was seen less often teaches nothing.</summary>
    private const int LeastSeen = 10;

    /// <summary>Where the treebanks agree less, the parser knows better.</summary>
    private const double LeastShare = 0.9;

    public static ModelWriter Train(IReadOnlyList<ConlluSentence> sentences)
    {
        var seen = new SortedDictionary<ulong, int[]>();
        var kinds = Enum.GetValues<MarkPlace>().Length;
        var document = ConlluDocument.Build(sentences, Layers.All).Build();
        var places = new int[kinds];
        for (var s = 0; s < document.SentenceCount; s++)
        {
            var (start, length) = (document.SentenceStart(s), document.SentenceStart(s + 1) - document.SentenceStart(s));
            var heads = document.Heads.AsSpan(start, length).ToArray();
            for (var i = 0; i < length; i++) heads[i] = heads[i] < 0 ? -1 : heads[i] - start;
            var sentence = new MarkedSentence(document.Forms.AsSpan(start, length), heads, document.Relations.AsSpan(start, length), new int[2 * length]);
            for (var i = 0; i < heads.Length; i++)
            {
                if (!sentence.IsLoose(i)) continue;
                var (exactly, roughly) = sentence.Read(i, places);
                foreach (var key in (ulong[])[exactly, roughly])
                {
                    if (!seen.TryGetValue(key, out var counts)) seen[key] = counts = new int[kinds + 1];
                    counts[kinds]++;
                    for (var p = 0; p < kinds; p++)
                    {
                        if (places[p] >= 0 && places[p] == heads[i]) counts[p]++;
                    }
                }
            }
        }

        var known = new List<KeyValuePair<ulong, int>>();
        foreach (var (key, counts) in seen)
        {
            var most = 0;
            for (var p = 1; p < kinds; p++)
            {
                if (counts[p] > counts[most]) most = p;
            }

            if (counts[kinds] >= LeastSeen && counts[most] >= LeastShare * counts[kinds]) known.Add(new(key, most));
        }

        Console.Error.WriteLine($"punctuation: {seen.Values.Sum(c => c[kinds]) / 2:N0} marks in {seen.Count:N0} surroundings, {known.Count:N0} of them sure");
        var writer = new ModelWriter(PunctuationAttacher.Kind, PunctuationAttacher.Version);
        HashIndex.Write(writer, PunctuationAttacher.Section, known);
        return writer;
    }
}
