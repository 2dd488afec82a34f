namespace EntityExtraction.Tests;

/// <summary>Texts that end where no sentence does: feeds cut them, and people paste halves.</summary>
public sealed class CutTextTests
{
    private static readonly EntityExtractor Extractor = EntityExtractor.Create();

    [Theory]
    [InlineData("Ghana's mining minister, the economist John Okello, told a NATO spokesman, Brigadier General Paul Morel, that the fund's official, Deputy Director Eva Moe, had left.")]
    [InlineData("The head of the council, Kenya's former president Daniel Odeko, who was sworn in on Monday, accused Norway and \"its friends\" of refusing to sell wheat to Sudan's rebels.")]
    [InlineData("According to the report, Turkish-backed forces led by General Omar Sayed seized the town of Marda from Syria, and Russia, Iran and Iraq warned Ankara not to go on.")]
    [InlineData("Talks between the two countries' leaders, President Ana Ruiz of Chile and her Peruvian counterpart, were put off after Lima's ambassador was expelled, the ministry said.")]
    public void A_text_cut_off_at_any_character_is_read_without_an_error(string text)
    {
        for (var length = 0; length < text.Length; length++)
        {
            var act = () => Extractor.Extract(text[..length]);

            act.Should().NotThrow($"the text ends with '{text[Math.Max(0, length - 20)..length]}'");
        }
    }
}
