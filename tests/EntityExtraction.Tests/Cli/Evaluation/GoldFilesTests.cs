using EntityExtraction.Cli.Evaluation;

namespace EntityExtraction.Tests.Cli.Evaluation;

public sealed class GoldFilesTests : IDisposable
{
    private const string Line = """{"doc":"d.txt","sentence":"Norvia backs Sudria.","type":"supports","source":"Norvia","target":"Sudria","polarity":"affirmed","modality":["actual","future"],"difficulty":"easy","required":true}""";
    private readonly TemporaryFolder _folder = new();
    private readonly GoldFiles _files;

    public GoldFilesTests()
    {
        _folder.Write("d.txt", "Headline\nNorvia  backs Sudria. Ostland left.\n");
        _files = new GoldFiles(_folder.Path);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_is_a_relation()
    {
        var relation = _files.Relations(_folder.Write("gold.jsonl", Line + "\n\n")).Should().ContainSingle().Subject;
        _files.Problems.Should().BeEmpty();
        (relation.Source, relation.Type, relation.Target, relation.Required).Should().Be(("Norvia", "supports", "Sudria", true));
        relation.Modalities.Should().Equal("actual", "future");
        _files.Texts.Should().ContainSingle().Which.Id.Should().Be("d.txt");
    }

    [Theory]
    [InlineData("\"type\":\"supports\"", "\"type\":\"suports\"", "type: 'suports' is unknown; one of supports, ")]
    [InlineData("\"source\":\"Norvia\",", "", "source: is missing.")]
    [InlineData("\"target\":\"Sudria\"", "\"target\":\" \"", "target: is empty.")]
    [InlineData("\"required\":true", "\"required\":\"yes\"", "required: is a text, not true or false.")]
    [InlineData("\"future\"", "\"soon\"", "modality: 'soon' is unknown; one of actual, ")]
    [InlineData("backs Sudria.", "backs Ostland.", "sentence: is not in d.txt.")]
    [InlineData("d.txt", "e.txt", "doc: ")]
    [InlineData("}", "", "is no JSON object (see byte ")]
    public void A_wrong_line_is_named_with_its_field(string part, string wrong, string problem)
    {
        var path = _folder.Write("gold.jsonl", Line + "\n" + Line.Replace(part, wrong, StringComparison.Ordinal));
        _files.Relations(path).Should().ContainSingle();
        _files.Problems.Should().ContainSingle().Which.Should().StartWith($"{path}, line 2: {problem}");
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        _files.Relations(_folder.Write("gold.jsonl", "{}\n[]\nx"));
        _files.Problems.Should().HaveCount(3);
    }

    [Fact]
    public void A_gold_without_relations_is_an_error()
    {
        _files.Relations(_folder.Write("gold.jsonl", "\n"));
        _files.Problems.Should().ContainSingle().Which.Should().EndWith("holds no relations.");
    }

    [Fact]
    public void Predictions_are_read_with_the_words_of_their_sentence()
    {
        _files.Relations(_folder.Write("gold.jsonl", Line));
        var prediction = """{"id":"texts/d.txt","length":9,"entities":[{"name":"Norvia","type":"Country","mentions":[]}],"relations":[{"type":"supports","source":{"name":"Norvia","text":"Norvia"},"target":{"name":"Sudria","text":"Sudria"},"polarity":"affirmed","modality":"actual","sentence":{"start":9,"end":30}}]}""";
        var found = _files.Predictions(_folder.Write("found.jsonl", prediction));
        _files.Problems.Should().BeEmpty();
        found["d.txt"].Relations.Should().ContainSingle().Which.FoldedSentence.Should().Be("norvia backs sudria.");
    }

    [Fact]
    public void A_prediction_without_a_sentence_is_an_error()
    {
        _files.Predictions(_folder.Write("found.jsonl", """{"id":"d.txt","entities":[],"relations":[{"type":"supports","source":{},"target":{}}]}"""));
        _files.Problems.Should().ContainSingle().Which.Should().EndWith("line 1: relations[0].sentence: is missing.");
    }
}
