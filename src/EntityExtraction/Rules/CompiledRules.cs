using System.Text;
using EntityExtraction.Actors;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Rules;

/// <summary>The built-in rules in a compact form that is read in a few milliseconds, made from the YAML files by the training tool.</summary>
/// <remarks>Holds a checksum of the files: a form that does not belong to them is not used. Examples stay in the YAML.</remarks>
internal static class CompiledRules
{
    private const int Version = 7;

    /// <summary>Checksum of the rule files inside the library, names and line ends included.</summary>
    public static ulong SourceChecksum() => ResourceChecksum.Of(BuiltInRules.ResourcePrefix);

    /// <summary>The compiled form of the rule files inside the library; the same bytes for the same files.</summary>
    /// <exception cref="RuleException">A file has errors.</exception>
    public static byte[] Compile()
    {
        var files = BuiltInRules.Files();
        var loaded = RuleLoader.Read(files, isBuiltIn: true);
        if (loaded.Diagnostics.Count > 0) throw new RuleException(loaded.Diagnostics);
        using var stream = new MemoryStream();
        Write(stream, RuleCompiler.Compile(loaded), SourceChecksum());
        return stream.ToArray();
    }

    private static void Write(Stream stream, RuleParts source, ulong checksum)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Version);
        writer.Write(checksum);
        List(writer, source.Relations, type =>
        {
            writer.Write(type.Name);
            writer.Write(type.Parent?.Name ?? "");
            writer.Write((byte)type.Plover);
            writer.Write((byte)type.Stance);
            writer.Write(type.IsSymmetric);
            List(writer, type.Roles, writer.Write);
        });
        List(writer, source.Rules, rule =>
        {
            writer.Write(rule.Id);
            writer.Write(rule.Relation.Name);
            writer.Write(rule.File);
            writer.Write7BitEncodedInt(rule.Line);
            writer.Write(rule.Confidence);
            writer.Write(rule.Priority);
            writer.Write((byte)(rule.Plover ?? PloverRoot.None));
            writer.Write(rule.Ends);
            List(writer, rule.Triggers, trigger =>
            {
                writer.Write((byte)trigger.Category);
                writer.Write(trigger.Text);
            });
            Roles(writer, rule.Source);
            Roles(writer, rule.Target);
            Roles(writer, rule.Item);
            Roles(writer, rule.From);
            List(writer, rule.Roles, filling =>
            {
                writer.Write(filling.Name);
                Roles(writer, filling.Roles);
            });
            List(writer, rule.Also, also =>
            {
                writer.Write(also.Relation.Name);
                Roles(writer, also.Source);
                Roles(writer, also.Target);
            });
            List(writer, rule.Where, guard =>
            {
                writer.Write(guard.Role.Id);
                Words(writer, guard.Lemmas);
                Words(writer, guard.NotLemmas);
                List(writer, guard.Types, type => writer.Write((byte)type));
                writer.Write(guard.AllowsNoEntity);
                writer.Write(Ternary(guard.Present));
                writer.Write(Ternary(guard.Human));
                writer.Write(Ternary(guard.Owned));
                List(writer, guard.Modalities, modality => writer.Write((byte)modality));
            });
        });
        List(writer, source.Embedding, entry =>
        {
            writer.Write((byte)entry.Category);
            writer.Write((byte)entry.Effect);
            writer.Write(entry.SubjectControl);
            writer.Write(entry.Trigger.Text);
        });
    }

    /// <summary>Reads the compiled form; null where it was made from other files or by another version.</summary>
    public static RuleParts? Read(Stream stream, ulong checksum)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Version || reader.ReadUInt64() != checksum) return null;
        var types = RelationType.BuiltIn.ToDictionary(t => t.Name, StringComparer.Ordinal);
        var relations = List(reader, () => ReadType(reader, types));
        return new RuleParts { Relations = relations, Rules = List(reader, () => ReadRule(reader, types)), Embedding = List(reader, () => ReadEntry(reader)) };
    }

    private static RelationType ReadType(BinaryReader reader, Dictionary<string, RelationType> types)
    {
        var (name, parent, plover, stance, symmetric) = (reader.ReadString(), reader.ReadString(), (PloverRoot)reader.ReadByte(), (Stance)reader.ReadByte(), reader.ReadBoolean());
        return types[name] = new RelationType(name, parent.Length == 0 ? null : types[parent], plover, stance, symmetric) { Roles = [.. List(reader, reader.ReadString)] };
    }

    private static EmbeddingTable.Entry ReadEntry(BinaryReader reader)
    {
        var (category, effect, subjectControl, text) = ((PredicateCategory)reader.ReadByte(), (Effect)reader.ReadByte(), reader.ReadBoolean(), reader.ReadString());
        return new EmbeddingTable.Entry(category, Phrase.Variants(text, category)[0], effect, subjectControl);
    }

    private static Rule ReadRule(BinaryReader reader, Dictionary<string, RelationType> types)
    {
        var (id, type, file, line, confidence, priority, plover) =
            (reader.ReadString(), types[reader.ReadString()], reader.ReadString(), reader.Read7BitEncodedInt(), reader.ReadDouble(), reader.ReadInt32(), (PloverRoot)reader.ReadByte());
        return new Rule(id, type)
        {
            File = file,
            Line = line,
            Confidence = confidence,
            Priority = priority,
            Plover = plover == PloverRoot.None ? null : plover,
            Ends = reader.ReadBoolean(),
            Triggers = Values(reader, () => new Trigger((PredicateCategory)reader.ReadByte(), reader.ReadString())),
            Source = Roles(reader),
            Target = Roles(reader),
            Item = Roles(reader),
            From = Roles(reader),
            Roles = Values(reader, () => new RoleFilling(reader.ReadString(), Roles(reader))),
            Also = Values(reader, () => new FurtherRelation(types[reader.ReadString()], Roles(reader), Roles(reader))),
            Where = Values(reader, () => new RoleConstraint(Role.OfId(reader.ReadByte()))
            {
                Lemmas = Words(reader),
                NotLemmas = Words(reader),
                Types = Values(reader, () => (EntityType)reader.ReadByte()),
                AllowsNoEntity = reader.ReadBoolean(),
                Present = Ternary(reader.ReadByte()),
                Human = Ternary(reader.ReadByte()),
                Owned = Ternary(reader.ReadByte()),
                Modalities = Values(reader, () => (Modality)reader.ReadByte()),
            }),
        };
    }

    private static void List<T>(BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items) write(item);
    }

    private static List<T> List<T>(BinaryReader reader, Func<T> read)
    {
        var count = reader.Read7BitEncodedInt();
        var items = new List<T>(count);
        for (; count > 0; count--) items.Add(read());
        return items;
    }

    private static void Roles(BinaryWriter writer, IReadOnlyList<Role> roles) => List(writer, roles, role => writer.Write(role.Id));

    private static ValueList<T> Values<T>(BinaryReader reader, Func<T> read) => [.. List(reader, read)];

    private static ValueList<Role> Roles(BinaryReader reader) => Values(reader, () => Role.OfId(reader.ReadByte()));

    private static void Words(BinaryWriter writer, WordList? words)
    {
        writer.Write(words is not null);
        if (words is not null) List(writer, words, writer.Write);
    }

    private static WordList? Words(BinaryReader reader) => reader.ReadBoolean() ? [.. List(reader, reader.ReadString)] : null;

    private static byte Ternary(bool? value) => value switch { true => 2, false => 1, null => 0 };

    private static bool? Ternary(byte value) => value == 0 ? null : value == 2;
}
