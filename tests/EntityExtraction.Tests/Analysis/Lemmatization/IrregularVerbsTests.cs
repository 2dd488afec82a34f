using EntityExtraction.Analysis;
using EntityExtraction.Analysis.Lemmatization;

namespace EntityExtraction.Tests.Analysis.Lemmatization;

public class IrregularVerbsTests
{
    [Theory]
    [InlineData("fled", "flee")]
    [InlineData("Swore", "swear")]
    [InlineData("overthrew", "overthrow")]
    public void A_rare_past_form_has_its_verb(string form, string lemma) => IrregularVerbs.LemmaOf(form).Should().Be(lemma);

    [Theory]
    [InlineData("lay")]
    [InlineData("bound")]
    [InlineData("walked")]
    public void A_form_of_several_verbs_and_a_regular_one_are_left_to_the_model(string form) => IrregularVerbs.LemmaOf(form).Should().BeNull();

    [Fact]
    public void The_lemmatizer_uses_them_for_verbs() =>
        EnglishAnalysis.Load().Analyze("The rebels fled the town.").Tokens.Single(t => t.Form == "fled").Lemma.Should().Be("flee");
}
