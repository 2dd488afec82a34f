using System.Text.Json;
using EntityExtraction.Rules;

namespace EntityExtraction.Tests.Rules.Writing;

public sealed class RuleSchemaTests
{
    [Fact]
    public void The_schema_in_the_package_is_that_of_the_reader() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules.schema.json")).ReplaceLineEndings("\n").Should().Be(RuleFile.JsonSchema(), "'entityextract rules schema' writes it anew");

    [Fact]
    public void The_schema_refers_to_nothing_that_it_does_not_define()
    {
        using var schema = JsonDocument.Parse(RuleFile.JsonSchema());
        var defined = schema.RootElement.GetProperty("definitions").EnumerateObject().Select(d => "#/definitions/" + d.Name).ToHashSet();
        var references = References(schema.RootElement).ToHashSet();
        references.Should().NotBeEmpty().And.BeSubsetOf(defined);
        defined.Should().BeSubsetOf(references);
    }

    [Fact]
    public void Every_key_has_a_description()
    {
        using var schema = JsonDocument.Parse(RuleFile.JsonSchema());
        var rule = schema.RootElement.GetProperty("definitions").GetProperty("rule").GetProperty("properties");
        rule.EnumerateObject().Should().OnlyContain(p => p.Value.GetProperty("description").GetString()!.Length > 10);
        rule.GetProperty("confidence").GetProperty("maximum").GetDouble().Should().Be(1);
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "$ref" ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
