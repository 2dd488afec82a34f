using EntityExtraction.Actors.Linking;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Actors;

/// <summary>Links by a catalog, by the shape and the syntax of names, and by what the recognizer marked, where one ran.</summary>
/// <remarks>Immutable and thread-safe. Needs tokens and sentences; tags, trees and entity spans each make it better.</remarks>
public sealed class CatalogEntityLinker : IEntityLinker
{
    private static readonly Lazy<CatalogEntityLinker> LazyBuiltIn = new(() => new CatalogEntityLinker(ActorCatalog.BuiltIn));

    private readonly ActorCatalog _catalog;

    /// <summary>Makes a linker for a catalog.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public CatalogEntityLinker(ActorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _catalog = catalog;
    }

    /// <summary>The linker for <see cref="ActorCatalog.BuiltIn"/>.</summary>
    public static CatalogEntityLinker BuiltIn => LazyBuiltIn.Value;

    internal ActorCatalog Catalog => _catalog;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public EntityMap Link(Document document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var state = new LinkState(document, _catalog);
        CatalogScan.Run(state);
        AmbiguityResolver.Run(state);
        Namesakes.Run(state);
        PartyAdjectives.Run(state);
        cancellationToken.ThrowIfCancellationRequested();
        var runs = NameRuns.Read(state);
        PersonFinder.Run(state, runs);
        PartyAdjectives.Attach(state);
        OrganizationFinder.Run(state, runs);
        MetonymResolver.Run(state);
        SharedSeats.Run(state);
        cancellationToken.ThrowIfCancellationRequested();
        GroupFinder.Run(state);
        TheWest.Run(state);
        AmbiguityResolver.Bodies(state);
        StatelessBodies.Run(state);
        TitleFinder.Run(state);
        Coreference.Run(state);
        TitleFinder.Attach(state);
        return new EntityMap(Mentions(state), document.TokenCount, Unmentioned(state));
    }

    /// <summary>States and bodies of persons in the catalog that the document has no word for: "President Obama", "Secretary-General Annan".</summary>
    private static Entity[] Unmentioned(LinkState state)
    {
        var mentioned = state.Mentions.Where(m => !m.IsDropped).Select(m => m.Entity.Id).ToHashSet(StringComparer.Ordinal);
        var states = new List<Entity>();
        foreach (var person in state.Entities)
        {
            if (person is { Type: EntityType.Person, State: { } id } && mentioned.Add(id) && state.Catalog.ById(id) is { } entry) states.Add(new Entity(id, entry.Name, entry.Type));
            if (person is { Type: EntityType.Person, Entry.Organization: not null, Organization: { } body } && mentioned.Add(body) && state.Catalog.ById(body) is { } known) states.Add(new Entity(body, known.Name, known.Type));
        }

        return [.. states];
    }

    private static IEnumerable<Mention> Mentions(LinkState state)
    {
        var entities = new Dictionary<EntityDraft, Entity>();
        foreach (var draft in state.Mentions)
        {
            if (draft.IsDropped) continue;
            if (!entities.TryGetValue(draft.Entity, out var entity)) entities[draft.Entity] = entity = draft.Entity.ToEntity();
            var span = TextSpan.FromBounds(state.Document.SpanOf(draft.First).Start, state.Document.SpanOf(draft.End - 1).End);
            if (draft.PartStart >= 0 && state.Form(draft.First).Length == span.Length) span = new TextSpan(span.Start + draft.PartStart, draft.PartLength);
            yield return new Mention(entity, draft.First, draft.Count, draft.Head, span, state.Document.TextOf(span), draft.Kind);
        }
    }
}
