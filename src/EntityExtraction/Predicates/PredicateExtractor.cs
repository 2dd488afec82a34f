using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>From trees to predicates with deep roles: passive, relative clauses, participles, control, coordination, nominal and light-verb
/// constructions, compounds and copulas are resolved here, once for all rules.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="embedding">Words that change the meaning of the predicates under them.</param>
public sealed class PredicateExtractor(EmbeddingTable embedding)
{
    /// <summary>The predicates of all verbs, nouns, adjectives, compounds and prefixed words, in text order.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<Predicate> Extract(Document document, EntityMap entities)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        var reader = new PredicateReader(document, entities, embedding);
        var predicates = new List<Predicate>();
        for (var token = 0; token < document.TokenCount; token++)
        {
            if (CategoryOf(reader.View, token) is { } category) predicates.Add(reader.Read(token, category));
        }

        return predicates;
    }

    internal static PredicateCategory? CategoryOf(SyntaxView view, int token) => view.Tag(token) switch
    {
        Upos.Verb => PredicateCategory.Verb,
        Upos.Aux when view.Rel(token) == Deprel.Cop => PredicateCategory.Verb,
        Upos.Noun => PredicateCategory.Noun,
        Upos.Adj => Compounds.PrefixOf(view, token) is "pro" or "anti" ? PredicateCategory.Prefix : PredicateCategory.Adjective,
        _ => null,
    };
}
