using EntityExtraction.Actors;
using EntityExtraction.Actors.Compiled;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Tests.Actors.Catalog;

public sealed class CompiledCatalogTests
{
    [Fact]
    public void The_compiled_catalog_in_the_package_is_that_of_the_tables_in_the_package()
    {
        using var stream = typeof(ActorCatalog).Assembly.GetManifestResourceStream("Models/catalog.bin")!;
        var embedded = new byte[stream.Length];
        stream.ReadExactly(embedded);
        embedded.AsSpan().SequenceEqual(CompiledCatalog.Compile()).Should().BeTrue("the tables of actors changed: run the training tool's compile-catalog");
    }

    [Fact]
    public void The_compiled_catalog_says_what_the_tables_say()
    {
        var tables = ActorCatalog.FromTables();
        ActorCatalog.BuiltIn.Entries.Should().HaveCount(tables.Entries.Count);
        for (var i = 0; i < tables.Entries.Count; i++) Describe(ActorCatalog.BuiltIn.Entries[i]).Should().Be(Describe(tables.Entries[i]));
    }

    [Fact]
    public void Every_name_of_the_tables_is_found_in_the_compiled_catalog()
    {
        var tables = ActorCatalog.FromTables();
        foreach (var entry in tables.Entries)
        {
            ActorCatalog.BuiltIn.ById(entry.Id)!.Name.Should().Be(tables.ById(entry.Id)!.Name);
            foreach (var name in entry.Aliases.Append(entry.Name)) ActorCatalog.BuiltIn.Find(name)?.Id.Should().Be(tables.Find(name)?.Id);
        }
    }

    [Fact]
    public void An_unknown_id_has_no_entry() => ActorCatalog.BuiltIn.ById("no such id").Should().BeNull();

    [Fact]
    public void A_compiled_catalog_of_other_tables_is_not_used()
    {
        var file = ModelFile.FromBytes(CompiledCatalog.Compile(), "catalog", CompiledCatalog.Kind, CompiledCatalog.Version);
        CompiledCatalog.IsOfTables(file, ResourceChecksum.Of(CatalogFiles.Prefix)).Should().BeTrue();
        CompiledCatalog.IsOfTables(file, ResourceChecksum.Of(CatalogFiles.Prefix) + 1).Should().BeFalse();
    }

    [Fact]
    public void Entries_of_ones_own_join_those_of_the_compiled_catalog()
    {
        var catalog = ActorCatalog.BuiltIn.With(new CatalogEntry("lakemoor", "Union of Lakemoor Ferrymen", EntityType.Organization));
        catalog.Find("Union of Lakemoor Ferrymen")!.Id.Should().Be("lakemoor");
        catalog.ById("FRA")!.Name.Should().Be("France");
        catalog.Find("France")!.Id.Should().Be("FRA");
    }

    private static string Describe(CatalogEntry e) => string.Join('\t',
        e.Id, e.Name, e.Type, string.Join('|', e.Aliases), string.Join('|', e.Acronyms), string.Join('|', e.Adjectives), string.Join('|', e.People), string.Join('|', e.Capitals),
        string.Join('|', e.Metonyms), string.Join('|', e.CombiningForms), string.Join('|', e.AmbiguousNames), string.Join('|', e.CaseSensitiveNames), e.State ?? "-",
        string.Join('|', e.Surnames), e.IsSurnameDistinct, e.Gender, e.Office ?? "-", e.Organization ?? "-", e.Kind ?? "-");
}
