using EntityExtraction.Actors;

namespace EntityExtraction.Tests.Actors;

public class CatalogEntityLinkerTests
{
    private static readonly CatalogEntityLinker Linker = new(ActorCatalog.Empty.With(
        new CatalogEntry("TUR", "Turkey", EntityType.Country) { Adjectives = ["Turkish"], People = ["Turk", "Turks"], Capitals = ["Ankara"] },
        new CatalogEntry("RUS", "Russia", EntityType.Country) { Adjectives = ["Russian"], People = ["Russian", "Russians"], Capitals = ["Moscow"], Metonyms = ["Kremlin"] },
        new CatalogEntry("USA", "United States", EntityType.Country) { Aliases = ["U.S.", "US"], CaseSensitiveNames = ["US"] },
        new CatalogEntry("sergey-lavrov", "Sergey Lavrov", EntityType.Person) { Surnames = ["Lavrov"], IsSurnameDistinct = true, Gender = 'm', State = "RUS", Office = "Foreign Minister" },
        new CatalogEntry("nato", "NATO", EntityType.Organization) { Aliases = ["North Atlantic Treaty Organization"] }));

    private static string[] Mentions(EntityMap map) => [.. map.Mentions.OrderBy(m => m.Span).Select(m => $"{m.Text}={m.Entity.Name}")];

    [Fact]
    public void A_capital_that_acts_stands_for_its_state()
    {
        var map = Linker.Link(TaggedText.Read("Ankara/PROPN/2/nsubj warned/VERB/0/root Moscow/PROPN/2/obj"));

        Mentions(map).Should().Equal("Ankara=Turkey", "Moscow=Russia");
        map.Mentions.Should().OnlyContain(m => m.Kind == MentionKind.Metonym);
    }

    [Theory]
    [InlineData("Brussels/PROPN/2/nsubj warned/VERB/0/root Moscow/PROPN/2/obj", "Brussels=European Union")]
    [InlineData("Brussels/PROPN/2/nsubj warned/VERB/0/root Belgian/ADJ/4/amod voters/NOUN/2/obj", "Brussels=Belgium")]
    [InlineData("Brussels/PROPN/2/nsubj warned/VERB/0/root Belgian/ADJ/4/amod foes/NOUN/2/obj of/ADP/7/case the/DET/7/det EU/PROPN/4/nmod", "Brussels=European Union")]
    public void A_capital_that_an_organization_shares_stands_for_the_one_spoken_of(string sentence, string expected)
    {
        var linker = new CatalogEntityLinker(ActorCatalog.Empty.With(
            new CatalogEntry("BEL", "Belgium", EntityType.Country) { Adjectives = ["Belgian"], Capitals = ["Brussels"] },
            new CatalogEntry("eu", "European Union", EntityType.Organization) { Aliases = ["EU"], Metonyms = ["Brussels"] }));

        Mentions(linker.Link(TaggedText.Read(sentence))).Should().Contain(expected);
    }

    [Fact]
    public void A_capital_where_something_happens_is_a_place()
    {
        var map = Linker.Link(TaggedText.Read("Envoys/NOUN/2/nsubj met/VERB/0/root in/ADP/4/case Ankara/PROPN/2/obl and/CCONJ/6/cc Moscow/PROPN/4/conj"));

        Mentions(map).Should().Contain(["Ankara=Ankara", "Moscow=Moscow"]);
        map.Entities.Where(e => e.Name == "Ankara").Should().ContainSingle().Which.Type.Should().Be(EntityType.Location);
    }

    [Fact]
    public void A_demonym_inside_a_hyphenated_word_is_a_mention_with_its_own_span()
    {
        var map = Linker.Link(TaggedText.Read("Russian-Turkish/ADJ talks/NOUN"));

        Mentions(map).Should().Equal("Russian=Russia", "Turkish=Turkey");
        map.At(0).Length.Should().Be(2);
    }

    [Fact]
    public void A_described_party_is_a_group_and_keeps_the_demonym_within()
    {
        var map = Linker.Link(TaggedText.Read("The/DET/5/det Turkish/ADJ/4/obl +-/PUNCT/4/punct +backed/VERB/5/amod forces/NOUN/6/nsubj retreated/VERB/0/root"));

        Mentions(map).Should().Equal("Turkish=Turkey", "Turkish-backed forces=Turkish-backed forces");
        var group = map.At(4)[0];
        group.Entity.Type.Should().Be(EntityType.Group);
        group.Entity.State.Should().BeNull("they are backed by Turkey, not Turkey's own");
    }

    [Fact]
    public void Peoples_without_a_state_are_groups_and_no_names_of_persons()
    {
        var map = CatalogEntityLinker.BuiltIn.Link(TaggedText.Read("Coptic/ADJ/2/amod Christians/PROPN/5/nsubj and/CCONJ/4/cc Tatars/PROPN/2/conj accused/VERB/0/root Kurds/PROPN/5/obj"));

        Mentions(map).Should().Equal("Coptic Christians=Coptic Christians", "Tatars=Tatars", "Kurds=Kurds");
        map.Entities.Should().OnlyContain(e => e.Type == EntityType.Group);
    }

    [Fact]
    public void Forces_of_a_state_belong_to_it()
    {
        var map = Linker.Link(TaggedText.Read("Turkish/ADJ/2/amod troops/NOUN/3/nsubj left/VERB/0/root"));

        map.At(1)[0].Entity.Should().Be(new Entity("group:turkish-troops", "Turkish troops", EntityType.Group) { State = "TUR" });
    }

    [Theory]
    [InlineData("The/DET Russian/ADJ Foreign/PROPN Ministry/PROPN said/VERB so/ADV")]
    [InlineData("Russia/PROPN +'s/PART foreign/ADJ ministry/NOUN said/VERB so/ADV")]
    [InlineData("The/DET Russian/ADJ Ministry/PROPN of/ADP Foreign/PROPN Affairs/PROPN said/VERB so/ADV")]
    public void A_foreign_ministry_has_one_name(string text) =>
        Linker.Link(TaggedText.Read(text)).Entities.Should().ContainSingle(e => e.Name == "Russian Foreign Ministry" && e.State == "RUS" && e.Type == EntityType.Organization);

    [Fact]
    public void A_surname_alone_means_the_person_named_before()
    {
        var map = Linker.Link(TaggedText.Read(
            "Foreign/PROPN Minister/PROPN Sergei/PROPN Lavrov/PROPN spoke/VERB", "Envoy/NOUN Aldo/PROPN Brandt/PROPN agreed/VERB", "Mr./PROPN Brandt/PROPN praised/VERB Lavrov/PROPN"));

        Mentions(map).Should().Equal("Sergei Lavrov=Sergey Lavrov", "Aldo Brandt=Aldo Brandt", "Brandt=Aldo Brandt", "Lavrov=Sergey Lavrov");
    }

    [Fact]
    public void Us_is_no_state()
    {
        Linker.Link(TaggedText.Read("They/PRON told/VERB us/PRON")).Mentions.Should().BeEmpty();
        Mentions(Linker.Link(TaggedText.Read("The/DET US/PROPN left/VERB"))).Should().Equal("US=United States");
    }

    [Fact]
    public void An_acronym_in_brackets_names_the_organization_from_then_on()
    {
        var map = Linker.Link(TaggedText.Read(
            "The/DET Council/PROPN of/ADP Island/PROPN States/PROPN (/PUNCT +CIS/PROPN +)/PUNCT met/VERB", "CIS/PROPN members/NOUN agreed/VERB"));

        map.Mentions.Where(m => m.Entity.Name == "Council of Island States").Select(m => m.Text).Should().BeEquivalentTo("Council of Island States", "CIS", "CIS");
    }

    [Fact]
    public void Two_adjectives_joined_by_and_make_two_groups_at_one_noun()
    {
        var map = Linker.Link(TaggedText.Read(
            "Turkish/ADJ/4/amod and/CCONJ/3/cc Russian/ADJ/1/conj forces/NOUN/5/nsubj clashed/VERB/0/root"));

        map.At(3).ToArray().Select(m => (m.Entity.Name, m.Entity.State)).Should().BeEquivalentTo([("Turkish forces", "TUR"), ("Russian forces", "RUS")]);
    }

    [Fact]
    public void A_noun_that_says_what_an_organization_is_means_that_organization()
    {
        var map = Linker.Link(TaggedText.Read("The/DET/3/det military/ADJ/3/amod alliance/NOUN/5/nsubj NATO/PROPN/3/appos met/VERB/0/root"));

        map.At(2)[0].Entity.Id.Should().Be("nato");
    }

    [Fact]
    public void The_government_of_a_state_is_the_state() =>
        Mentions(Linker.Link(TaggedText.Read("The/DET/3/det Turkish/ADJ/3/amod government/NOUN/4/nsubj agreed/VERB/0/root"))).Should().Equal("Turkish=Turkey", "Turkish government=Turkey");

    [Theory]
    [InlineData("The/DET joint/ADJ patrols/NOUN ended/VERB")]
    [InlineData("Opposing/ADJ sides/NOUN met/VERB")]
    [InlineData("Many/ADJ countries/NOUN agreed/VERB")]
    [InlineData("An/DET army/NOUN officer/NOUN resigned/VERB")]
    public void Not_every_noun_of_people_is_a_party(string text) => Linker.Link(TaggedText.Read(text)).Mentions.Should().BeEmpty();

    [Fact]
    public void Days_are_no_part_of_a_name() =>
        Mentions(Linker.Link(TaggedText.Read("He/PRON met/VERB Mr./PROPN Brandt/PROPN Tuesday/PROPN"))).Should().Contain("Brandt=Brandt");
}
