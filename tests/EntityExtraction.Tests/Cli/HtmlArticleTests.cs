using System.Text;
using EntityExtraction.Cli;
using EntityExtraction.Input;

namespace EntityExtraction.Tests.Cli;

public sealed class HtmlArticleTests
{
    private const string Story = "<p>The harbour town of Sudria signed a treaty with Norvia on Monday.</p><p>Both sides praised the <b>long</b> talks, which had lasted all&nbsp;week and the week before it.</p>";

    private const string StoryText = "The harbour town of Sudria signed a treaty with Norvia on Monday.\n\nBoth sides praised the long talks, which had lasted all\u00A0week and the week before it.";

    [Fact]
    public void The_marked_article_is_taken_without_what_surrounds_it() =>
        Text($"<nav><p>Home</p></nav><article><h1>Treaty</h1><script>x()</script>{Story}<aside><p>Read also</p></aside><div class=share>Share</div></article><footer><p>Imprint</p></footer>")
            .Should().Be("Treaty\n\n" + StoryText);

    [Fact]
    public void Without_a_mark_the_paragraphs_with_most_words_outside_links_are_taken() =>
        Text($"<div><p><a href=a>One link to somewhere else that is quite long</a></p><p><a href=b>Another link that is even longer than the first one was and still goes on</a></p></div><div id=x>{Story}</div>")
            .Should().Be(StoryText);

    [Fact]
    public void The_headline_above_the_article_is_kept() => Text($"<h1>Treaty</h1><article>{Story}</article>").Should().Be("Treaty\n\n" + StoryText);

    [Fact]
    public void A_teaser_in_an_article_element_does_not_hide_the_story() => Text($"<article><p>Watch now</p></article><section>{Story}</section>").Should().Be(StoryText);

    [Fact]
    public void Text_without_paragraphs_is_parted_at_line_breaks() => Text("<div>First line.<br>Second line.</div>").Should().Be("First line.\n\nSecond line.");

    [Fact]
    public void Lists_and_quotations_belong_to_the_article() =>
        Text($"<article>{Story}<ul><li>Point one</li></ul><blockquote><p>A quote</p></blockquote></article>").Should().EndWith("\n\nPoint one\n\nA quote");

    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-05-31T08:00:00Z'>")]
    [InlineData("<time datetime='2024-05-31'>yesterday</time>")]
    public void The_day_of_publication_is_read(string mark) => Read($"<head></head><body>{mark}{Story}</body>").Date.Should().Be(new DateOnly(2024, 5, 31));

    [Fact]
    public void The_charset_that_the_page_names_is_used() =>
        HtmlArticle.Read("p.html", "p", Encoding.Latin1.GetBytes("<meta charset=iso-8859-1><p>Gülşen</p>".Replace("ş", "s", StringComparison.Ordinal)), null).Text.Should().Be("Gülsen");

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><script>render()</script><div id=app></div></body></html>")]
    public void A_page_without_text_says_so(string page)
    {
        var read = () => Read(page);
        read.Should().Throw<UnreadableDocumentException>().WithMessage("p.html: is a web page without text; if scripts fill it in, save it from the browser first.");
    }

    private static string Text(string page) => Read(page).Text;

    private static SourceDocument Read(string page) => HtmlArticle.Read("p.html", "p", Encoding.UTF8.GetBytes(page), null);
}
