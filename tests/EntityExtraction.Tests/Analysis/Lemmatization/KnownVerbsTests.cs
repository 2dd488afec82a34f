using EntityExtraction.Analysis;
using EntityExtraction.Analysis.Lemmatization;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis.Lemmatization;

public class KnownVerbsTests
{
    private static readonly Lemmatizer Lemmatizer = EnglishAnalysis.Lemmatizer;

    [Theory]
    [InlineData("applauded", "VBD", "applaud")]
    [InlineData("boycotting", "VBG", "boycott")]
    [InlineData("shelled", "VBN", "shell")]
    [InlineData("revoking", "VBG", "revoke")]
    [InlineData("touts", "VBZ", "tout")]
    [InlineData("vying", "VBG", "vie")]
    [InlineData("quizzed", "VBD", "quiz")]
    [InlineData("Leaned", "VBD", "lean")]
    public void Regular_forms_that_endings_mislead_about_have_their_verb(string form, string penn, string lemma) => Lemmatizer.Lemma(form, Upos.Verb, penn).Should().Be(lemma);

    [Theory]
    [InlineData("taxes", Upos.Noun, "NNS")]
    [InlineData("wanted", Upos.Verb, "VBD")]
    public void Other_words_are_left_to_the_model(string form, Upos upos, string penn) => KnownVerbs.Of(form, upos == Upos.Verb ? penn : "NNS").Should().BeNull();
}
