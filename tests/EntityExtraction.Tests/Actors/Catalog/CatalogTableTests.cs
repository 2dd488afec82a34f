using System.Text;

namespace EntityExtraction.Tests.Actors.Catalog;

/// <summary>The tables of countries and organizations, read as they are embedded in the library.</summary>
public sealed class CatalogTableTests
{
    private static readonly string[] s_countryForms = ["name", "aliases", "adjectives", "people", "capital", "metonyms", "combining", "caseSensitive"];
    private static readonly string[] s_organizationForms = ["name", "aliases", "metonyms", "memberNoun", "caseSensitive"];

    [Theory]
    [InlineData("countries")]
    [InlineData("organizations")]
    [InlineData("memberships")]
    public void Every_line_has_all_columns_and_no_stray_blanks(string table)
    {
        var lines = Lines(table);
        var columns = lines[0].Split('\t').Length;

        lines.Where(line => line.Split('\t').Length != columns).Should().BeEmpty();
        lines.Where(line => line.Split('\t', '|').Any(cell => cell != cell.Trim())).Should().BeEmpty();
        lines.Where(line => line.Contains('\r') || !line.IsNormalized(NormalizationForm.FormC)).Should().BeEmpty();
    }

    [Fact]
    public void An_id_is_given_once() =>
        Rows("countries").Concat(Rows("organizations")).Select(row => row["id"]).Should().OnlyHaveUniqueItems();

    [Fact]
    public void A_form_of_several_entries_is_ambiguous_in_each()
    {
        var forms = from entry in Entries()
                    from form in entry.Forms.Select(Folded).Distinct()
                    group entry by form into sharing
                    where sharing.Count() > 1
                    from entry in sharing
                    where !entry.Ambiguous.Select(Folded).Contains(sharing.Key)
                    select $"{sharing.Key} of {entry.Id}";

        forms.Should().BeEmpty();
    }

    [Fact]
    public void What_is_called_ambiguous_is_a_form_of_the_entry() =>
        Entries().SelectMany(entry => entry.Ambiguous.Except(entry.Forms).Select(form => $"{form} of {entry.Id}")).Should().BeEmpty();

    [Fact]
    public void References_lead_to_entries()
    {
        var countries = Rows("countries").Select(row => row["id"]).ToHashSet();
        var organizations = Rows("organizations").Select(row => row["id"]).ToHashSet();

        Rows("organizations").Select(row => row["state"]).Where(id => id != "").Should().BeSubsetOf(countries);
        Rows("organizations").Select(row => row["partOf"]).Where(id => id != "").Should().BeSubsetOf(organizations);
        Rows("memberships").Select(row => row["organization"]).Should().BeSubsetOf(organizations);
        Rows("memberships").SelectMany(row => List(row["members"])).Should().BeSubsetOf(countries);
    }

    private sealed record Entry(string Id, string[] Forms, string[] Ambiguous);

    private static IEnumerable<Entry> Entries() =>
        Entries("countries", s_countryForms).Concat(Entries("organizations", s_organizationForms));

    private static IEnumerable<Entry> Entries(string table, string[] columns) =>
        Rows(table).Select(row => new Entry(row["id"], [.. columns.SelectMany(column => List(row[column]))], List(row["ambiguous"])));

    // Names that differ in case or full stops only meet in text.
    private static string Folded(string form) => form.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();

    private static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static List<Dictionary<string, string>> Rows(string table)
    {
        var lines = Lines(table);
        var header = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static string[] Lines(string table)
    {
        using var stream = typeof(EntityExtraction.Actors.Entity).Assembly.GetManifestResourceStream($"Catalog/{table}.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }
}
