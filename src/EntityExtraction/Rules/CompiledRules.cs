using System.Text;
using EntityExtraction.Actors;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;

namespace EntityExtraction.Rules;

/// <summary>The built-in rules in a compact form that is read in a few milliseconds, made from the YAML files by the training tool.</summary>
/// <remarks>Holds a checksum of the files: a form that does not belong to them is not used. Examples stay in the YAML.</remarks>
internal static class CompiledRules
{
    private const int Version = 4;

    /// <summary>Checksum of the rule files inside the library, names and line ends included.</summary>
    public static ulong SourceChecksum() => ResourceChecksum.Of(RuleSet.ResourcePrefix);

    /// <summary>The compiled form of the rule files inside the library; the same bytes for the same files.</summary>
    /// <exception cref="RuleException">A file has errors.</exception>
    public static byte[] Compile()
    {
        var files = RuleSet.BuiltInFiles();
        var source = new RuleReader();
        foreach (var (file, text) in files) source.Read(file, text);
        if (source.Diagnostics.Count > 0) throw new RuleException(source.Diagnostics);
        using var stream = new MemoryStream();
        Write(stream, source, SourceChecksum());
        return stream.ToArray();
    }

    private static void Write(Stream stream, RuleReader source, ulong checksum)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Version);
        writer.Write(checksum);
        List(writer, [.. source.RelationTypes.Where(t => !RelationType.BuiltIn.Contains(t))], type =>
        {
            writer.Write(type.Name);
            writer.Write(type.Parent?.Name ?? "");
            writer.Write((byte)type.Plover);
            writer.Write((byte)type.Stance);
            writer.Write(type.IsSymmetric);
        });
        List(writer, source.Rules, rule =>
        {
            writer.Write(rule.Id);
            writer.Write(rule.Relation.Name);
            writer.Write(rule.File);
            writer.Write7BitEncodedInt(rule.Line);
            writer.Write(rule.Confidence);
            writer.Write((byte)(rule.Plover ?? PloverRoot.None));
            List(writer, rule.Triggers, trigger =>
            {
                writer.Write((byte)trigger.Category);
                writer.Write(trigger.Text);
            });
            Roles(writer, rule.Source);
            Roles(writer, rule.Target);
            Roles(writer, rule.Item);
            Roles(writer, rule.From);
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
    public static (List<Rule> Rules, EmbeddingTable Embedding)? Read(Stream stream, ulong checksum)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadInt32() != Version || reader.ReadUInt64() != checksum) return null;
        var types = RelationType.BuiltIn.ToDictionary(t => t.Name, StringComparer.Ordinal);
        foreach (var type in List(reader, () => (Name: reader.ReadString(), Parent: reader.ReadString(), Plover: (PloverRoot)reader.ReadByte(), Stance: (Stance)reader.ReadByte(), Symmetric: reader.ReadBoolean())))
        {
            types[type.Name] = new RelationType(type.Name, type.Parent.Length == 0 ? null : types[type.Parent], type.Plover, type.Stance, type.Symmetric);
        }

        var rules = List(reader, () => ReadRule(reader, types));
        var entries = new List<EmbeddingTable.Entry>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var (category, effect, subjectControl, text) = ((PredicateCategory)reader.ReadByte(), (Effect)reader.ReadByte(), reader.ReadBoolean(), reader.ReadString());
            entries.Add(new EmbeddingTable.Entry(category, Phrase.Variants(text, category)[0], effect, subjectControl));
        }

        return (rules, new EmbeddingTable(entries));
    }

    private static Rule ReadRule(BinaryReader reader, Dictionary<string, RelationType> types)
    {
        var (id, type, file, line, confidence, plover) = (reader.ReadString(), types[reader.ReadString()], reader.ReadString(), reader.Read7BitEncodedInt(), reader.ReadDouble(), (PloverRoot)reader.ReadByte());
        return new Rule(id, type)
        {
            File = file,
            Line = line,
            Confidence = confidence,
            Plover = plover == PloverRoot.None ? null : plover,
            Triggers = List(reader, () => new Trigger((PredicateCategory)reader.ReadByte(), reader.ReadString())),
            Source = Roles(reader),
            Target = Roles(reader),
            Item = Roles(reader),
            From = Roles(reader),
            Also = List(reader, () => new FurtherRelation(types[reader.ReadString()], Roles(reader), Roles(reader))),
            Where = List(reader, () => new RoleConstraint(Role.OfId(reader.ReadByte()))
            {
                Lemmas = Words(reader),
                NotLemmas = Words(reader),
                Types = List(reader, () => (EntityType)reader.ReadByte()),
                AllowsNoEntity = reader.ReadBoolean(),
                Present = Ternary(reader.ReadByte()),
                Human = Ternary(reader.ReadByte()),
                Owned = Ternary(reader.ReadByte()),
                Modalities = List(reader, () => (Modality)reader.ReadByte()),
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

    private static List<Role> Roles(BinaryReader reader) => List(reader, () => Role.OfId(reader.ReadByte()));

    private static void Words(BinaryWriter writer, IReadOnlySet<string>? words)
    {
        writer.Write(words is not null);
        if (words is not null) List(writer, [.. words.Order(StringComparer.Ordinal)], writer.Write);
    }

    private static HashSet<string>? Words(BinaryReader reader)
    {
        if (!reader.ReadBoolean()) return null;
        var count = reader.Read7BitEncodedInt();
        var words = new HashSet<string>(count, StringComparer.OrdinalIgnoreCase);
        for (; count > 0; count--) words.Add(reader.ReadString());
        return words;
    }

    private static byte Ternary(bool? value) => value switch { true => 2, false => 1, null => 0 };

    private static bool? Ternary(byte value) => value == 0 ? null : value == 2;
}
