using EntityExtraction.Analysis;
using EntityExtraction.Syntax;

namespace EntityExtraction.Training.Evaluation;

/// <summary>Percentages of words with the right annotation, on given tokens and sentences.</summary>
/// <param name="Tokens">Number of words.</param>
/// <param name="Upos">Right universal tag.</param>
/// <param name="Xpos">Right Penn tag.</param>
/// <param name="Lemma">Right lemma, ignoring case.</param>
/// <param name="Uas">Right head.</param>
/// <param name="Las">Right head and universal relation.</param>
/// <param name="LasFull">Right head and relation with its subtype.</param>
internal sealed record SyntaxScore(int Tokens, double Upos, double Xpos, double Lemma, double Uas, double Las, double LasFull)
{
    /// <summary>Runs annotators on the words of gold sentences and compares.</summary>
    public static SyntaxScore Measure(IReadOnlyList<ConlluSentence> gold, IEnumerable<IAnnotator> annotators)
    {
        var builder = ConlluDocument.Build(gold, Layers.None);
        foreach (var annotator in annotators)
        {
            annotator.Annotate(builder);
            builder.Layers |= annotator.Provides;
        }

        var document = builder.Build();
        var (tokens, upos, xpos, lemma, uas, las, full) = (0, 0, 0, 0, 0, 0, 0);
        for (var s = 0; s < gold.Count; s++)
        {
            var first = document.GetSentence(s).FirstToken;
            for (var i = 0; i < gold[s].Words.Count; i++, tokens++)
            {
                var (word, token) = (gold[s].Words[i], document[first + i]);
                if (token.Upos.Label() == word.Upos) upos++;
                if (token.Xpos == word.Xpos) xpos++;
                if (string.Equals(token.Lemma, word.Lemma, StringComparison.OrdinalIgnoreCase)) lemma++;
                if ((token.HasHead ? token.Head.Index - first + 1 : 0) != word.Head) continue;
                uas++;
                if (token.Relation.Label().Split(':')[0] == word.Relation.Split(':')[0]) las++;
                if (token.Relation.Label() == word.Relation) full++;
            }
        }

        return new SyntaxScore(tokens, Share(upos), Share(xpos), Share(lemma), Share(uas), Share(las), Share(full));

        double Share(int right) => 100.0 * right / tokens;
    }

    public override string ToString() =>
        $"UPOS {Upos:F2} XPOS {Xpos:F2} lemma {Lemma:F2} UAS {Uas:F2} LAS {Las:F2} (with subtypes {LasFull:F2}), {Tokens} tokens";
}
