using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using EntityExtraction.Reporting;

namespace EntityExtraction.Satellites.Tests.Reporting;

public sealed class HtmlReportTests
{
    [Fact]
    public void The_file_needs_nothing_else()
    {
        var page = Page();

        Regex.Matches(page, "(?:src|href)=\"([^\"]*)\"").Select(m => m.Groups[1].Value).Should().OnlyContain(v => v.StartsWith('#'));
        page.Should().Contain("default-src 'none'").And.NotContain("{{").And.NotContain("@import").And.NotContain("url(");
    }

    [Fact]
    public void A_text_cannot_break_out_of_its_place()
    {
        var page = Page(new HtmlReportOptions { Title = "A <b> & \"c\"" });

        Regex.Count(page, "</script>").Should().Be(2);
        page.Should().Contain("<title>A &lt;b&gt; &amp; &quot;c&quot;</title>");
        using var data = Data(page);
        data.RootElement.GetProperty("documents")[2].GetProperty("text").GetString().Should().StartWith("</script><script>");
    }

    [Fact]
    public void The_data_hold_all_relations_with_their_places()
    {
        using var data = Data(Page());

        var relations = data.RootElement.GetProperty("relations").EnumerateArray().ToList();
        relations.Should().HaveCount(Samples.Documents.Sum(d => d.Relations.Count));
        relations.Should().OnlyContain(r => r.GetProperty("source").GetProperty("end").GetInt32() <= Samples.Documents[r.GetProperty("d").GetInt32()].Length);
        data.RootElement.GetProperty("rules").EnumerateObject().Should().NotBeEmpty();
    }

    [Fact]
    public void Each_relation_tells_what_its_confidence_is_made_of()
    {
        using var data = Data(Page());

        foreach (var relation in data.RootElement.GetProperty("relations").EnumerateArray())
        {
            var why = relation.GetProperty("why");
            why.GetProperty("factors").EnumerateArray().Aggregate(1.0, (product, f) => product * f.GetProperty("factor").GetDouble()).Should().BeApproximately(relation.GetProperty("confidence").GetDouble(), 0.01);
            why.GetProperty("roles").EnumerateArray().Select(r => r.GetProperty("side").GetString()).Should().Equal("source", "target");
        }
    }

    [Fact]
    public void Without_explanations_the_rule_still_stands_there()
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(Samples.Documents.Select(d => d with { Explanations = [] }), stream);

        using var data = Data(Encoding.UTF8.GetString(stream.ToArray()));
        data.RootElement.GetProperty("relations").EnumerateArray().Should().OnlyContain(r => !HasWhy(r));
        data.RootElement.GetProperty("rules").EnumerateObject().Should().NotBeEmpty();
    }

    [Fact]
    public void The_same_documents_give_the_same_file() => Page().Should().Be(Page());

    [Fact]
    public void No_documents_give_a_page_as_well()
    {
        using var stream = new MemoryStream();
        HtmlReport.Write([], stream);

        using var data = Data(Encoding.UTF8.GetString(stream.ToArray()));
        data.RootElement.GetProperty("actors").GetArrayLength().Should().Be(0);
    }

    public static string Page(HtmlReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(Samples.Documents, stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static bool HasWhy(JsonElement relation) => relation.TryGetProperty("why", out _);

    private static JsonDocument Data(string page) => JsonDocument.Parse(Regex.Match(page, "<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value);
}
