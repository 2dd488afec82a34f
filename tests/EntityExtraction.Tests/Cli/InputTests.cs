using System.IO.Compression;
using System.Text;
using EntityExtraction.Cli;

namespace EntityExtraction.Tests.Cli;

public sealed class InputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public void A_folder_gives_its_texts_and_pages_with_their_paths_below_it()
    {
        _folder.Write("b.txt", "B.");
        _folder.Write("sub/a.html", "<p>A.</p>");
        _folder.Write("c.txt.gz", Gzip("C."));
        _folder.Write("data.jsonl", "{}");
        _folder.Write("picture.png", [1, 2, 3]);

        Read([_folder.Path]).Select(d => (d.Id, d.Text)).Should().Equal(("b.txt", "B."), ("c.txt", "C."), ("sub/a.html", "A."));
        _errors.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("**/*.txt", "a.txt,b.txt,c.txt")]
    [InlineData("x/?.txt", "b.txt")]
    [InlineData("**/y/**", "c.txt")]
    public void A_pattern_finds_files(string pattern, string ids)
    {
        foreach (var name in (string[])["a.txt", "x/b.txt", "x/y/c.txt"]) _folder.Write(name, "Text.");

        Read([Path.Combine(_folder.Path, pattern)]).Select(d => d.Id).Should().Equal(ids.Split(','));
    }

    [Fact]
    public void A_pattern_without_files_is_told()
    {
        Read([Path.Combine(_folder.Path, "*.txt")]).Should().BeEmpty();
        _errors.ToString().Should().Be($"error: {_folder.Path}/*.txt: no file matches.{Environment.NewLine}");
    }

    [Fact]
    public void JSON_lines_bring_id_text_and_date()
    {
        var path = _folder.Write("n.jsonl", """
            {"id":"one","text":"First.","date":"2024-05-31"}
            {"id":2,"text":"Second.","date":"2024-06-01T10:00:00Z"}

            {"text":"Third."}
            """);

        Read([path], new InputSettings { Date = new DateOnly(2000, 1, 1) }).Select(d => (d.Id, d.Text, d.Date)).Should().Equal(
            ("one", "First.", new DateOnly(2024, 5, 31)), ("2", "Second.", new DateOnly(2024, 6, 1)), ("n.jsonl:4", "Third.", new DateOnly(2000, 1, 1)));
    }

    [Fact]
    public void Fields_may_lie_in_objects()
    {
        var path = _folder.Write("n.jsonl", """{"meta":{"key":"k1"},"story":{"body":"Words."},"a.b":"dotted"}""");

        Read([path], new InputSettings { TextField = "story.body", IdField = "meta.key" }).Single().Should().Be(new SourceDocument("k1", "Words."));
        Read([path], new InputSettings { TextField = "a.b" }).Single().Text.Should().Be("dotted");
    }

    [Fact]
    public void Bad_lines_are_named_and_lose_no_others()
    {
        var path = _folder.Write("n.jsonl", "{\"text\":\"Good.\"}\nnonsense\n{\"body\":\"x\"}\n{\"text\":\"x\",\"date\":\"yesterday\"}\n{\"text\":\"Good, too.\"}\n");

        Read([path]).Select(d => d.Text).Should().Equal("Good.", "Good, too.");
        _errors.ToString().Should().Contain($"{path}, line 2: is no JSON object").And.Contain($"{path}, line 3: text: is missing.").And.Contain("line 4: date: 'yesterday' is no date of the form 2024-05-31.");
    }

    [Fact]
    public void A_field_inside_an_object_is_named_with_its_whole_path()
    {
        var path = _folder.Write("n.jsonl", "{\"story\":{}}\n{\"story\":{\"body\":7}}\n");

        Read([path], new InputSettings { TextField = "story.body" }).Should().BeEmpty();
        _errors.ToString().Should().Contain($"{path}, line 1: story.body: is missing.").And.Contain($"{path}, line 2: story.body: is a number, not a text.");
    }

    [Fact]
    public void A_file_with_the_wrong_field_does_not_flood_the_screen()
    {
        var path = _folder.Write("n.jsonl", string.Concat(Enumerable.Repeat("{\"body\":\"x\"}\n", 500)));

        Read([path]).Should().BeEmpty();
        _errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(6).And.Subject.Last().Should().Contain("495 more lines like these.");
    }

    [Fact]
    public void An_archive_gives_its_texts_under_its_name()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("b/two.txt", "Two."), ("a.html", "<h1>Head</h1><p>One.</p>"), ("skip.bin", "?"), ("c.jsonl", "{\"id\":\"j\",\"text\":\"Three.\"}") })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        Read([_folder.Write("news.zip", bytes.ToArray())]).Select(d => (d.Id, d.Text)).Should().Equal(
            ("news.zip/a.html", "Head\n\nOne."), ("news.zip/b/two.txt", "Two."), ("j", "Three."));
    }

    [Fact]
    public void A_damaged_archive_is_told()
    {
        var path = _folder.Write("news.zip", "no archive"u8.ToArray());

        Read([path]).Should().BeEmpty();
        _errors.ToString().Should().StartWith($"error: {path}: is damaged or ends early");
    }

    [Fact]
    public void A_gzip_that_ends_early_keeps_the_lines_before()
    {
        var lines = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"Number {i * 7919 % 10007}.\"}}\n"));
        var whole = Gzip(lines);
        var path = _folder.Write("n.jsonl.gz", whole[..(whole.Length / 2)]);

        var result = CommandLine.Run(["extract", path, "--threads", "1"]);

        result.ExitCode.Should().Be(3);
        result.Lines.Length.Should().BeInRange(1000, 19_000);
        result.Lines.Select(l => l[..8]).Take(2).Should().Equal("{\"id\":\"0", "{\"id\":\"1");
        result.Error.Should().Contain($"{path}: is damaged or ends early").And.Contain("what came before is kept").And.NotContain("   at ");
    }

    public void Dispose() => _folder.Dispose();

    private List<SourceDocument> Read(string[] paths, InputSettings? settings = null) => [.. new InputSource(paths, new FailureLog(_errors), settings ?? new InputSettings()).Read()];

    private static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
