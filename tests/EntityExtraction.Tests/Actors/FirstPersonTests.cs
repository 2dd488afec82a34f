using EntityExtraction.Actors;
using EntityExtraction.Analysis;

namespace EntityExtraction.Tests.Actors;

/// <summary>Whose words a quotation is, and of whom it speaks.</summary>
public sealed class FirstPersonTests
{
    private static string[] Mentions(string text, string name) =>
        [.. CatalogEntityLinker.BuiltIn.Link(EnglishAnalysis.Load().Analyze(text)).Mentions.Where(m => m.Entity.Name == name).Select(m => m.Text)];

    [Theory]
    [InlineData("\"We trust the mayor,\" Kofi Mensah said.")]
    [InlineData("\"We trust the mayor,\" chairman Kofi Mensah told reporters.")]
    [InlineData("\"We trust the mayor. We need him,\" Kofi Mensah said.")]
    [InlineData("We trust the mayor,\" Kofi Mensah said.")]
    [InlineData("We trust the mayor, said Kofi Mensah, a teacher.")]
    [InlineData("Kofi Mensah: \"We trust the mayor.\"")]
    [InlineData("Kofi Mensah spoke to the press. \"We trust the mayor,\" he said.")]
    public void We_of_one_who_speaks_for_nobody_known_is_the_speaker(string text) => Mentions(text, "Kofi Mensah").Should().Contain("We");

    [Fact]
    public void The_words_after_the_speaker_are_his_too() =>
        Mentions("\"The mayor is right,\" Kofi Mensah said. \"I trust him.\"", "Kofi Mensah").Should().Contain("I");

    [Fact]
    public void A_name_before_a_colon_speaks() => Mentions("Kofi Mensah: I respect the mayor for his patience.", "Kofi Mensah").Should().Contain("I");

    [Theory]
    [InlineData("I trust the mayor, as Kofi Mensah said last week.")]
    [InlineData("Kofi Mensah said last week that we trust the mayor.")]
    [InlineData("\"I trust the mayor,\" a teacher told Kofi Mensah.")]
    public void Words_of_others_are_not_those_of_whoever_is_named(string text) => Mentions(text, "Kofi Mensah").Should().Equal("Kofi Mensah");

    [Fact]
    public void He_in_what_is_said_of_somebody_is_the_one_it_is_said_of() =>
        Mentions("Pedro Lima won. \"He has done a great job for us,\" Kofi Mensah said of Omar Haddad.", "Omar Haddad").Should().Contain("He");
}
