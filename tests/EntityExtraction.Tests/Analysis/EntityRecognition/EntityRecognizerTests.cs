using EntityExtraction.Analysis;
using EntityExtraction.Analysis.EntityRecognition;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Tests.Analysis.EntityRecognition;

public class EntityRecognizerTests
{
    [Fact]
    public void Persons_places_and_organizations_are_told_apart() =>
        Find("Angela Merkel flew to Ankara for talks with NATO officials .")
            .Should().Equal("PER Angela Merkel", "LOC Ankara", "ORG NATO");

    [Fact]
    public void A_title_is_no_part_of_the_name() =>
        Find("Reporters asked President Hamid Karzai about the vote .").Should().Equal("PER Hamid Karzai");

    [Fact]
    public void A_title_is_part_of_the_name_where_the_scheme_wants_it() =>
        Find("Reporters asked President Hamid Karzai about the vote .", EntityScheme.TitlesAndNationalities).Should().Equal("PER President Hamid Karzai");

    [Fact]
    public void Nationalities_are_no_places() =>
        Find("Turkish soldiers fired on Syrian tanks near Aleppo .").Should().Equal("NORP Turkish", "NORP Syrian", "LOC Aleppo");

    [Fact]
    public void Nationalities_are_places_where_the_scheme_wants_it() =>
        Find("Turkish soldiers fired on Syrian tanks near Aleppo .", EntityScheme.TitlesAndNationalities).Should().Equal("LOC Turkish", "LOC Syrian", "LOC Aleppo");

    [Fact]
    public void A_long_name_is_one_span() =>
        Find("Inspectors of the International Atomic Energy Agency left Iran .").Should().Equal("ORG International Atomic Energy Agency", "LOC Iran");

    [Fact]
    public void Plain_words_are_no_names() => Find("They waited for hours because the bus was late .").Should().BeEmpty();

    [Theory]
    [InlineData(AnalysisMode.Accurate)]
    [InlineData(AnalysisMode.Fast)]
    public void Tags_and_trees_are_welcome_but_not_needed(AnalysisMode mode)
    {
        const string text = "Angela Merkel flew to Ankara for talks with NATO officials .";
        var words = text.Split(' ');

        EnglishAnalysis.Load(mode).Analyze(Tokens(text)).EntitySpans.Select(e => $"{e.Label} {string.Join(' ', words[e.FirstToken..e.EndToken])}")
            .Should().Equal(Find(text)).And.HaveCount(3);
    }

    [Fact]
    public void A_document_without_tokens_has_no_names() => Find("").Should().BeEmpty();

    [Fact]
    public void Scores_are_probabilities()
    {
        var entities = Annotate("The United Nations accused Sudan of delays in Darfur .", EntityScheme.Names);

        entities.Should().NotBeEmpty().And.OnlyContain(e => e.Score > 0 && e.Score <= 1);
    }

    [Fact]
    public void Many_threads_find_the_same()
    {
        const string text = "Foreign Minister Sergei Lavrov met Saudi diplomats in Geneva and praised the Arab League .";
        var expected = Find(text);

        Parallel.For(0, 64, _ => Find(text).Should().Equal(expected));
    }

    [Fact]
    public void A_cancelled_call_ends()
    {
        var document = Tokens("Paris is calm .");
        var call = () => EnglishAnalysis.Entities.Annotate(document, new CancellationToken(canceled: true));

        call.Should().Throw<OperationCanceledException>();
    }

    private static List<string> Find(string text, EntityScheme scheme = EntityScheme.Names)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Annotate(text, scheme).Select(e => $"{e.Label} {string.Join(' ', words[e.FirstToken..e.EndToken])}")];
    }

    private static List<EntitySpan> Annotate(string text, EntityScheme scheme)
    {
        var document = Tokens(text);
        EnglishAnalysis.Entities.With(scheme).Annotate(document);
        return document.Entities;
    }

    private static DocumentBuilder Tokens(string text)
    {
        var document = new DocumentBuilder(SourceText.From(text));
        var at = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at == 0) document.StartSentence();
            document.AddToken(new TextSpan(at, word.Length), word);
            at += word.Length + 1;
        }

        document.Layers = Layers.Tokens | Layers.Sentences;
        return document;
    }
}
