using System.Text;
using EntityExtraction.Actors;
using EntityExtraction.Export;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Rules.Reading;

namespace EntityExtraction.Cli;

/// <summary>Leaves of the relations those of the types and actors that are asked for.</summary>
internal sealed class RelationFilter
{
    private readonly IReadOnlyList<RelationType> _types;
    private readonly WantedActor[] _actors;
    private readonly double _confidence;
    private readonly ActorCatalog _catalog;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private sealed record WantedActor(string Name, string? Id, string Folded)
    {
        public bool Found { get; set; }

        public bool Is(Entity entity) => Id is not null ? entity.Id == Id : Fold(entity.Name) == Folded;
    }

    /// <param name="types">Names of types; their subtypes are meant, too. Empty for all.</param>
    /// <param name="actors">Names of actors in any spelling. Empty for all.</param>
    /// <param name="known">The types there are.</param>
    /// <param name="catalog">The catalog that knows the other names of actors.</param>
    /// <param name="confidence">Relations below this are left out.</param>
    /// <exception cref="CommandException">There is no such type.</exception>
    public RelationFilter(IEnumerable<string> types, IEnumerable<string> actors, IReadOnlyCollection<RelationType> known, ActorCatalog catalog, double confidence)
    {
        (_confidence, _catalog) = (confidence, catalog);
        _types = [.. types.Select(t => Type(t, known))];
        _actors = [.. actors.Select(a => new WantedActor(a, catalog.Find(a)?.Id, Fold(a)))];
    }

    public ExtractionResult Apply(ExtractionResult result)
    {
        if (IsOpen) return result;
        Meet(result.Entities);
        return result with { Relations = [.. result.Relations.Where(IsWanted)] };
    }

    public ExtractedDocument Apply(ExtractedDocument document)
    {
        if (IsOpen) return document;
        Meet(document.Entities.Select(e => e.Entity));
        return document with { Relations = [.. document.Relations.Where(IsWanted)] };
    }

    /// <summary>A line for each wanted actor that no document mentions.</summary>
    public IEnumerable<string> Unmet() => _actors.Where(a => !a.Found).Select(a => $"note: no document mentions '{a.Name}'. {DidYouMean.Suggest(a.Name, _seen) ?? (a.Id is null ? DidYouMean.Suggest(a.Name, _catalog.Entries.Select(e => e.Name)) : null)}".TrimEnd());

    private bool IsOpen => _types.Count == 0 && _actors.Length == 0 && _confidence <= 0;

    private void Meet(IEnumerable<Entity> entities)
    {
        if (_actors.Length == 0) return;
        foreach (var entity in entities)
        {
            foreach (var actor in _actors) actor.Found |= actor.Is(entity);
            if (_seen.Count < 10_000) _seen.Add(entity.Name);
        }
    }

    private bool IsWanted(Relation relation) => relation.Confidence >= _confidence
        && (_types.Count == 0 || _types.Any(relation.Type.Is)) && (_actors.Length == 0 || IsWanted(relation.Source) || IsWanted(relation.Target) || IsWanted(relation.OfActor));

    private bool IsWanted(Participant? side) => side?.Entity is { } entity && _actors.Any(a => a.Is(entity));

    private static RelationType Type(string name, IReadOnlyCollection<RelationType> known) =>
        known.FirstOrDefault(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new CommandException($"there is no relation type '{name}'. {DidYouMean.Suggest(name, known.Select(t => t.Name))} Known are {string.Join(", ", known.Select(t => t.Name))}.".Replace("  ", " ", StringComparison.Ordinal), ExitCode.Usage);

    private static string Fold(string name)
    {
        var folded = new StringBuilder();
        foreach (var word in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)) folded.Append(NameFolding.Fold(word)).Append(' ');
        return folded.ToString();
    }
}
