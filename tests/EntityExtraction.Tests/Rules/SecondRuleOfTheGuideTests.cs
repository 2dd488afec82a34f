using EntityExtraction.FluentAssertions;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

/// <summary>The second rule of docs/rules.md as its reader would use it: from YAML and from C#, with a record of its own, with why and why not.</summary>
public sealed class SecondRuleOfTheGuideTests
{
    private static readonly string Yaml = GuideTests.FileOf("ambassadors.yaml");
    private static readonly Lazy<EntityExtractor> Extractor = new(() =>
        EntityExtractor.CreateBuilder().AddRules(RuleSet.Parse("ambassadors.yaml", Yaml)).BindRelation<NamesAmbassador>("namesAmbassadorTo").Build());

    public sealed record NamesAmbassador(RelationType Type, Participant Source, Participant Target, Participant? Envoy) : Relation(Type, Source, Target);

    [Fact]
    public void Its_record_is_filled()
    {
        var result = Extractor.Value.Extract("Norway nominated Maria Holm as ambassador to Sweden.");
        result.Should().ContainRelation("Norway", "namesAmbassadorTo", "Sweden").WithRole("envoy", "Maria Holm").ByRule("names-as-ambassador");
        result.Relations.OfType<NamesAmbassador>().Should().ContainSingle().Which.Envoy!.Name.Should().Be("Maria Holm");
    }

    [Fact]
    public void Written_in_code_it_is_the_same()
    {
        var code = RuleFile.Create("ambassadors.yaml")
            .Relation("namesAmbassadorTo", r => r.Plover(PloverRoot.Consult).Role("envoy"))
            .WordSet("envoys", "ambassador", "envoy", "consul")
            .Rule("names-ambassador", "namesAmbassadorTo", r => r
                .Verb("name", "appoint", "nominate").Noun("appointment").Source("agent").Target("to").Where("patient", g => g.Lemma("$envoys"))
                .Example("Norway appointed an ambassador to Chad.", "Norway namesAmbassadorTo Chad")
                .Example("Norway has not named an envoy to Chad.", "not Norway namesAmbassadorTo Chad")
                .CounterExample("Norway named a street after Sweden."))
            .Rule("names-as-ambassador", "namesAmbassadorTo", r => r
                .Verb("name", "appoint", "nominate").Source("agent").Target("to").Role("envoy", "patient").Where("predicative", g => g.Lemma("$envoys"))
                .Example("Norway may nominate Maria Holm as ambassador to Sweden.", "Norway namesAmbassadorTo Sweden (possible)"))
            .Build();

        code.Should().Be(RuleFile.Parse(Yaml, "ambassadors.yaml"));
    }

    [Fact]
    public void What_it_does_not_find_it_explains() =>
        Extractor.Value.WhyNot("names-ambassador", "Norway named a street after Sweden.").ToString().Should()
            .Contain("failed at guards: wanted patient: lemma one of [ambassador, envoy, consul]; saw 'street': lemma 'street'");
}
