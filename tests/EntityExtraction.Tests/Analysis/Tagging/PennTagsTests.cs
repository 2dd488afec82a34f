using EntityExtraction.Analysis.Tagging;
using EntityExtraction.Syntax;

namespace EntityExtraction.Tests.Analysis.Tagging;

public class PennTagsTests
{
    [Theory]
    [InlineData(Upos.Verb, "VBN", true)]
    [InlineData(Upos.Verb, "NN", false)]
    [InlineData(Upos.Aux, "MD", true)]
    [InlineData(Upos.Noun, "NNP", false)]
    [InlineData(Upos.Propn, "NNPS", true)]
    [InlineData(Upos.Part, "POS", true)]
    [InlineData(Upos.Punct, ",", true)]
    [InlineData(Upos.Punct, "VB", false)]
    [InlineData(Upos.Noun, null, false)]
    public void A_penn_tag_fits_its_universal_tag(Upos universal, string? penn, bool fits) => PennTags.Fits(universal, penn).Should().Be(fits);

    [Theory]
    [InlineData(Upos.Verb, "Selling", "VBG")]
    [InlineData(Upos.Verb, "painted", "VBN")]
    [InlineData(Upos.Verb, "sell", null)]
    [InlineData(Upos.Noun, "ships", "NNS")]
    [InlineData(Upos.Noun, "glass", "NN")]
    public void A_form_tells_its_penn_tag_or_none(Upos universal, string form, string? penn) => PennTags.Guess(universal, form).Should().Be(penn);
}
