using EntityExtraction.Actors;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Text;

namespace EntityExtraction.Training.Scoring;

/// <summary>A sentence with two marked mentions and the stance that people read between them.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Mentions">The two, <c>p</c> and <c>q</c>, in text order.</param>
/// <param name="Label">0 neutral, 1 positive p to q, 2 positive q to p, 3 negative p to q, 4 negative q to p.</param>
internal sealed record StanceRow(string Text, GivenMention[] Mentions, int Label)
{
    /// <summary>The rows of a file, but those whose marks are flagged as no entities.</summary>
    public static List<StanceRow> Read(string path)
    {
        var rows = new List<StanceRow>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split('\t');
            var flags = cells[11];
            if (flags.Contains("empty", StringComparison.Ordinal) || flags.Contains("lower", StringComparison.Ordinal)) continue;
            var text = cells[8];
            rows.Add(new StanceRow(text, [Mention("p", text, cells[4], cells[5]), Mention("q", text, cells[6], cells[7])], int.Parse(cells[3], Invariant)));
        }

        return rows;
    }

    /// <summary>The part of the rows that it belongs to; rows of one sentence share it.</summary>
    public int Fold(int count) => (int)((FeatureHash.Of(Text) >> 33) % (ulong)count);

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static GivenMention Mention(string id, string text, string start, string end) =>
        new(id, TextSpan.FromBounds(Units(text, int.Parse(start, Invariant)), Units(text, int.Parse(end, Invariant))));

    /// <summary>The file counts code points, a text UTF-16 code units.</summary>
    private static int Units(string text, int codePoints)
    {
        var at = 0;
        for (; codePoints > 0; codePoints--) at += char.IsHighSurrogate(text[at]) ? 2 : 1;
        return at;
    }
}
