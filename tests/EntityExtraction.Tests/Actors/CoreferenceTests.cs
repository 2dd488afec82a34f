using EntityExtraction.Actors;

namespace EntityExtraction.Tests.Actors;

public class CoreferenceTests
{
    private static readonly CatalogEntityLinker Linker = new(ActorCatalog.Empty.With(
        new CatalogEntry("NOR", "Norvia", EntityType.Country) { Adjectives = ["Norvian"], Capitals = ["Norburg"] },
        new CatalogEntry("SUD", "Sudria", EntityType.Country) { Adjectives = ["Sudrian"], Capitals = ["Sudburg"] },
        new CatalogEntry("OST", "Ostland", EntityType.Country) { Adjectives = ["Ostlandic"] },
        new CatalogEntry("person:ada-lind", "Ada Lind", EntityType.Person) { Surnames = ["Lind"], IsSurnameDistinct = true, Gender = 'f', State = "NOR", Office = "President" },
        new CatalogEntry("person:tom-berg", "Tom Berg", EntityType.Person) { Surnames = ["Berg"], IsSurnameDistinct = true, Gender = 'm', State = "SUD", Office = "Foreign Minister" },
        new CatalogEntry("org:sea-pact", "Sea Pact", EntityType.Organization) { Kind = "alliance" }));

    private static string[] Meant(string text, params string[] sentences)
    {
        var map = Linker.Link(TaggedText.Read(sentences));
        return [.. map.Mentions.Where(m => string.Equals(m.Text, text, StringComparison.OrdinalIgnoreCase)).Select(m => m.Entity.Name).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void The_two_countries_are_those_named_together() =>
        Meant("the two countries", "Norvia/PROPN and/CCONJ Sudria/PROPN met/VERB in/ADP Ostland/PROPN", "The/DET two/NUM countries/NOUN agreed/VERB")
            .Should().Equal("Norvia", "Sudria");

    [Fact]
    public void Both_sides_are_found_in_their_own_sentence() =>
        Meant("both sides", "The/DET pact/NOUN of/ADP Norvia/PROPN and/CCONJ Sudria/PROPN helps/VERB both/DET sides/NOUN").Should().Equal("Norvia", "Sudria");

    [Fact]
    public void The_two_presidents_are_nobody_where_there_is_but_one() =>
        Meant("the two presidents", "President/PROPN Ada/PROPN Lind/PROPN met/VERB Tom/PROPN Berg/PROPN", "The/DET two/NUM presidents/NOUN smiled/VERB").Should().BeEmpty();

    [Fact]
    public void The_two_parties_are_those_of_politics_before_states() =>
        Meant("the two parties", "Norvia/PROPN and/CCONJ Sudria/PROPN cheered/VERB", "The/DET Blue/PROPN Party/PROPN and/CCONJ the/DET Farmers/PROPN Union/PROPN met/VERB", "The/DET two/NUM parties/NOUN agreed/VERB")
            .Should().Equal("Blue Party", "Farmers Union");

    [Fact]
    public void The_presidents_are_the_two_named_before() =>
        Meant("the presidents", "President/PROPN Ada/PROPN Lind/PROPN met/VERB President/PROPN Eva/PROPN Moe/PROPN", "The/DET presidents/NOUN smiled/VERB").Should().Equal("Ada Lind", "Eva Moe");

    [Fact]
    public void A_surname_is_not_that_of_somebody_named_only_afterwards() =>
        Meant("Moe", "President/PROPN Eva/PROPN Moe/PROPN spoke/VERB", "Mrs./PROPN Moe/PROPN left/VERB", "Her/PRON sister/NOUN Ida/PROPN Moe/PROPN stayed/VERB").Should().Contain("Eva Moe").And.NotContain("Ida Moe");

    [Theory]
    [InlineData("it/PRON is/AUX ready/ADJ to/PART sign/VERB")]
    [InlineData("it/PRON was/AUX not/PART prepared/VERB to/PART sign/VERB")]
    [InlineData("it/PRON has/VERB no/DET plans/NOUN to/PART sign/VERB")]
    [InlineData("it/PRON will/AUX not/PART agree/VERB to/PART talks/NOUN")]
    public void It_is_somebody_where_only_somebody_can_be_so(string clause) => Meant("it", "Norvia/PROPN said/VERB " + clause).Should().Equal("Norvia");

    [Theory]
    [InlineData("it/PRON is/AUX important/ADJ to/PART sign/VERB")]
    [InlineData("it/PRON was/AUX agreed/VERB that/SCONJ troops/NOUN would/AUX leave/VERB")]
    [InlineData("it/PRON is/AUX time/NOUN to/PART sign/VERB")]
    [InlineData("it/PRON will/AUX take/VERB time/NOUN to/PART sign/VERB")]
    public void It_is_nobody_where_it_stands_for_a_clause(string clause) => Meant("it", "Norvia/PROPN said/VERB " + clause).Should().BeEmpty();

    [Fact]
    public void It_is_not_the_first_of_a_list() =>
        Meant("it", "Norvia/PROPN +,/PUNCT Ostland/PROPN and/CCONJ the/DET Sea/PROPN Pact/PROPN thanked/VERB Sudria/PROPN if/SCONJ it/PRON stays/VERB").Should().NotContain("Norvia");

    [Fact]
    public void The_leader_of_a_state_is_its_president_named_before() =>
        Meant("the Norvian leader", "Norvian/ADJ President/PROPN Ada/PROPN Lind/PROPN spoke/VERB", "Sudria/PROPN thanked/VERB the/DET Norvian/ADJ leader/NOUN").Should().Equal("Ada Lind");

    [Fact]
    public void The_leaders_of_two_states_are_one_of_each() =>
        Meant("the Norvian and Sudrian ministers", "Norvian/ADJ Trade/PROPN Minister/PROPN Eva/PROPN Moe/PROPN met/VERB Sudrian/ADJ Foreign/PROPN Minister/PROPN Tom/PROPN Berg/PROPN",
            "Later/ADV the/DET Norvian/ADJ and/CCONJ Sudrian/ADJ ministers/NOUN spoke/VERB").Should().Equal("Eva Moe", "Tom Berg");

    [Fact]
    public void An_office_of_a_state_is_held_by_who_bears_its_title_in_the_next_sentence() =>
        Meant("Norvia's attorney general", "Norvia/PROPN +'s/PART attorney/NOUN general/NOUN resigned/VERB", "Attorney/PROPN General/PROPN Eva/PROPN Moe/PROPN spoke/VERB")
            .Should().Equal("Eva Moe");

    [Fact]
    public void We_in_a_quotation_is_the_state_of_the_speaker() =>
        Meant("we", "\"/PUNCT +We/PRON agree/VERB +,/PUNCT +\"/PUNCT Tom/PROPN Berg/PROPN said/VERB").Should().Equal("Sudria");

    [Fact]
    public void I_in_a_quotation_is_the_speaker() =>
        Meant("I", "\"/PUNCT +I/PRON agree/VERB +,/PUNCT +\"/PUNCT Tom/PROPN Berg/PROPN said/VERB").Should().Equal("Tom Berg");

    [Fact]
    public void We_outside_a_quotation_is_nobody() =>
        Meant("we", "Tom/PROPN Berg/PROPN said/VERB so/ADV +,/PUNCT we/PRON hear/VERB").Should().BeEmpty();

    [Fact]
    public void Delegates_of_several_states_stand_for_all_of_them() =>
        Meant("ministers from Norvia, Sudria and Ostland", "Ministers/NOUN from/ADP Norvia/PROPN +,/PUNCT Sudria/PROPN and/CCONJ Ostland/PROPN met/VERB").Should().Equal("Norvia", "Ostland", "Sudria");

    [Fact]
    public void Joined_adjectives_at_one_government_are_two_states() =>
        Meant("Norvian and Sudrian governments", "The/DET Norvian/ADJ and/CCONJ Sudrian/ADJ governments/NOUN agreed/VERB").Should().Equal("Norvia", "Sudria");

    [Fact]
    public void Our_country_in_a_quotation_is_the_state_of_the_speaker() =>
        Meant("our country", "\"/PUNCT +Our/PRON country/NOUN agrees/VERB +,/PUNCT +\"/PUNCT Tom/PROPN Berg/PROPN said/VERB").Should().Equal("Sudria");

    [Fact]
    public void It_that_acts_is_somebody() =>
        Meant("it", "Norvia/PROPN says/VERB it/PRON is/AUX sending/VERB grain/NOUN to/ADP farmers/NOUN").Should().Equal("Norvia");

    [Fact]
    public void A_part_of_a_country_is_a_place_and_the_country_is_remembered() =>
        Meant("the country", "Rain/NOUN fell/VERB in/ADP northern/ADJ Norvia/PROPN", "Then/ADV the/DET country/NOUN rejoiced/VERB").Should().Equal("Norvia");

    [Fact]
    public void The_only_country_is_none_that_was_named() =>
        Meant("the only country", "Norvia/PROPN left/VERB", "It/PRON was/AUX the/DET only/ADJ country/NOUN").Should().BeEmpty();

    [Fact]
    public void The_side_of_a_state_is_the_state() =>
        Meant("The Sudrian side", "The/DET Sudrian/ADJ side/NOUN agreed/VERB").Should().Equal("Sudria");

    [Fact]
    public void The_ministry_is_that_of_the_minister_named_before() =>
        Meant("the ministry", "Foreign/PROPN Minister/PROPN Tom/PROPN Berg/PROPN left/VERB +,/PUNCT the/DET ministry/NOUN said/VERB").Should().Equal("Sudrian Foreign Ministry");

    [Fact]
    public void The_alliance_is_the_one_named_before() =>
        Meant("the alliance", "Norvia/PROPN joined/VERB Sea/PROPN Pact/PROPN", "Sudria/PROPN left/VERB the/DET alliance/NOUN").Should().Equal("Sea Pact");

    [Fact]
    public void He_is_no_woman() =>
        Meant("he", "Ada/PROPN Lind/PROPN met/VERB Tom/PROPN Berg/PROPN", "Then/ADV he/PRON left/VERB").Should().Equal("Tom Berg");

    [Fact]
    public void His_country_is_the_state_of_the_man_meant() =>
        Meant("his country", "Tom/PROPN Berg/PROPN said/VERB his/PRON country/NOUN agreed/VERB").Should().Equal("Sudria");

    [Fact]
    public void A_pronoun_without_an_antecedent_has_no_mention() => Meant("they", "Then/ADV they/PRON left/VERB").Should().BeEmpty();

    [Fact]
    public void A_possessive_after_and_belongs_to_the_party_right_before() =>
        Meant("its", "Sudria/PROPN was/AUX blamed/VERB by/ADP Norvia/PROPN and/CCONJ its/PRON allies/NOUN").Should().Equal("Norvia");

    [Fact]
    public void An_object_pronoun_is_not_the_subject_of_its_own_verb() =>
        Meant("it", "Ostland/PROPN/2/nsubj saw/VERB/0/root Norvia/PROPN/2/obj", "Sudria/PROPN/2/nsubj attacked/VERB/0/root it/PRON/2/obj").Should().NotContain("Sudria");

    [Fact]
    public void It_that_stands_for_a_clause_is_nobody() =>
        Meant("it", "Norvia/PROPN said/VERB it/PRON is/AUX important/ADJ to/PART talk/VERB").Should().BeEmpty();
}
