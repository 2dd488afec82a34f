using EntityExtraction.Actors;
using EntityExtraction.Analysis;
using EntityExtraction.Relations;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules;

public sealed class TitleLeadsTests
{
    private static string[] Leads(string text)
    {
        var document = EnglishAnalysis.Load().Analyze(text);
        return [.. RuleRelationExtractor.BuiltIn.Extract(document, CatalogEntityLinker.BuiltIn.Link(document))
            .Where(r => r.Type.Equals(RelationType.Leads)).Select(r => $"{r.Source.Name} leads {r.Target.Name}").Distinct()];
    }

    [Theory]
    [InlineData("U.S. Secretary of State Mary Holloway flew to Oslo.", "Mary Holloway leads United States")]
    [InlineData("He wrote to Ghana's president, Kofi Mensah, on Friday.", "Kofi Mensah leads Ghana")]
    [InlineData("He thanked his Kenyan counterpart (Jane Otieno) on Friday.", "Jane Otieno leads Kenya")]
    [InlineData("The Pentagon's Mary Holloway answered the letter.", "Mary Holloway leads Pentagon")]
    [InlineData("The former Kenyan president Peter Otieno spoke on Friday.", "Peter Otieno leads Kenya")]
    [InlineData("The Norwegian ambassador to Ghana, Eva Moe, answered the letter.", "Eva Moe leads Norway")]
    [InlineData("Chad's opposition leader Peter Otieno spoke on Friday.", "Peter Otieno leads Chad's opposition")]
    [InlineData("The head of the Maritime Council, Cardinal Paul Morel, spoke on Friday.", "Paul Morel leads Maritime Council")]
    [InlineData("The governor of Helmand province, Carlos Basombrio, says the workers were asleep.", "Carlos Basombrio leads Helmand")]
    [InlineData("The mayor of the northern city of Mosul, Carlos Basombrio, criticized the army.", "Carlos Basombrio leads Mosul")]
    [InlineData("The commander of the Ugandan forces in Somalia, General John Okello, accused Eritrea.", "John Okello leads Ugandan forces")]
    [InlineData("President Lukashenko opened a factory on Friday.", "Alexander Lukashenko leads Belarus")]
    [InlineData("Senate Majority Leader Tom Brandt of Ohio opened the session.", "Tom Brandt leads U.S. Senate")]
    [InlineData("House Speaker Mary Holloway met farmers in Ohio.", "Mary Holloway leads U.S. House of Representatives")]
    [InlineData("Kenya's lawyers went to the Supreme Court on Friday. Chief Justice Jane Otieno sent them home.", "Jane Otieno leads Supreme Court of Kenya")]
    [InlineData("Waziri district chief Omar Daud fled on Friday.", "Omar Daud leads Waziri")]
    [InlineData("Texas Governor Mary Holloway signed the paper.", "Mary Holloway leads Texas")]
    [InlineData("The former Yugoslav president Slobodan Milosevic was tried.", "Slobodan Milosevic leads Yugoslavia")]
    [InlineData("Omar Haddad, founder and main owner of Aramco, left on Friday.", "Omar Haddad leads Saudi Aramco")]
    [InlineData("The head of the Maritime Council, Omar Haddad said the port was open.", "Omar Haddad leads Maritime Council")]
    [InlineData("U.S. Senate Majority Leader Mary Holloway spoke.", "Mary Holloway leads U.S. Senate")]
    [InlineData("Bavarian Interior Minister Karl Moser spoke.", "Karl Moser leads Bavaria")]
    [InlineData("Kenya asked for the books. Sports Minister Omar Berg made the demand while an American official was in the room.", "Omar Berg leads Kenya")]
    [InlineData("A Kremlin spokesman, Ivan Petrov, answered the letter.", "Ivan Petrov leads Russia")]
    [InlineData("They praised Kenya's interior minister, Catholic politician Omar Haddad, on Friday.", "Omar Haddad leads Kenya")]
    [InlineData("A hospital spokesman, Dr. Omar Haddad, said the boy was well.", "Omar Haddad leads hospital")]
    [InlineData("Police commissioner Jane Otieno said the road was open.", "Jane Otieno leads police")]
    [InlineData("The prize went to opposition leader Peter Otieno on Friday.", "Peter Otieno leads opposition")]
    [InlineData("An International Monetary Fund official, First Deputy Managing Director Mary Holloway, said prices rose.", "Mary Holloway leads International Monetary Fund")]
    [InlineData("The leader of the former Soviet republic of Georgia, Omar Haddad, opened the bridge.", "Omar Haddad leads Georgia")]
    [InlineData("Kenya says a bomb has hurt Deputy Attorney General Peter Otieno.", "Peter Otieno leads Kenya")]
    [InlineData("NATO's Assistant Secretary General for Harbor Investment, Paul Morel, praised the cooks.", "Paul Morel leads NATO")]
    [InlineData("Chad's minister for mines, John Okello, praised the cooks.", "John Okello leads Chad")]
    [InlineData("The head of the local prison administration John Okello told reporters.", "John Okello leads local prison administration")]
    [InlineData("The chief of the country's power company, John Okello, praised the cooks.", "John Okello leads country's power company")]
    [InlineData("The list names a cook, a driver and the former commander of Ugandan forces in Somalia, Lieutenant General John Okello.", "John Okello leads Ugandan forces")]
    [InlineData("The World Food Programme opened a kitchen. Spokesman Peter Otieno thanked the cooks.", "Peter Otieno leads World Food Programme")]
    [InlineData("The American envoy to the Middle East Eva Moe praised the cooks.", "Eva Moe leads United States")]
    [InlineData("The cooks wrote to U.S. Defense Secretary-nominee Mary Holloway on Friday.", "Mary Holloway leads United States")]
    [InlineData("In the Netherlands President Lukashenko opened a factory.", "Alexander Lukashenko leads Belarus")]
    [InlineData("Mrs. Biden came to Oslo on Monday. President Biden praised the cooks.", "Joe Biden leads United States")]
    [InlineData("Mr. Abbas' Fatah faction lost the vote.", "Mahmoud Abbas leads Fatah")]
    [InlineData("The editor of the Harbor Day newspaper, Omar Haddad, praised the cooks.", "Omar Haddad leads Harbor Day")]
    [InlineData("The lead Norwegian negotiator on water, Ole Hansen, flew to Juba.", "Ole Hansen leads Norway")]
    [InlineData("The president of Iraq's northern region, Karim Barwari, opened the bridge.", "Karim Barwari leads Iraq's northern region")]
    [InlineData("The cooks wrote to the chief of the European Union mission in Mali, Moussa Diallo, on Friday.", "Moussa Diallo leads European Union mission")]
    [InlineData("The council head and top harbor negotiator Karl Moser spoke.", "Karl Moser leads council")]
    [InlineData("Trade Minister Eva Moe of Norway opened the fair.", "Eva Moe leads Norway")]
    [InlineData("The report by Pentagon acting inspector general Paul Morel was published.", "Paul Morel leads Pentagon")]
    [InlineData("Central bank governor Eva Moe praised the cooks.", "Eva Moe leads central bank")]
    [InlineData("Hamas's second-in-command, Omar Haddad, praised the cooks.", "Omar Haddad leads Hamas")]
    [InlineData("Jane Otieno's governing Christian Reform party lost the vote.", "Jane Otieno leads Christian Reform")]
    [InlineData("Kenya's chief harbor official, Peter Otieno, left on Friday.", "Peter Otieno leads Kenya")]
    public void A_title_beside_a_name_tells_what_the_person_leads(string text, string expected) => Leads(text).Should().Contain(expected);

    [Fact]
    public void An_office_before_a_list_is_that_of_each_whose_state_follows_the_name() =>
        Leads("Finance ministers Eva Moe of Norway and Pekka Laine of Finland met in Oslo.").Should().BeEquivalentTo("Eva Moe leads Norway", "Pekka Laine leads Finland");

    [Fact]
    public void Who_leads_the_opposition_does_not_lead_the_state() => Leads("Chad's opposition leader Peter Otieno spoke on Friday.").Should().NotContain("Peter Otieno leads Chad");

    [Theory]
    [InlineData("The Balkans envoy Mary Holloway spoke on Friday.")]
    [InlineData("The popular leader Mary Holloway praised Kenya on Friday.")]
    [InlineData("A ruling party lawmaker, Peter Otieno, praised the cooks.")]
    [InlineData("The brother of the president John Okello praised the cooks.")]
    [InlineData("Fatah lawmaker Omar Haddad praised the cooks.")]
    [InlineData("Hamas leaders praised the cooks.")]
    [InlineData("A Kenyan minister praised the cooks.")]
    [InlineData("A spokesman for Hamas praised the cooks.")]
    [InlineData("The World Bank's Peter Otieno reports from Oslo.")]
    [InlineData("Peru has named no ambassador to Chile.")]
    [InlineData("Kenya will elect a new president on Friday.")]
    public void A_title_does_not_lead_every_place_before_it(string text) => Leads(text).Should().BeEmpty();

    [Fact]
    public void A_title_that_tells_an_attitude_leads_nothing() => Leads("The anti-Syrian leader Karim Daher spoke on Friday.").Should().BeEmpty();

    [Fact]
    public void Of_which_body_a_known_official_is_goes_without_saying() => Told.ByText("Secretary-General Kofi Annan left on Friday.").Should().Contain("Kofi Annan leads United Nations");

    [Fact]
    public void Who_only_tells_the_story_leads_no_medium() => Told.ByText("The BBC's Anna Moe has more on the story.").Should().NotContain(r => r.Contains("leads", StringComparison.Ordinal));
}
