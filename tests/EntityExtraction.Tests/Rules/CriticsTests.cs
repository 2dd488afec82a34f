using EntityExtraction.Relations;

namespace EntityExtraction.Tests.Rules;

/// <summary>Hostile words whose sides stand apart from them.</summary>
public sealed class CriticsTests
{
    private static readonly EntityExtractor Extractor = EntityExtractor.Create();

    [Fact]
    public void Those_told_apart_at_the_end_stand_beside_the_plural_at_the_front() =>
        Told.ByText("Several senators have denounced the mayor's statement, including Maria Silva and Omar Haddad.").Should().Contain(["Maria Silva opposes mayor's statement", "Omar Haddad opposes mayor's statement"])
            .And.NotContain("Several senators opposes Maria Silva");

    [Fact]
    public void The_last_plural_is_the_one_they_belong_to() =>
        Told.ByText("Several senators have denounced the smugglers, including Omar Haddad.").Should().NotContain("Omar Haddad opposes smugglers");

    [Fact]
    public void A_critic_joined_to_a_thing_is_said_of_the_subject() =>
        Told.ByText("Maria Silva was a supporter of the plan and a critic of Omar Haddad.").Should().Contain("Maria Silva opposes Omar Haddad");

    [Fact]
    public void Who_emerges_as_one_of_the_critics_is_a_critic() =>
        Told.ByText("Maria Silva emerged as one of Norway's loudest critics.").Should().Contain("Maria Silva opposes Norway");

    [Fact]
    public void Whoever_is_called_a_bad_leader_is_not_praised() =>
        Told.ByText("Maria Silva described Omar Haddad as a failed leader.").Should().Contain("Maria Silva opposes Omar Haddad").And.NotContain("Maria Silva supports Omar Haddad");

    [Fact]
    public void A_denial_does_not_reach_over_a_finite_copula() =>
        Told.ByText("Maria Silva had not spoken about the vote, but was critical of Norway.").Should().Contain("Maria Silva opposes Norway");

    [Fact]
    public void What_nobody_says_is_no_charge() =>
        Told.ByText("The envoy would not say whether Norway had violated the treaty.").Should().NotContain("envoy accuses Norway");

    [Fact]
    public void A_target_of_attacks_suffers_them() =>
        Told.ByText("Omar Haddad has been the target of criticism by Maria Silva.").Should().Contain("Maria Silva opposes Omar Haddad");

    [Fact]
    public void Little_respect_is_none() =>
        Extractor.Extract("Maria Silva showed little respect for Omar Haddad.").Relations.Should().ContainSingle(r => r.Type.Is(RelationType.Supports)).Which.Polarity.Should().Be(Polarity.Negated);

    [Fact]
    public void A_past_tense_with_an_object_is_no_passive() =>
        Told.ByTree("Norway/PROPN.NNP/nmod:poss/3 's/PART.POS/case/1 union/NOUN.NN/nsubj:pass/4 accused/VERB.VBD/root/0 Silva/PROPN.NNP/obj/4", "Norway:Country", "Silva:Person").Should().Contain("Norway 's union accuses Silva");

    [Fact]
    public void A_move_was_made_by_whoever_did_what_is_told_before() =>
        Extractor.Extract("Norway closed the port, a move that angered Sweden.").Relations.Should().ContainSingle(r => r.Source.Name == "Sweden").Which.OfActor!.Name.Should().Be("Norway");

    [Fact]
    public void The_way_somebody_does_it_is_that_ones() =>
        Extractor.Extract("Maria Silva criticized the way Norway handled the crisis.").Relations.Should().ContainSingle(r => r.Type.Is(RelationType.Opposes)).Which.OfActor!.Name.Should().Be("Norway");

    [Fact]
    public void Who_is_critical_of_how_another_acts_is_against_that_one() =>
        Told.ByText("Maria Silva was critical of how Norway treated the farmers.").Should().Contain("Maria Silva opposes Norway");

    [Fact]
    public void Whoever_answers_a_criticism_does_not_utter_it() =>
        Told.ByText("The minister responded to criticism that Norway had violated the treaty.").Should().NotContain("minister accuses Norway");
}
