using EntityExtraction.Analysis;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis.Neural;

public sealed class NeuralAnalyzerTests
{
    [Fact]
    public void A_sentence_reads_the_same_alone_and_among_others()
    {
        const string Sentence = "Poland has sent tanks to Ukraine.";
        var alone = Describe(EnglishAnalysis.Load().Analyze(Sentence).GetSentence(0));

        var together = EnglishAnalysis.Load().Analyze(string.Join("\n\n", Enumerable.Repeat("A longer sentence stands around it to fill the batch.", 40).Append(Sentence)));

        Describe(together.GetSentence(together.SentenceCount - 1)).Should().Be(alone);
    }

    [Fact]
    public void A_very_long_sentence_is_still_one_tree()
    {
        var document = EnglishAnalysis.Load().Analyze(string.Join(" and ", Enumerable.Repeat("Poland", 900)));

        foreach (var sentence in document.Sentences) sentence.Tokens.Count(t => !t.HasHead).Should().Be(1);
        document.TokenCount.Should().Be(1799);
    }

    [Fact]
    public void Only_the_root_is_called_root()
    {
        var document = EnglishAnalysis.Load().Analyze("Poland, whose tanks arrived on Monday, urged others to follow. No answer came.");

        document.Tokens.Should().OnlyContain(t => t.HasHead == (t.Relation != Deprel.Root));
    }

    private static string Describe(Sentence sentence) =>
        string.Join(" ", sentence.Tokens.Select(t => $"{t.Form}/{t.Upos}/{t.Relation}/{(t.HasHead ? t.Head.Form : "-")}"));
}
