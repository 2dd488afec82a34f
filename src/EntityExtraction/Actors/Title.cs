namespace EntityExtraction.Actors;

/// <summary>A title or office before or after a name.</summary>
/// <param name="Text">The title in its base form: <c>foreign minister</c>.</param>
/// <param name="Class">Kind of office, as the catalog names it: <c>minister</c>, <c>honorific</c>, <c>military</c>.</param>
/// <param name="Leads">Whether its holder heads or speaks for the country or organization.</param>
/// <param name="Of">What it is an office of by default: <c>country</c>, <c>organization</c> or <c>any</c>.</param>
internal sealed record Title(string Text, string Class, bool Leads, string Of);
