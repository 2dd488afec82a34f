using EntityExtraction.Text;

namespace EntityExtraction.Tests.Text;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("Plain text, \"quoted\" - it's fine...\r\n\tNext line.")]
    [InlineData("Mevlüt Çelik spoke in São Tomé.")]
    [InlineData("")]
    public void A_text_in_order_is_kept_as_the_same_instance(string text)
    {
        var (cleaned, map) = TextNormalizer.Normalize(text);
        cleaned.Should().BeSameAs(text);
        map.Should().BeNull();
    }

    [Theory]
    [InlineData("bread \u0430nd butter t\u043E go", "bread and butter to go")]
    [InlineData("the envoy sent \u0430 letter", "the envoy sent a letter")]
    [InlineData("\u0421\u0430\u0440e Town", "Cape Town")]
    [InlineData("\u0391then\u0455 and \u0392\u03BFnn", "Athens and Bonn")]
    [InlineData("the p\u03B1rty l\u0435\u0430d\u0435r", "the party leader")]
    [InlineData("\u0406 saw \u0430 \u0440\u0430\u0440\u0435r", "I saw a paper")]
    public void Look_alike_letters_in_Latin_text_become_Latin(string text, string cleaned) => Clean(text).Should().Be(cleaned);

    [Theory]
    [InlineData("\u041C\u043E\u0441\u043A\u0432\u0430 (\u0441\u043B\u0430\u0432\u0430)")]
    [InlineData("\u043E\u043D \u0430 \u043D\u0435 \u043E\u043D\u0430")]
    [InlineData("the word \u0441\u043B\u0430\u0432\u0430 means glory")]
    [InlineData("the \u03B1 ray and \u0394T")]
    [InlineData("\u0391\u03B8\u03AE\u03BD\u03B1")]
    [InlineData("\u0430")]
    public void Cyrillic_and_Greek_words_stay(string text) => Clean(text).Should().Be(text);

    [Theory]
    [InlineData("co\u00ADop\u200Ber\u2060ate\uFEFF", "cooperate")]
    [InlineData("\uFEFF\u202AHello\u202C", "Hello")]
    [InlineData("ten\u00A0km,\u2009five\u202Fkm\u3000", "ten km, five km ")]
    [InlineData("a\0b\u0007c\u007F", "a b c ")]
    [InlineData("one\u2028two\u0085three\u2029four", "one\ntwo\nthree\n\nfour")]
    public void Invisible_characters_go_and_blanks_become_one_blank(string text, string cleaned) => Clean(text).Should().Be(cleaned);

    [Theory]
    [InlineData("\u201CYes,\u201D \u201Eja\u201C \u00ABda\u00BB", "\"Yes,\" \"ja\" \"da\"")]
    [InlineData("don\u2019t \u2018go\u2019 o`clock ``now", "don't 'go' o'clock \"now")]
    [InlineData("1990\u20132000, Oslo\u2013Bergen, \u22125", "1990-2000, Oslo-Bergen, -5")]
    [InlineData("the port \u2013 once busy \u2014 is closed\u2026", "the port -- once busy -- is closed...")]
    [InlineData("\u2013 first\n\u2013 second", "- first\n- second")]
    public void Quotes_dashes_and_ellipses_take_plain_forms(string text, string cleaned) => Clean(text).Should().Be(cleaned);

    [Theory]
    [InlineData("cafe\u0301 C\u0327elik", "café Çelik")]
    [InlineData("Vie\u0323\u0302t", "Việt")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("x\u0301 stays", "x\u0301 stays")]
    [InlineData("o\uFB03ce, \uFB01ght", "office, fight")]
    [InlineData("\uFF2E\uFF21\uFF34\uFF2F\uFF01", "NATO!")]
    [InlineData("\U0001D413\U0001D42E\U0001D7D7", "Tu9")]
    public void Composed_and_plain_letters_replace_their_variants(string text, string cleaned) => Clean(text).Should().Be(cleaned);

    [Theory]
    [InlineData("family \U0001F468\u200D\U0001F469\u200D\U0001F467")]
    [InlineData("heart \u2764\uFE0F key 1\uFE0F\u20E3")]
    public void Joined_emoji_stay(string text) => Clean(text).Should().Be(text);

    [Theory]
    [InlineData("a\uD800b")]
    [InlineData("\uDC00")]
    [InlineData("end\uD83D")]
    [InlineData("\uD800\u0301")]
    public void A_lone_surrogate_is_kept_as_it_is(string text) => Clean(text).Should().Be(text);

    [Fact]
    public void Half_of_a_change_maps_to_the_whole_of_it()
    {
        var text = SourceText.From("so\u2026 o\uFB03ce c\u00ADo");
        text.Cleaned.Should().Be("so... office co");
        text.ToOriginal(new TextSpan(3, 1)).Should().Be(new TextSpan(2, 1));
        text.ToOriginal(new TextSpan(6, 6)).Should().Be(new TextSpan(4, 4));
        text.ToOriginal(new TextSpan(13, 2)).Should().Be(new TextSpan(9, 3));
        text.ToOriginal(new TextSpan(14, 1)).Should().Be(new TextSpan(11, 1));
        text.ToCleaned(new TextSpan(2, 1)).Should().Be(new TextSpan(2, 3));
        text.ToCleaned(new TextSpan(10, 1)).Should().Be(new TextSpan(14, 0));
    }

    [Fact]
    public void A_million_marks_on_one_letter_take_no_more_than_linear_time()
    {
        var text = "e" + new string('\u0301', 1_000_000);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        SourceText.From(text).Cleaned.Should().StartWith("é");
        SourceText.From(string.Concat(Enumerable.Repeat("\u0430", 1_000_000))).Cleaned.Should().HaveLength(1_000_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    private static string Clean(string text) => SourceText.From(text).Cleaned;
}
