using EntityExtraction.Actors;
using EntityExtraction.Export;
using EntityExtraction.Relations;
using EntityExtraction.Text;

namespace EntityExtraction.Graph;

/// <summary>The actors of many documents, and which of them are the same.</summary>
/// <remarks>Actors with one id are one. Groups (<i>the opposition</i>) are one only where they belong to the same state. A person known in one document by the
/// surname alone is the only one of that surname that another document names in full; an organization named by letters alone is the only one for which another
/// document uses these letters. Where several come into question nothing is merged.</remarks>
internal sealed class ActorRegister
{
    private readonly Dictionary<string, Record> _records = new(StringComparer.Ordinal);

    private sealed class Record(string id, Entity entity)
    {
        public string Id => id;

        public Entity Entity => entity;

        public string? State { get; set; } = entity.State;

        public int Mentions { get; set; }

        public int Documents { get; set; }

        public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Acronyms { get; } = new(StringComparer.Ordinal);
    }

    public void Add(ExtractedDocument document)
    {
        foreach (var (entity, mentions) in document.Entities)
        {
            if (!entity.Type.IsActor()) continue;
            var record = RecordOf(entity);
            record.Documents++;
            record.Mentions += mentions.Count;
            record.State ??= entity.State;
            foreach (var mention in mentions)
            {
                if (mention.Kind is not (MentionKind.Name or MentionKind.Acronym)) continue;
                // Look-alike letters and stray hyphens make no other name.
                var name = SourceText.From(mention.Text).Cleaned;
                record.Names[name] = record.Names.GetValueOrDefault(name) + 1;
                if (mention.Kind == MentionKind.Acronym) record.Acronyms.Add(name);
            }
        }

        // A side may be an actor that the document's list lacks, in what others wrote.
        foreach (var relation in document.Relations)
        {
            foreach (var side in (Participant?[])[relation.Source, relation.Target, relation.OfActor])
            {
                if (side?.Entity is { } entity && entity.Type.IsActor()) RecordOf(entity);
            }
        }
    }

    /// <summary>The nodes of the actors added so far.</summary>
    public ActorResolver Resolve()
    {
        var same = new Dictionary<string, string>(StringComparer.Ordinal);
        MergePersons(same);
        MergeOrganizations(same);
        var nodes = _records.Values.GroupBy(r => same.GetValueOrDefault(r.Id, r.Id)).Select(Node)
            .OrderByDescending(n => n.Documents).ThenByDescending(n => n.Mentions).ThenBy(n => n.Id, StringComparer.Ordinal);
        return new ActorResolver([.. nodes], same);
    }

    private Record RecordOf(Entity entity)
    {
        var key = Key(entity);
        if (!_records.TryGetValue(key, out var record)) _records[key] = record = new Record(key, entity);
        return record;
    }

    internal static string Key(Entity entity) => entity.Type == EntityType.Group && entity.State is not null ? $"{entity.Id}@{entity.State}" : entity.Id;

    private void MergePersons(Dictionary<string, string> same)
    {
        var persons = _records.Values.Where(r => r.Entity.Type == EntityType.Person).ToList();
        var full = persons.Where(r => r.Entity.Name.Contains(' ', StringComparison.Ordinal)).ToLookup(r => NameFolding.Fold(r.Entity.Name.AsSpan(r.Entity.Name.LastIndexOf(' ') + 1)));
        foreach (var person in persons.Where(r => !r.Entity.Name.Contains(' ', StringComparison.Ordinal)))
        {
            if (Only(full[NameFolding.Fold(person.Entity.Name)], person) is { } known) same[person.Id] = known.Id;
        }
    }

    private void MergeOrganizations(Dictionary<string, string> same)
    {
        var organizations = _records.Values.Where(r => r.Entity.Type == EntityType.Organization).ToList();
        var byAcronym = organizations.SelectMany(r => r.Acronyms.Where(a => a != r.Entity.Name).Select(a => (Acronym: a, Record: r))).ToLookup(a => a.Acronym, a => a.Record, StringComparer.Ordinal);
        foreach (var organization in organizations)
        {
            if (Only(byAcronym[organization.Entity.Name], organization) is { } known) same[organization.Id] = known.Id;
        }
    }

    private static Record? Only(IEnumerable<Record> candidates, Record record)
    {
        Record? only = null;
        foreach (var candidate in candidates)
        {
            if (candidate == record || (candidate.State is not null && record.State is not null && candidate.State != record.State)) continue;
            if (only is not null) return null;
            only = candidate;
        }

        return only;
    }

    private static ActorNode Node(IGrouping<string, Record> records)
    {
        var main = records.First(r => r.Id == records.Key);
        return new ActorNode(records.Key, main.Entity.Name, main.Entity.Type)
        {
            State = main.State ?? records.Select(r => r.State).FirstOrDefault(s => s is not null),
            Mentions = records.Sum(r => r.Mentions),
            Documents = records.Sum(r => r.Documents),
            Names = [.. records.SelectMany(r => r.Names).GroupBy(n => n.Key, n => n.Value, StringComparer.Ordinal).OrderByDescending(n => n.Sum()).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Key)],
        };
    }
}
