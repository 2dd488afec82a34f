using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Actors.Compiled;

/// <summary>How entries of the catalog are stored.</summary>
internal static class StoredEntry
{
    private const string Section = "entry";
    private const string Ids = "id";

    public static void Write(ModelWriter writer, IReadOnlyList<CatalogEntry> entries)
    {
        StoredList<CatalogEntry>.Write(writer, Section, entries, Write);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashIndex.Write(writer, Ids, [.. entries.Select((e, i) => (e.Id, i)).Where(e => seen.Add(e.Id)).Select(e => KeyValuePair.Create(FeatureHash.Of(e.Id), e.i))]);
    }

    public static StoredList<CatalogEntry> Read(ModelFile file) => new(file, Section, Read);

    public static HashIndex Index(ModelFile file) => new(file, Ids);

    private static void Write(BinaryWriter to, CatalogEntry entry)
    {
        to.Write(entry.Id);
        to.Write(entry.Name);
        to.Write((byte)entry.Type);
        Write(to, entry.Aliases);
        Write(to, entry.Acronyms);
        Write(to, entry.Adjectives);
        Write(to, entry.People);
        Write(to, entry.Capitals);
        Write(to, entry.Metonyms);
        Write(to, entry.CombiningForms);
        Write(to, entry.AmbiguousNames);
        Write(to, entry.CaseSensitiveNames);
        Write(to, entry.Surnames);
        to.Write(entry.IsSurnameDistinct);
        to.Write((byte)(entry.Gender ?? '\0'));
        to.Write(entry.State ?? "");
        to.Write(entry.Office ?? "");
        to.Write(entry.Organization ?? "");
        to.Write(entry.Kind ?? "");
    }

    private static CatalogEntry Read(ref ByteReader from) => new(from.Text(), from.Text(), (EntityType)from.Byte())
    {
        Aliases = from.Texts(),
        Acronyms = from.Texts(),
        Adjectives = from.Texts(),
        People = from.Texts(),
        Capitals = from.Texts(),
        Metonyms = from.Texts(),
        CombiningForms = from.Texts(),
        AmbiguousNames = from.Texts(),
        CaseSensitiveNames = from.Texts(),
        Surnames = from.Texts(),
        IsSurnameDistinct = from.Flag(),
        Gender = from.Byte() is var gender && gender != 0 ? (char)gender : null,
        State = from.TextOrNull(),
        Office = from.TextOrNull(),
        Organization = from.TextOrNull(),
        Kind = from.TextOrNull(),
    };

    private static void Write(BinaryWriter to, IReadOnlyList<string> texts)
    {
        to.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts) to.Write(text);
    }
}
