using System.Text.Json;

namespace EntityExtraction.Tests.Cli;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_folder_gives_a_line_for_each_text_by_name()
    {
        _folder.Write("b.txt", "Iran condemned Israel.");
        _folder.Write("a.txt", "Turkey supports Ukraine.");

        var result = CommandLine.Run(["extract", _folder.Path]);

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Lines.Select(l => Field(l, "id")).Should().Equal("a.txt", "b.txt");
        Relations(result.Lines[0]).Should().Equal("Turkey supports Ukraine");
    }

    [Fact]
    public void Standard_input_is_one_document()
    {
        var result = CommandLine.Run(["extract"], "Turkey supports Ukraine.\n");

        result.ExitCode.Should().Be(0);
        Field(result.Lines.Single(), "id").Should().Be("stdin");
    }

    [Fact]
    public void Offsets_index_the_text_as_it_was_given()
    {
        const string Text = "„Тurkеy\u00AD supports“ \uD83D\uDE00 Ukraine, said Ankara.";
        var result = CommandLine.Run(["extract"], Text);

        using var json = JsonDocument.Parse(result.Output);
        var mentions = json.RootElement.GetProperty("entities").EnumerateArray().SelectMany(e => e.GetProperty("mentions").EnumerateArray()).ToList();
        mentions.Should().NotBeEmpty();
        mentions.Should().OnlyContain(m => Text.Substring(m.GetProperty("start").GetInt32(), m.GetProperty("end").GetInt32() - m.GetProperty("start").GetInt32()) == m.GetProperty("text").GetString());
    }

    [Fact]
    public void A_missing_file_alone_ends_with_code_2()
    {
        var result = CommandLine.Run(["extract", "nowhere.txt"]);

        result.ExitCode.Should().Be(2);
        result.Output.Should().BeEmpty();
        result.Error.Should().Be("error: nowhere.txt: there is no such file; check the path." + Environment.NewLine);
    }

    [Fact]
    public void Bad_files_among_good_ones_are_listed_and_lose_none_of_them()
    {
        var good = _folder.Write("good.txt", "Turkey supports Ukraine.");
        var binary = _folder.Write("binary.txt", [1, 0, 2]);
        var latin = _folder.Write("latin.txt", [0x63, 0xE9]);

        var result = CommandLine.Run(["extract", binary, good, latin, "nowhere.txt"]);

        result.ExitCode.Should().Be(3);
        result.Lines.Should().ContainSingle();
        result.Error.Should().Contain("binary.txt: is a binary file").And.Contain("latin.txt: is not valid UTF-8").And.Contain("nowhere.txt: there is no such file")
            .And.Contain("1 documents done, 3 failed.").And.NotContain("   at ");
    }

    [Fact]
    public void A_folder_without_texts_says_so()
    {
        var result = CommandLine.Run(["extract", _folder.Path]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain($"no .txt, .html or .htm (also .gz) files in {_folder.Path}");
    }

    [Theory]
    [InlineData("empty", "")]
    [InlineData("blank", " \n\t\n ")]
    [InlineData("brackets", "((((((((((")]
    public void A_text_without_words_is_a_document_without_findings(string name, string text)
    {
        var result = CommandLine.Run(["extract", _folder.Write(name + ".txt", text)]);

        result.ExitCode.Should().Be(0);
        result.Lines.Single().Should().Be($$"""{"id":"{{name}}.txt","length":{{text.Length}},"entities":[],"relations":[]}""");
    }

    [Fact]
    public void A_lone_surrogate_does_no_harm()
    {
        var result = CommandLine.Run(["extract", _folder.Write("utf16.txt", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("Turkey supports "), 0x00, 0xD8, .. System.Text.Encoding.Unicode.GetBytes(" Ukraine.")])]);

        result.ExitCode.Should().Be(0);
        Field(result.Lines.Single(), "id").Should().Be("utf16.txt");
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_told()
    {
        var result = CommandLine.Run(["extract", "--output", _folder.Path], "Turkey supports Ukraine.");

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith($"error: {_folder.Path}: cannot be written:").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("--threads", "0", "--threads: '0' is not a whole number from 1.")]
    [InlineData("--min-confidence", "1.5", "--min-confidence: '1.5' is not a number from 0 to 1.")]
    [InlineData("--format", "xml", "xml")]
    [InlineData("--mode", "bold", "bold")]
    [InlineData("--colour", "red", "There is no option '--colour'.")]
    public void A_wrong_option_is_named_and_ends_with_code_1(string option, string value, string message)
    {
        var result = CommandLine.Run(["extract", option, value]);

        result.ExitCode.Should().Be(1);
        (result.Error + result.Output).Should().Contain(message).And.NotContain("   at ");
    }

    public void Dispose() => _folder.Dispose();

    private static string? Field(string line, string name)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty(name).GetString();
    }

    private static List<string> Relations(string line)
    {
        using var json = JsonDocument.Parse(line);
        return [.. json.RootElement.GetProperty("relations").EnumerateArray().Select(r =>
            $"{r.GetProperty("source").GetProperty("name").GetString()} {r.GetProperty("type").GetString()} {r.GetProperty("target").GetProperty("name").GetString()}")];
    }
}
