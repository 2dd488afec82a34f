namespace EntityExtraction.Tests.Analysis.Segmentation;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They don't, can't and won't yield.", "They do n't , ca n't and wo n't yield .")]
    [InlineData("It's hers; she'd've said we'll go.", "It 's hers ; she 'd 've said we 'll go .")]
    [InlineData("We cannot stay, I'm gonna leave.", "We can not stay , I 'm gon na leave .")]
    [InlineData("the ministers' cars and Cyprus' ports", "the ministers ' cars and Cyprus ' ports")]
    [InlineData("DON'T touch Peru's flag", "DO N'T touch Peru 's flag")]
    [InlineData("I dunno", "I du n no")]
    public void Contractions_and_possessives_come_apart(string text, string words) => text.Words().Should().Be(words);

    [Theory]
    [InlineData("O'Neill met Qa'im at ten o'clock", "O'Neill met Qa'im at ten o'clock")]
    [InlineData("a coup d'état", "a coup d'état")]
    [InlineData("stop 'em in the '90s", "stop 'em in the '90s")]
    public void Other_apostrophes_stay(string text, string words) => text.Words().Should().Be(words);

    [Theory]
    [InlineData("an up-to-the-minute map", "an up - to - the - minute map")]
    [InlineData("the Norwegian-built frigates", "the Norwegian - built frigates")]
    [InlineData("S-400 and F-35, not COVID-19", "S - 400 and F - 35 , not COVID - 19")]
    [InlineData("sheikh Omar al-Faruqi of al-Nahda", "sheikh Omar al - Faruqi of al - Nahda")]
    [InlineData("a 50-page U.S.-made plan", "a 50 - page U.S. - made plan")]
    [InlineData("a non-oil-producing state", "a non - oil - producing state")]
    public void Hyphenated_compounds_come_apart(string text, string words) => text.Words().Should().Be(words);

    [Theory]
    [InlineData("pro-Oslo co-founders")]
    [InlineData("an anti-tank re-election in mid-August")]
    [InlineData("ex-president Anti-Corruption e-mail")]
    public void Prefixes_stay_with_their_words(string text) => text.Words().Should().Be(text);

    [Theory]
    [InlineData("$5 or 10% of €1,000.50", "$ 5 or 10 % of € 1,000.50")]
    [InlineData("US$4.5 for 5km and 20kg", "US$ 4.5 for 5 km and 20 kg")]
    [InlineData("$13.9M, £2bn", "$ 13.9 M , £ 2 bn")]
    [InlineData("2-1, 1999-2003, 3,200,000", "2 - 1 , 1999 - 2003 , 3,200,000")]
    [InlineData("at 9:30 on 9/11 and 11/28/2000", "at 9:30 on 9/11 and 11/28/2000")]
    [InlineData("555-0199-3344 or 555-0199", "555-0199-3344 or 555-0199")]
    [InlineData("1,2 and [3,4]", "1 , 2 and [ 3 , 4 ]")]
    [InlineData("the 1970s, the 5th 3/4 of .5", "the 1970s , the 5th 3 / 4 of .5")]
    public void Numbers(string text, string words) => text.Words().Should().Be(words);

    [Theory]
    [InlineData("See https://example.org/a_(b)?c=d, or (www.example.net).", "See https://example.org/a_(b)?c=d , or ( www.example.net ) .")]
    [InlineData("Write to <a.b-c@example.org>; ask @desk_01.", "Write to < a.b-c@example.org > ; ask @desk_01 .")]
    [InlineData("example.com and example.com/news/1, Node.js, plan.PDF", "example.com and example.com/news/1 , Node.js , plan.PDF")]
    [InlineData("five @ 2.75 #peace #1", "five @ 2.75 #peace # 1")]
    public void Addresses_stay_whole(string text, string words) => text.Words().Should().Be(words);

    [Theory]
    [InlineData("(yes) [no] {so}", "( yes ) [ no ] { so }")]
    [InlineData("\"Stop\", 'go' - or -- wait...", "\" Stop \" , ' go ' - or -- wait ...")]
    [InlineData("and/or he/she, n/a", "and / or he / she , n/a")]
    [InlineData("AT&T and R&D at B & B", "AT&T and R&D at B & B")]
    [InlineData("What?! No!!! Hm....", "What ?! No !!! Hm ....")]
    [InlineData("fine :) sad :-( (sic): :D", "fine :) sad :-( ( sic ) : :D")]
    public void Punctuation(string text, string words) => text.Words().Should().Be(words);

    [Theory]
    [InlineData("Gen. Ito, Lt. Cox and Mr. Ash of the U.S. left", "Gen. Ito , Lt. Cox and Mr. Ash of the U.S. left")]
    [InlineData("at 5 p.m. on Jan. 3, i.e. early", "at 5 p.m. on Jan. 3 , i.e. early")]
    [InlineData("No. 10 said no.", "No. 10 said no .")]
    [InlineData("J. R. Vance, J.R. Vance", "J. R. Vance , J.R. Vance")]
    public void Abbreviations_keep_their_stop(string text, string words) => text.Words().Should().Be(words);

    [Theory]
    [InlineData("They left the camp.Sweden stayed.", "They left the camp . Sweden stayed .")]
    [InlineData("It ended in 2019.Malta was glad.", "It ended in 2019 . Malta was glad .")]
    [InlineData("a pact with the U.S.The text is short", "a pact with the U.S. The text is short")]
    [InlineData("the pact of NATO,Iran", "the pact of NATO , Iran")]
    public void A_stop_without_a_blank_ends_the_word(string text, string words) => text.Words().Should().Be(words);

    [Theory]
    [InlineData("hi \U0001F468\u200D\U0001F469\u200D\U0001F467 there", "hi|\U0001F468\u200D\U0001F469\u200D\U0001F467|there")]
    [InlineData("\U0001F1F9\U0001F1F7\U0001F1F7\U0001F1FA", "\U0001F1F9\U0001F1F7|\U0001F1F7\U0001F1FA")]
    [InlineData("ok\U0001F44D\U0001F3FD!", "ok|\U0001F44D\U0001F3FD|!")]
    public void A_picture_is_one_token(string text, string words) => text.Segmented().Tokens.Select(t => t.Form).Should().Equal(words.Split('|'));
}
