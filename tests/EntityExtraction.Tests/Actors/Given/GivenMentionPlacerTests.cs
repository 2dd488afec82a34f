using EntityExtraction.Actors;
using EntityExtraction.Actors.Given;
using EntityExtraction.Syntax;
using EntityExtraction.Tests.Kit;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Actors.Given;

public sealed class GivenMentionPlacerTests
{
    private const string Troops = "Norvia/PROPN/nmod:poss/3 's/PART/case/1 troops/NOUN/nsubj/4 attacked/VERB/root/0 Sudria/PROPN/obj/4";
    private const string President = "President/PROPN/nsubj/4 Ada/PROPN/flat/1 Lind/PROPN/flat/1 left/VERB/root/0";

    [Fact]
    public void A_mention_that_the_linker_found_is_its_entity() => Placed(Troops, ["Norvia"], "Norvia").Entity.Should().Be(new Entity("Norvia", "Norvia", EntityType.Country));

    [Fact]
    public void A_name_that_nobody_knows_is_an_actor_of_its_own()
    {
        var mention = Placed(Troops, [], "Sudria");
        mention.Entity.Name.Should().Be("Sudria");
        mention.Entity.Type.IsActor().Should().BeTrue();
        mention.Kind.Should().Be(MentionKind.Name);
    }

    [Fact]
    public void A_described_party_is_a_group_at_its_head()
    {
        var mention = Placed(Troops, ["Norvia"], "Norvia 's troops");
        mention.Entity.Type.Should().Be(EntityType.Group);
        mention.HeadToken.Should().Be(2);
    }

    [Fact]
    public void A_title_with_a_name_is_the_person_named() => Placed(President, ["Ada Lind:Person"], "President Ada Lind").Entity.Name.Should().Be("Ada Lind");

    [Fact]
    public void A_place_within_a_longer_name_is_not_what_it_names() =>
        Placed("the/DET/det/3 Court/PROPN/compound/3 Norburg/PROPN/nsubj/4 ruled/VERB/root/0", ["Norburg:Location"], "the Court Norburg").Entity.Name.Should().Be("Court Norburg");

    [Fact]
    public void A_given_place_that_acts_is_taken_for_those_who_live_there() =>
        Placed("Norburg/PROPN/nsubj/2 protested/VERB/root/0", ["Norburg:Location"], "Norburg").Entity.Type.IsActor().Should().BeTrue();

    [Fact]
    public void A_given_place_that_is_only_spoken_of_stays_a_place() =>
        Placed("Norvia/PROPN/nsubj/2 captured/VERB/root/0 Norburg/PROPN/obj/2", ["Norburg:Location"], "Norburg").Entity.Type.Should().Be(EntityType.Location);

    [Fact]
    public void A_name_and_a_description_that_might_mean_it_are_two_when_both_are_given()
    {
        var sentence = "Norburg/PROPN/nsubj/2 rejected/VERB/root/0 the/DET/det/4 organization/NOUN/obj/2";
        var document = Parse.Of(sentence);
        var found = document.Mentions("Norburg:Organization", "the organization=Norburg");
        var map = GivenMentionPlacer.Place(document, found, [new GivenMention("a", new TextSpan(0, 7)), new GivenMention("b", new TextSpan(17, 16))]);

        map.Mentions.Where(m => m.Id is not null).Select(m => m.Entity.Id).Should().OnlyHaveUniqueItems().And.HaveCount(2);
    }

    [Fact]
    public void Words_that_mean_several_parties_are_none_of_them() =>
        Placed("the/DET/det/2 countries/NOUN/nsubj/3 met/VERB/root/0", ["the countries=Norvia+Sudria"], "the countries").Entity.Type.Should().Be(EntityType.Group);

    [Fact]
    public void A_part_of_a_word_is_placed_at_the_word()
    {
        var document = Parse.Of("Norvo-Sudrian/ADJ/amod/2 talks/NOUN/root/0");
        var map = GivenMentionPlacer.Place(document, document.Mentions(), [new GivenMention("n", new TextSpan(0, 5)), new GivenMention("s", new TextSpan(6, 7))]);
        map.At(0).ToArray().Select(m => (m.Id, m.Text)).Should().BeEquivalentTo([("n", "Norvo"), ("s", "Sudrian")]);
    }

    [Fact]
    public void Mentions_of_the_same_words_are_one_entity()
    {
        var document = Parse.Of("rebels/NOUN/nsubj/2 met/VERB/root/0 rebels/NOUN/obj/2");
        var map = GivenMentionPlacer.Place(document, document.Mentions(), [new GivenMention("a", new TextSpan(0, 6)), new GivenMention("b", new TextSpan(11, 6))]);
        map.Entities.Should().ContainSingle();
        map.Mentions.Select(m => m.Id).Should().Equal("a", "b");
    }

    [Theory]
    [InlineData("", 0, 4, "mentions[1].id: is empty; each mention needs an id of its own.")]
    [InlineData("a", 0, 4, "mentions[1].id: 'a' is the id of an earlier mention; each mention needs an id of its own.")]
    [InlineData("b", -1, 4, "mentions[1].start: -1 lies outside the text, which has 9 UTF-16 code units.")]
    [InlineData("b", 10, 1, "mentions[1].start: 10 lies outside the text, which has 9 UTF-16 code units.")]
    [InlineData("b", 5, 0, "mentions[1].end: 5 is not after start 5; the mention is empty.")]
    [InlineData("b", 5, 5, "mentions[1].end: 10 lies outside the text, which has 9 UTF-16 code units.")]
    [InlineData("b", 5, int.MaxValue, "mentions[1].end: 2147483652 lies outside the text, which has 9 UTF-16 code units.")]
    [InlineData("b", 4, 1, "mentions[1].start: the mention from 4 to 5 is blank.")]
    public void A_mention_that_does_not_fit_is_named_with_its_field(string id, int start, int length, string message)
    {
        var check = () => GivenMentionCheck.Run("Oslo left", [new GivenMention("a", new TextSpan(0, 4)), new GivenMention(id, new TextSpan(start, length))]);
        check.Should().Throw<InvalidMentionException>().WithMessage(message);
    }

    private static Mention Placed(string sentence, string[] found, string given)
    {
        var document = Parse.Of(sentence);
        var start = document.Text.Original.IndexOf(given, StringComparison.Ordinal);
        var map = GivenMentionPlacer.Place(document, document.Mentions(found), [new GivenMention("g", new TextSpan(start, given.Length))]);
        return map.Mentions.Single(m => m.Id == "g");
    }
}
