using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

/// <summary>What is said of nobody: of those who are named to be left out, and in questions.</summary>
public sealed class LeftOutTests
{
    [Fact]
    public void Neither_of_two_objects_is_backed() =>
        Told.ByTree("Chad/PROPN.NNP/nsubj/2 backs/back/VERB.VBZ/root/0 neither/CCONJ.CC/cc:preconj/4 Niger/PROPN.NNP/obj/2 nor/CCONJ.CC/cc/6 Mali/PROPN.NNP/conj/4", "Chad", "Niger", "Mali")
            .Should().BeEquivalentTo("not Chad supports Niger", "not Chad supports Mali");

    [Fact]
    public void Neither_of_two_subjects_backs() =>
        Told.ByTree("Neither/CCONJ.CC/cc:preconj/2 Chad/PROPN.NNP/nsubj/5 nor/CCONJ.CC/cc/4 Niger/PROPN.NNP/conj/2 backs/back/VERB.VBZ/root/0 Mali/PROPN.NNP/obj/5", "Chad", "Niger", "Mali")
            .Should().BeEquivalentTo("not Chad supports Mali", "not Niger supports Mali");

    [Theory]
    [InlineData(",/PUNCT.,/punct/5 but/CCONJ.CC/cc/5 not/PART.RB/advmod/5 Niger/PROPN.NNP/conj/1 ,/PUNCT.,/punct/1")]
    [InlineData(",/PUNCT.,/punct/5 and/CCONJ.CC/cc/5 not/PART.RB/advmod/5 Niger/PROPN.NNP/conj/1 ,/PUNCT.,/punct/1")]
    public void Who_is_named_to_be_left_out_does_not_act(string excluded) =>
        Told.ByTree($"Chad/PROPN.NNP/nsubj/7 {excluded} backs/back/VERB.VBZ/root/0 Mali/PROPN.NNP/obj/7", "Chad", "Niger", "Mali").Should().Equal("Chad supports Mali");

    [Theory]
    [InlineData("Did Russia attack Ukraine?", Modality.Possible)]
    [InlineData("\"Did Russia attack Ukraine?\"", Modality.Possible)]
    [InlineData("Why did Russia attack Ukraine?", Modality.Actual)]
    [InlineData("Russia attacked Ukraine.", Modality.Actual)]
    public void What_is_asked_is_only_possible(string text, Modality modality)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document)).Should().ContainSingle(r => r.Type.Equals(RelationType.Fights)).Which.Modality.Should().Be(modality);
    }

    [Theory]
    [InlineData("The Committee to Protect Journalists met.", "supports")]
    [InlineData("U.S. and Iraqi forces continued their offensive against the rebels.", "Iraqi forces fights U.S. forces")]
    [InlineData("Last year saw several stand-offs between the French Navy and Russian forces.", "French Navy forces")]
    [InlineData("The families sought refuge from the hunger.", "demandsOf")]
    [InlineData("NATO member Turkey has refused to join sanctions against Russia.", "Turkey rejects")]
    [InlineData("The tourists visit Aruba.", "negotiatesWith")]
    [InlineData("The merchants bought Swiss francs and U.S. dollars.", "buysFrom")]
    [InlineData("The rebels have extended their unilateral ceasefire with Turkey.", "agreesWith")]
    [InlineData("The pirates took in millions of dollars.", "aids")]
    [InlineData("Members of the quartet - Peru, Chile and Brazil - met.", "memberOf Peru")]
    [InlineData("Jerusalem Mayor Omar Haddad left.", "leads Israel")]
    [InlineData("Dutch defender Jan Haddad joined a club in Oslo.", "supports")]
    [InlineData("Nurses went on strike in Mali to demand higher pay.", "fights")]
    [InlineData("But the BBC's Anna Silva was surprised.", "leads")]
    [InlineData("Ali Hassan, who was appointed prime minister by the king, visited France.", "leads")]
    public void Nobody_is_read_into_names_lists_and_journeys(string text, string notFound) => Told.ByText(text).Should().NotContain(line => line.Contains(notFound, StringComparison.Ordinal));

    [Fact]
    public void What_is_not_ruled_out_is_possible()
    {
        var document = EnglishAnalysis.Load().Analyze("Germany did not rule out sanctions on Turkey.");
        RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document)).Should().ContainSingle(r => r.Type.Equals(RelationType.Sanctions)).Which.Should().Match<Relation>(r => r.Modality == Modality.Possible && r.Polarity == Polarity.Affirmed);
    }

    [Fact]
    public void Who_raids_a_camp_to_kill_does_the_killing() => Told.ByText("Chad raided the camp twice to kill rebels.").Should().Contain("Chad fights rebels").And.NotContain("camp fights rebels");

    [Fact]
    public void Who_stays_out_of_violence_takes_no_part_in_it() =>
        Told.ByTree("Troops/troops/NOUN.NNS/nsubj/2 stayed/stay/VERB.VBD/root/0 out/ADP.IN/case/6 of/ADP.IN/case/6 Chad/PROPN.NNP/compound/6 violence/violence/NOUN.NN/obl/2", "Troops:Group", "Chad").Should().NotContain("Troops fights Chad");
}
