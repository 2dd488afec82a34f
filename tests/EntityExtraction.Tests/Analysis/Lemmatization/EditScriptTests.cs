using EntityExtraction.Analysis.Lemmatization;

namespace EntityExtraction.Tests.Analysis.Lemmatization;

public class EditScriptTests
{
    [Theory]
    [InlineData("Carried", "carry")]
    [InlineData("went", "go")]
    [InlineData("Andes", "Andes")]
    [InlineData("THE", "the")]
    [InlineData("geese", "goose")]
    [InlineData("'s", "be")]
    [InlineData("I", "I")]
    public void A_script_leads_from_the_form_to_the_lemma_and_reads_back(string form, string lemma)
    {
        var script = EditScript.Between(form, lemma);

        script.Apply(form).Should().Be(lemma);
        EditScript.Parse(script.ToString()).Should().Be(script);
    }

    [Fact]
    public void A_script_carries_over_to_other_words_of_the_same_ending() => EditScript.Between("carried", "carry").Apply("Hurried").Should().Be("hurry");

    [Fact]
    public void A_script_that_cuts_more_than_there_is_leaves_the_form() => EditScript.Between("carried", "carry").Apply("ed").Should().Be("ed");
}
