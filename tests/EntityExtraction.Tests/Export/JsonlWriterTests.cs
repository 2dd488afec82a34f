using System.Text;
using EntityExtraction.Actors;
using EntityExtraction.Export;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Export;

public sealed class JsonlWriterTests
{
    private const string Text = "Ankara bought missiles from Russia in 2019.";

    [Fact]
    public void A_document_is_one_line_in_the_documented_form()
    {
        var turkey = new Entity("TUR", "Turkey", EntityType.Country);
        var map = new EntityMap([new Mention(turkey, 0, 1, 0, new TextSpan(0, 6), "Ankara", MentionKind.Metonym)], 8);
        var bought = RelationFactory.Create(
            RelationType.BuysFrom,
            new Participant("Turkey", EntityType.Country, new TextSpan(0, 6), "Ankara"),
            new Participant("Russia", EntityType.Country, new TextSpan(28, 6), "Russia")) with
        {
            Item = new Item("missiles", new TextSpan(14, 8)),
            Time = new TimeExpression("in 2019", new TextSpan(35, 7), "2019"),
            Confidence = 0.93,
            Rule = "buys-from-verb",
            Trigger = new TextSpan(7, 6),
            Sentence = new TextSpan(0, 43),
        };

        Written(new ExtractionResult(Document("brief.txt"), map, [bought])).Should().Be(
            """{"id":"brief.txt","length":43,"entities":[{"name":"Turkey","type":"Country","id":"TUR","mentions":[{"start":0,"end":6,"text":"Ankara","kind":"metonym"}]}],"""
            + """ "relations":[{"type":"buysFrom","source":{"name":"Turkey","type":"Country","start":0,"end":6,"text":"Ankara"},""".TrimStart()
            + """ "target":{"name":"Russia","type":"Country","start":28,"end":34,"text":"Russia"},"item":{"text":"missiles","start":14,"end":22},"ofActor":null,""".TrimStart()
            + """ "stance":"neutral","polarity":"affirmed","modality":"actual","attribution":null,"time":{"text":"in 2019","value":"2019","start":35,"end":42},"confidence":0.93,""".TrimStart()
            + """ "rule":"buys-from-verb","plover":"COOPERATE","trigger":{"start":7,"end":13,"text":"bought"},"sentence":{"start":0,"end":43}}]}""".TrimStart() + "\n");
    }

    [Fact]
    public void Letters_of_all_scripts_stay_readable() =>
        Written(new ExtractionResult(Document("Çavuşoğlu Путин"), new EntityMap([], 0), [])).Should().Contain("\"Çavuşoğlu Путин\"");

    private static Document Document(string id) => new DocumentBuilder(SourceText.From(Text), id).Build();

    private static string Written(ExtractionResult result)
    {
        using var stream = new MemoryStream();
        using (var writer = new JsonlWriter(stream)) writer.Write(result);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
