using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

public sealed class HumanGuardTests
{
    private static readonly RuleSet Rules = RuleSet.Parse("test.yaml", """
        relations: { extraditesTo: {}, shipsTo: {} }
        rules:
          - { id: people, relation: extraditesTo, trigger: { verb: [send] }, source: agent, target: to, where: { patient: { human: true } } }
          - { id: goods, relation: shipsTo, trigger: { verb: [send] }, source: agent, target: to, where: { patient: { human: false } } }
        """);

    [Theory]
    [InlineData("him/he/PRON/obj/2", "extraditesTo")]
    [InlineData("her/she/PRON/obj/2", "extraditesTo")]
    [InlineData("soldiers/soldier/NOUN/obj/2", "extraditesTo")]
    [InlineData("it/PRON/obj/2", "shipsTo")]
    [InlineData("apples/apple/NOUN/obj/2", "shipsTo")]
    public void People_are_told_from_things_by_their_nouns_and_pronouns(string patient, string type) =>
        Rules.Extract(AnnotatedSentence.Parse($"Iran/PROPN/nsubj/2 sent/send/VERB.VBD/root/0 {patient} to/ADP/case/5 Chad/PROPN/obl/2", "Iran", "Chad"))
            .Relations.Should().ContainSingle().Which.Type.Name.Should().Be(type);
}
