using EntityExtraction.Analysis;
using EntityExtraction.Analysis.Lemmatization;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis.Lemmatization;

public class IrregularVerbsTests
{
    private static readonly Lemmatizer Lemmatizer = EnglishAnalysis.Lemmatizer;

    [Theory]
    [InlineData("fled", "flee")]
    [InlineData("Swore", "swear")]
    [InlineData("overthrew", "overthrow")]
    public void A_rare_past_form_has_its_verb(string form, string lemma) => Lemmatizer.Lemma(form, Upos.Verb, "VBD").Should().Be(lemma);

    [Fact]
    public void So_it_has_where_the_tagger_takes_it_for_another_form() => Lemmatizer.Lemma("fled", Upos.Verb, "VBP").Should().Be("flee");

    [Theory]
    [InlineData("lay", "VB", "lay")]
    [InlineData("fell", "VBD", "fall")]
    [InlineData("walked", "VBD", "walk")]
    public void A_form_of_several_verbs_is_what_its_tag_says(string form, string tag, string lemma) => Lemmatizer.Lemma(form, Upos.Verb, tag).Should().Be(lemma);
}
