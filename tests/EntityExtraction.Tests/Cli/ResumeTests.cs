using System.Diagnostics;

namespace EntityExtraction.Tests.Cli;

public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _news;

    public ResumeTests()
    {
        // Two documents of one name: each is done once.
        string[] ids = ["a", "b", "b", "c", "d"];
        _news = _folder.Write("news.jsonl", string.Concat(ids.Select((id, i) => $"{{\"id\":\"{id}\",\"text\":\"Turkey supports Ukraine, part {i}.\"}}\n")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(150)]
    [InlineData(900)]
    [InlineData(1_000_000)]
    public void A_stopped_run_goes_on_where_it_was(int cut)
    {
        var whole = CommandLine.Run(["extract", _news]).Output;
        var half = _folder.Write("out.jsonl", whole[..Math.Min(cut, whole.Length)]);

        var result = CommandLine.Run(["extract", _news, "-o", half, "--resume"]);

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        File.ReadAllText(half).Should().Be(whole);
    }

    [Fact]
    public void The_first_run_may_be_told_to_resume()
    {
        var path = Path.Combine(_folder.Path, "new.jsonl");

        CommandLine.Run(["extract", _news, "-o", path, "--resume"]).ExitCode.Should().Be(0);

        File.ReadAllLines(path).Should().HaveCount(5);
    }

    [Fact]
    public void A_file_of_something_else_is_left_alone()
    {
        var path = _folder.Write("diary.txt", "Dear diary,\nnothing.\n");

        var result = CommandLine.Run(["extract", _news, "-o", path, "--format", "jsonl", "--resume"]);

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain($"{path}, line 1: is no line that extract wrote");
        File.ReadAllText(path).Should().Be("Dear diary,\nnothing.\n");
    }

    [Theory]
    [InlineData("--resume goes on with a file; name it with --output.", "--resume")]
    [InlineData("--resume goes on with JSON lines only (--format jsonl).", "--resume", "-o", "x.csv")]
    public void What_cannot_be_gone_on_with_is_a_wrong_command_line(string message, params string[] arguments)
    {
        var result = CommandLine.Run(["extract", _news, .. arguments]);

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain(message);
    }

    [Fact]
    public async Task A_run_that_the_user_stops_leaves_whole_lines_and_says_so()
    {
        if (OperatingSystem.IsWindows()) return;
        var many = _folder.Write("many.jsonl", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":{i},\"text\":\"Turkey supports Ukraine.\"}}\n")));
        var output = System.IO.Path.Combine(_folder.Path, "stopped.jsonl");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true };
        foreach (var argument in (string[])[System.IO.Path.Combine(AppContext.BaseDirectory, "entityextract.dll"), "extract", many, "--threads", "1", "-o", output]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        for (var tries = 0; tries < 600 && !(File.Exists(output) && new FileInfo(output).Length > 0); tries++) await Task.Delay(100);

        // Shells start background jobs with Ctrl+C ignored, and so does what these start; the other signal ends in the same handler.
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        (process.ExitCode, error.Trim()).Should().Be((130, "stopped."));
        var text = await File.ReadAllTextAsync(output);
        text.Should().EndWith("}\n");
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.Should().BeInRange(1, 19_999);
    }

    public void Dispose() => _folder.Dispose();
}
