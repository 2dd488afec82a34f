namespace EntityExtraction.Rules.Reading;

/// <summary>The keys of one kind of mapping.</summary>
/// <param name="Noun">What it is, for messages: <c>a rule</c>.</param>
/// <param name="Keys">Its keys, in the order in which they are best written.</param>
internal sealed record Mapping(string Noun, Key[] Keys)
{
    public IEnumerable<string> Names => Keys.Select(k => k.Name);

    public bool Has(string? name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name) return true;
        }

        return false;
    }
}
