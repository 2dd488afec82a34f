using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Actors.Compiled;

/// <summary>The catalog inside the package as it lies in memory once its tables are read: words, tries and entries, made by the training tool.</summary>
/// <remarks>Reading it takes a few milliseconds, because nothing is parsed or hashed. It holds a checksum of the tables: a form that does not
/// belong to them is not used.</remarks>
internal static class CompiledCatalog
{
    public const string Kind = "catalog";
    public const int Version = 1;
    public const string Resource = "catalog";

    /// <summary>The compiled form of the tables inside the library; the same bytes for the same tables.</summary>
    /// <exception cref="CatalogFormatException">A table cannot be read.</exception>
    public static byte[] Compile()
    {
        var catalog = ActorCatalog.FromTables();
        var writer = new ModelWriter(Kind, Version);
        writer.Add<ulong>("source", [ResourceChecksum.Of(CatalogFiles.Prefix)]);
        catalog.Words.Write(writer);
        catalog.Names.Write(writer);
        catalog.Vocabulary.Write(writer);
        StoredEntry.Write(writer, catalog.Entries);
        return writer.ToBytes();
    }

    /// <summary>The compiled form inside the library; null where it was made from other tables.</summary>
    public static ModelFile? Open()
    {
        var file = ModelFile.OpenEmbedded(Resource, Kind, Version);
        return IsOfTables(file, ResourceChecksum.Of(CatalogFiles.Prefix)) ? file : null;
    }

    /// <summary>Whether a compiled form was made from tables with this checksum.</summary>
    public static bool IsOfTables(ModelFile file, ulong checksum) => file.Block<ulong>("source") is { Length: 1 } source && source[0] == checksum;
}
