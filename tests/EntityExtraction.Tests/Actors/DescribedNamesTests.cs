using EntityExtraction.Actors;
using EntityExtraction.Analysis;

namespace EntityExtraction.Tests.Actors;

/// <summary>Whom descriptions in plain news sentences mean, read with the built-in analysis and catalog.</summary>
public sealed class DescribedNamesTests
{
    private static readonly AnalysisPipeline English = EnglishAnalysis.Load();

    private static string[] Meant(string text, string words) =>
        [.. CatalogEntityLinker.BuiltIn.Link(English.Analyze(text)).Mentions.Where(m => m.Text.Equals(words, StringComparison.OrdinalIgnoreCase)).Select(m => m.Entity.Name).Distinct()];

    [Theory]
    [InlineData("Kenya's trade minister says the talks failed.\nSamuel Odeko told reporters on Monday that no date was set.", "Kenya's trade minister", "Samuel Odeko")]
    [InlineData("A Danish lawmaker says the plan is unsafe.\nLars Holmdal told a newspaper that the ships were old.", "Danish lawmaker", "Lars Holmdal")]
    [InlineData("The U.S. energy secretary says prices will fall.\nSpeaking on television Monday, Peter Longley said farmers need time.", "The U.S. energy secretary", "Peter Longley")]
    public void An_office_is_held_by_the_new_person_who_speaks_right_after(string text, string words, string name) => Meant(text, words).Should().Equal(name);

    [Theory]
    [InlineData("Kenya's trade minister says the talks failed.\nSamuel Odeko, a farmer, told reporters that no date was set.", "Kenya's trade minister")]
    [InlineData("Analyst Samuel Odeko praised the deal.\nKenya's trade minister says the talks failed.\nSamuel Odeko agreed.", "Kenya's trade minister")]
    public void Nobody_holds_an_office_of_whom_the_text_tells_something_else(string text, string words) => Meant(text, words).Should().BeEmpty();

    [Theory]
    [InlineData("Mr. Odeko has accused President William Ruto of fraud.\nThe former Kenyan minister will run in June.", "The former Kenyan minister", "Odeko")]
    [InlineData("Former Kenyan President Daniel Odeko flew to Oslo.\nOn Monday, the former president urged Norway to wait.", "the former president", "Daniel Odeko")]
    [InlineData("Ayatollah Hassan Rezvani spoke in Tehran.\nThe cleric says the vote was fair.", "The cleric", "Hassan Rezvani")]
    [InlineData("Former Kenyan President Daniel Odeko was in court.\nJudges convicted the former president of theft.", "the former president", "Daniel Odeko")]
    public void An_office_after_the_name_is_that_of_who_was_spoken_of(string text, string words, string name) => Meant(text, words).Should().Equal(name);

    [Theory]
    [InlineData("Amnesty International criticized Norway on Friday.\nThe human rights group says the law is too vague.", "The human rights group", "Amnesty International")]
    [InlineData("Ecuador left OPEC in March.\nThe oil cartel did not comment.", "The oil cartel", "OPEC")]
    [InlineData("Toyota closed two plants.\nThe Japanese carmaker blamed weak sales.", "The Japanese carmaker", "Toyota")]
    public void A_noun_with_words_before_it_may_mean_a_body_named_before(string text, string words, string name) => Meant(text, words).Should().Equal(name);

    [Theory]
    [InlineData("Hamas rejected the offer.\nThe human rights group says the law is too vague.", "The human rights group")]
    [InlineData("Britain left the union.\nThe mother country was criticized.", "the mother country")]
    [InlineData("Amnesty International criticized Norway.\nThe new group will meet in Oslo.", "The new group")]
    public void A_noun_that_says_something_else_means_nobody_named(string text, string words) => Meant(text, words).Should().BeEmpty();
}
