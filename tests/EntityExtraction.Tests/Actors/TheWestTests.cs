using EntityExtraction.Actors;
using EntityExtraction.Analysis;

namespace EntityExtraction.Tests.Actors;

/// <summary>The West as a party and as a place.</summary>
public sealed class TheWestTests
{
    private static IEnumerable<string> Actors(string text) =>
        CatalogEntityLinker.BuiltIn.Link(EnglishAnalysis.Load().Analyze(text)).Mentions.Where(m => m.Entity.Type.IsActor()).Select(m => m.Entity.Name);

    [Theory]
    [InlineData("Serbia accused the West of hypocrisy.")]
    [InlineData("Relations between Kenya and the West are tense.")]
    [InlineData("The rebels are supported by the West.")]
    public void It_acts_and_is_acted_on(string text) => Actors(text).Should().Contain("West");

    [Theory]
    [InlineData("The farmer lives in the West.")]
    [InlineData("Israel built a road in the West Bank.")]
    [InlineData("Ghana met the West African bloc.")]
    public void Elsewhere_it_is_a_place(string text) => Actors(text).Should().NotContain("West");
}
