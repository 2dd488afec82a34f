using System.Globalization;

namespace EntityExtraction.Training.Scoring;

/// <summary>A relation that a reader found.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Source">Where the source stands, in characters of the passage: start and end.</param>
/// <param name="Target">Where the target stands.</param>
internal readonly record struct AnnotatedRelation(string Type, (int Start, int End) Source, (int Start, int End) Target);

/// <summary>A few sentences of news in a row, and all relations in them.</summary>
internal sealed record AnnotatedPassage(int Number, string Text, IReadOnlyList<AnnotatedRelation> Relations)
{
    /// <summary>The passages of gmb/train that were read. The list tells numbers of sentences and tokens only; the text comes from the corpus.</summary>
    public static IEnumerable<AnnotatedPassage> Read(Corpora corpora)
    {
        var sentences = corpora.Columns("gmb/train.bio").Select(rows => rows.Select(r => r[0]).ToArray()).ToList();
        using var stream = typeof(AnnotatedPassage).Assembly.GetManifestResourceStream("annotated-passages.tsv")!;
        using var reader = new StreamReader(stream);
        AnnotatedPassage? passage = null;
        List<AnnotatedRelation> relations = [];
        var places = new Dictionary<int, (int Start, int End)[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells[0] != "P")
            {
                var tokens = places[Parse(cells[0])];
                relations.Add(new AnnotatedRelation(cells[1], Place(tokens, cells[2], cells[3]), Place(tokens, cells[4], cells[5])));
                continue;
            }

            if (passage is not null) yield return passage;
            relations = [];
            passage = Passage(sentences, Parse(cells[1]), Parse(cells[2]), places) with { Relations = relations };
        }

        if (passage is not null) yield return passage;
    }

    private static AnnotatedPassage Passage(List<string[]> sentences, int first, int count, Dictionary<int, (int, int)[]> places)
    {
        var text = new System.Text.StringBuilder();
        for (var s = first; s < first + count; s++)
        {
            var (sentence, tokens) = RunningText.Place(sentences[s]);
            var start = text.Length;
            places[s] = [.. tokens.Select(t => (start + t.Start, start + t.End))];
            text.Append(sentence).Append('\n');
        }

        return new AnnotatedPassage(first, text.ToString(), []);
    }

    private static (int Start, int End) Place((int Start, int End)[] tokens, string first, string end) => (tokens[Parse(first)].Start, tokens[Parse(end) - 1].End);

    private static int Parse(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
