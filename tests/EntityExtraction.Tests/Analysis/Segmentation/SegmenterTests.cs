namespace EntityExtraction.Tests.Analysis.Segmentation;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("The envoy left Lima on Sunday.|Talks go on.|She said so.")]
    [InlineData("Who pays for the bridge?|Nobody knows!|That is the problem.")]
    [InlineData("Gen. Olsen met Sen. Marta Ruiz at 5 p.m. on Jan. 3.|He then flew home.")]
    [InlineData("The U.S. Senate met in Dover.|Prices fell.")]
    [InlineData("The firm moved to the U.S.|The workers followed.")]
    [InlineData("He lives at No. 10 now.|His wife does not.")]
    [InlineData("J. R. Vance wrote to Dr. Amara N. Diallo.|No answer came.")]
    [InlineData("The ceasefire held for 2.5 days.|Then shelling resumed.")]
    [InlineData("\"We will not sign,\" the minister said.|\"It is over.\"|Her party agreed.")]
    [InlineData("They asked for help (none came).|Then they left.")]
    [InlineData("Sweden kept the truce.|Norway did not.")]
    public void Sentences_end_where_they_should(string marked)
    {
        marked.Replace('|', ' ').Sentences().Should().Equal(marked.Split('|'));
    }

    [Theory]
    [InlineData("The troops respected the truce.|Despite that, shots were heard.")]
    [InlineData("They crossed the border.|Peru protested.")]
    [InlineData("He said \"no.\"|Then he left the hall.")]
    public void A_blank_may_be_missing_after_the_stop(string marked) =>
        marked.Replace("|", "").Sentences().Should().Equal(marked.Split('|'));

    [Theory]
    [InlineData("OSLO, Norway (AP) -- |Police in Bergen have arrested two sailors.")]
    [InlineData("TEL AVIV - |Egypt and Sudan met two of the rebels.")]
    [InlineData("LIMA, May 3 (Reuters) - |The union ended its strike on Monday.")]
    [InlineData("BOGOTA, Colombia (Reuters) - |The rebels freed two pilots on Monday. |The army confirmed it.")]
    [InlineData("NOTE: The rebels have freed two pilots on Monday.")]
    [InlineData("NATO-Russia talks have failed again this week.")]
    public void A_dateline_stands_apart_from_the_report(string marked) =>
        marked.Replace("|", "").Sentences().Should().Equal(marked.Split('|').Select(s => s.Trim()));

    [Fact]
    public void An_address_does_not_end_a_sentence() =>
        "Read more on example.com or about Node.js in the U.S.A today.".Sentences().Should().ContainSingle();

    [Theory]
    [InlineData("Ministers Meet in Quito\n\nThe ministers of five states met on Friday.", 2)]
    [InlineData("Ministers Meet in Quito\nThe ministers of five states met on Friday to speak about the water of the river.\nThey will meet again in May.", 3)]
    [InlineData("PARLIAMENT REJECTS THE BILL\nBy Ana Moreno\nThe parliament of the island rejected the bill on Tuesday with a large majority.", 3)]
    [InlineData("Main points:\n\u2022 \"Talks\" go on in Oslo\n\u2022 Troops stay\n- Prices rise\n1. Exports fall\n2) Imports too", 6)]
    [InlineData("One.\r\n\r\nTwo.\r\n \t\r\nThree.", 3)]
    [InlineData("A ferry leaves the port of Bergen on June 3. (Photo: Ida Berg)\n\nThe ferry was late.", 3)]
    public void Lines_that_stand_alone_are_sentences(string text, int count) => text.Sentences().Should().HaveCount(count);

    [Fact]
    public void Wrapped_lines_run_on()
    {
        const string Text = "Thank you for the report on the harbour. I have read the first part\n"
            + "and think that the figures for the year before last are wrong. Could\n"
            + "you please ask the office in Tallinn to send the right ones before\n"
            + "Friday? We need them for the meeting with the council.";
        Text.Sentences().Should().HaveCount(4);
    }

    [Fact]
    public void A_stop_shared_by_abbreviation_and_sentence_is_a_token_but_not_that_of_a_country()
    {
        "They sell tea, salt, etc.".Words().Should().Be("They sell tea , salt , etc .");
        "They moved to the U.S.".Words().Should().Be("They moved to the U.S.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t \u00A0\u200B ")]
    public void A_text_without_words_has_no_sentences(string text)
    {
        var document = text.Segmented();
        document.TokenCount.Should().Be(0);
        document.SentenceCount.Should().Be(0);
    }

    [Theory]
    [InlineData("\uD800 and \uDFFF")]
    [InlineData("a\0b\0")]
    [InlineData(".")]
    [InlineData("...\n\n!!!\n?")]
    [InlineData("'''\"\"''")]
    [InlineData("@@@ @ a@ @b.")]
    [InlineData("http:// www. mailto: ://")]
    [InlineData("1,2,3,4 1.2.3. 1-2-3-4- -/-")]
    [InlineData("\u0301\u0301 \u200D\uFE0F")]
    public void Odd_input_is_covered_by_tokens_in_order(string text)
    {
        var document = text.Segmented();
        var end = 0;
        foreach (var token in document.Tokens)
        {
            token.Span.Start.Should().BeGreaterThanOrEqualTo(end);
            token.Span.Length.Should().BePositive();
            end = token.Span.End;
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[x]")]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("a@")]
    [InlineData("a@b.c,")]
    [InlineData("1-")]
    [InlineData("1,")]
    [InlineData("a'")]
    [InlineData("'s")]
    [InlineData("A. ")]
    [InlineData("\"No.\" ")]
    [InlineData("a\n")]
    [InlineData("\n\n")]
    [InlineData("www.a\"")]
    [InlineData("\u0430 ")]
    [InlineData("\u200D")]
    [InlineData("x\u2026")]
    public void Many_characters_of_one_kind_take_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        text.Segmented();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Every_character_but_blanks_belongs_to_one_token()
    {
        const string Text = "U.S.-led forces (about 3,000) took \u201Cal-Nur\u201D\u2026 isn\u2019t it?\tE-mail: a@b.org, see www.b.org/x_(y).";
        var covered = Text.Segmented().Tokens.SelectMany(t => Enumerable.Range(t.Span.Start, t.Span.Length)).ToArray();
        covered.Should().Equal(Enumerable.Range(0, Text.Length).Where(i => !char.IsWhiteSpace(Text[i])));
    }

    [Fact]
    public void Threads_may_share_a_segmenter()
    {
        const string Text = "Gen. Olsen left. The U.S. Senate met.";
        var expected = Text.Sentences();
        Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(4).Select(_ => Text.Sentences()).Should().AllSatisfy(s => s.Should().Equal(expected));
    }
}
