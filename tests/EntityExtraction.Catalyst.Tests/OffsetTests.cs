using Catalyst;
using EntityExtraction.Analysis;
using EntityExtraction.Syntax;

namespace EntityExtraction.Catalyst.Tests;

/// <summary>Every word has its exact place in the text as it was given.</summary>
public class OffsetTests
{
    [Theory]
    [InlineData("Kenya can't sell\tits\u0007 tea.", "Kenya", "ca", "n't", "sell", "its", "tea", ".")]
    [InlineData("He’ll stay; they don’t.", "He", "’ll", "stay", ";", "they", "do", "n’t", ".")]
    [InlineData("Mali\u00A0and Ni\u00ADger", "Mali", "and", "Ni\u00ADger")]
    [InlineData("Rain😀 fell.", "Rain", "😀", "fell", ".")]
    [InlineData("Rain 😀😀 fell.", "Rain", "😀", "😀", "fell", ".")]
    [InlineData("Wow!!1\uFE0F\u20E3", "Wow")]
    public void Words_are_cut_out_of_the_original(string text, params string[] words)
    {
        var document = Catalysts.Read(text);

        var cut = document.Tokens.Select(t => document.TextOf(t.Span)).ToList();
        cut.Take(words.Length).Should().Equal(words);
        string.Concat(cut).Should().Be(string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c))), "no letter is lost and none comes twice");
    }

    [Fact]
    public void Control_characters_shift_nothing()
    {
        var document = Catalysts.Read("\u0001\u0002Oslo\t\u0003sells\u0004 fish.");

        document.Tokens.Select(t => (t.Form, t.Span.Start, t.Span.End)).Should().Equal(("Oslo", 2, 6), ("sells", 8, 13), ("fish", 15, 19), (".", 19, 20));
    }

    [Fact]
    public void The_last_letter_before_an_emoji_stays() => Catalysts.Read("Peace🕊 came").Forms().Should().Equal("Peace", "🕊", "came");

    [Fact]
    public void A_headline_is_a_sentence_of_its_own()
    {
        var document = Catalysts.Read("Ferry line to close\n\nThe harbour board met on Friday. It gave no reason.");

        document.Sentences.Select(s => s.Text).Should().Equal("Ferry line to close", "The harbour board met on Friday.", "It gave no reason.");
    }

    [Theory]
    [InlineData("ab))", "ab))")]
    [InlineData("a\tb\u0007c\u0085", "a b c ")]
    [InlineData("it😀 1\uFE0F", "it     ")]
    [InlineData("𝔸b", "𝔸b")]
    public void What_catalyst_trips_over_is_blanked(string text, string masked) => MaskedText.Of(text).Should().Be(masked);

    [Fact]
    public void Long_runs_of_signs_are_cut_short() => MaskedText.Of("(" + new string(')', 40) + "x" + new string('-', 17)).Should().Be("(" + new string(')', 15) + new string(' ', 25) + "x" + new string('-', 16) + " ");

    [Fact]
    public void Long_runs_of_brackets_take_no_time_to_speak_of()
    {
        var document = Catalysts.Read("Lima bought ships" + new string(')', 100_000) + " from Quito.");

        document.Forms().Should().StartWith(["Lima", "bought", "ships", ")"]).And.EndWith(["from", "Quito", "."]);
        document.Tokens.Sum(t => t.Span.Length).Should().Be("Limaboughtships".Length + 100_000 + "fromQuito.".Length);
    }

    [Fact]
    public void Long_texts_are_read_in_parts_with_the_same_result()
    {
        const string Sentence = "The mayor can't sell 12 boats to Lisbon. ";
        var alone = Catalysts.Read(Sentence).Forms().ToList();

        var document = Catalysts.Read(string.Concat(Enumerable.Repeat(Sentence, 3000)));

        document.SentenceCount.Should().Be(3000);
        document.Forms().Should().Equal(Enumerable.Repeat(alone, 3000).SelectMany(w => w));
        document.Tokens.Last().Span.End.Should().Be((3000 * Sentence.Length) - 1);
    }

    [Fact]
    public void A_cancelled_call_stops()
    {
        var pipeline = new AnalysisPipeline(new CatalystAnnotator(Catalysts.Pipeline()));
        using var source = new CancellationTokenSource();
        source.Cancel();

        FluentActions.Invoking(() => pipeline.Analyze("Peru fishes.", null, source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("Fiji can't sell 14,000 Shi'ite-run\u0007boats😀. They won’t!")]
    [InlineData("😀")]
    [InlineData("((((((((((((((((((((((((((((((")]
    public void Given_words_are_the_built_in_tokenizers(string text)
    {
        var document = Catalysts.Read(text, new CatalystOptions { BuiltInWords = true });

        document.Tokens.Select(t => (t.Form, t.Span)).Should().Equal(new AnalysisPipeline(new Analysis.Segmentation.Segmenter()).Analyze(text).Tokens.Select(t => (t.Form, t.Span)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("\u0001")]
    [InlineData("😀")]
    [InlineData("\uD83D")]
    [InlineData("a😀")]
    [InlineData("((((((((((((((((((((")]
    [InlineData("can't")]
    public void Odd_texts_are_read_without_complaint(string text)
    {
        FluentActions.Invoking(() => Catalysts.Read(text)).Should().NotThrow();
        FluentActions.Invoking(() => Catalysts.Read(text, new CatalystOptions { BuiltInWords = true })).Should().NotThrow();
    }

    [Fact]
    public async Task Threads_share_an_annotator()
    {
        var pipeline = new AnalysisPipeline(new CatalystAnnotator(Catalysts.Pipeline()));
        const string Text = "They don't sell.\nSwiss banks can't wait: it's late.";
        var alone = pipeline.Analyze(Text).Forms().ToList();

        var together = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => pipeline.Analyze(Text).Forms().ToList())));

        together.Should().AllBeEquivalentTo(alone, o => o.WithStrictOrdering());
    }
}
