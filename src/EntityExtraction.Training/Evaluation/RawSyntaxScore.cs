using EntityExtraction.Analysis;
using EntityExtraction.Syntax;
using EntityExtraction.Text;
using EntityExtraction.Training.Segmentation;

namespace EntityExtraction.Training.Evaluation;

/// <summary>F1 in percent of what is found in raw text, counted as the CoNLL 2018 shared task does: a word found at another place than the gold one is wrong, and so are its tag and head.</summary>
/// <param name="Upos">Universal tags.</param>
/// <param name="Uas">Heads.</param>
/// <param name="Las">Heads and universal relations.</param>
internal sealed record RawSyntaxScore(double Upos, double Uas, double Las)
{
    /// <param name="gold">Sentences of a treebank.</param>
    /// <param name="text">The same sentences as raw text.</param>
    /// <param name="annotators">What reads the text, the segmenter first.</param>
    public static RawSyntaxScore Measure(IReadOnlyList<ConlluSentence> gold, GoldDocument text, IEnumerable<IAnnotator> annotators)
    {
        var document = new AnalysisPipeline([.. annotators]).Analyze(text.Text);
        var found = document.Tokens.ToDictionary(t => t.Span, t => t);
        var (word, upos, uas, las) = (0, 0, 0, 0);
        foreach (var sentence in gold)
        {
            var first = word;
            foreach (var right in sentence.Words)
            {
                if (!found.TryGetValue(text.Words[word++], out var token)) continue;
                if (token.Upos.Label() == right.Upos) upos++;
                var head = token.HasHead ? token.Head.Span : (TextSpan?)null;
                var goldHead = right.Head == 0 ? (TextSpan?)null : text.Words[first + right.Head - 1];
                if (head != goldHead) continue;
                uas++;
                if (SameUniversal(token.Relation.Label(), right.Relation)) las++;
            }
        }

        return new RawSyntaxScore(F1(upos), F1(uas), F1(las));

        double F1(int right) => 200.0 * right / (word + document.TokenCount);
    }

    private static bool SameUniversal(string a, string b) => a.Split(':')[0] == b.Split(':')[0];

    public override string ToString() => $"UPOS {Upos:F2} UAS {Uas:F2} LAS {Las:F2}";
}
