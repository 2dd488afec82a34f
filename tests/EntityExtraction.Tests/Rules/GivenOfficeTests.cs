using EntityExtraction.Actors;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Rules;

/// <summary>Mentions that the caller gave inside the words for somebody who acts.</summary>
public sealed class GivenOfficeTests
{
    private static readonly EntityExtractor Extractor = EntityExtractor.Create();

    [Theory]
    [InlineData("Kenyan President Peter Otieno accused Chad of lying.", "Kenyan", "Chad")]
    [InlineData("Maria Holm, the head of the Lantern Union, criticized Omar Haddad.", "Lantern Union", "Omar Haddad")]
    public void Who_holds_an_office_speaks_for_the_body_that_it_names(string text, string source, string target) => Between(text, source, target).Should().Contain("m0 m1");

    [Theory]
    [InlineData("Former Kenyan President Peter Otieno accused Chad of lying.", "Kenyan", "Chad")]
    [InlineData("Maria Holm, a member of the Lantern Union, criticized Omar Haddad.", "Lantern Union", "Omar Haddad")]
    public void Who_held_it_or_is_only_a_member_does_not(string text, string source, string target) => Between(text, source, target).Should().BeEmpty();

    [Fact]
    public void Whatever_acts_stands_for_the_given_mention_that_says_whose_it_is() => Between("Kenyan dairies accused Chad of lying.", "Kenyan", "Chad").Should().Contain("m0 m1");

    [Fact]
    public void How_somebody_fares_is_nothing_that_he_does() => Between("The Kenyan poll condemned Chad.", "Kenyan", "Chad").Should().BeEmpty();

    [Fact]
    public void People_of_a_body_stand_for_it() => Between("Omar Haddad accused officials in Maria Silva's administration of fraud.", "Omar Haddad", "Maria Silva").Should().Contain("m0 m1");

    [Fact]
    public void Authorities_in_a_state_stand_for_it() => Between("Police in Kenya accused Omar Haddad of fraud.", "Kenya", "Omar Haddad").Should().Contain("m0 m1");

    [Fact]
    public void Rebels_in_a_state_do_not() => Between("Rebels in Kenya accused Omar Haddad of fraud.", "Kenya", "Omar Haddad").Should().BeEmpty();

    private static IEnumerable<string> Between(string text, params string[] given) => Extractor.Extract(new SourceDocument("t", text)
    {
        Mentions = [.. given.Select((words, i) => new GivenMention($"m{i}", new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length)))],
    }).Relations.Where(r => !r.IsLoose && !r.IsGuess).Select(r => $"{r.Source.Mention} {r.Target.Mention}");
}
