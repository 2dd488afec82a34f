using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Finds relations by rules over predicates.</summary>
/// <remarks>Immutable and thread-safe. Each word costs one look-up; only a word that triggers a rule is read further.</remarks>
public sealed class RuleRelationExtractor : IRelationExtractor
{
    private static readonly Lazy<RuleRelationExtractor> LazyBuiltIn = new(() => new RuleRelationExtractor(RuleSet.BuiltIn));
    private readonly RuleSet _rules;

    /// <summary>An extractor for the given rules.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public RuleRelationExtractor(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
    }

    /// <summary>The extractor with the rules inside the package.</summary>
    public static RuleRelationExtractor BuiltIn => LazyBuiltIn.Value;

    /// <summary>The rules that it applies.</summary>
    public RuleSet Rules => _rules;

    /// <inheritdoc/>
    public IReadOnlyList<Relation> Extract(Document document, EntityMap entities, DateOnly? date = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(entities);
        var reader = new PredicateReader(document, entities, _rules.Embedding);
        var fillers = new FillerReader(reader.View);
        var sink = new RelationSink(reader.View, fillers, new TimeReader(reader.View, date));
        var matcher = new RuleMatcher(reader.View, fillers, sink);
        var titles = new TitleLeads(reader.View, sink);
        var names = NameTokens(entities, document.TokenCount);
        for (var s = 0; s < document.SentenceCount; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sink.StartSentence();
            for (int token = document.SentenceStart(s), end = document.SentenceStart(s + 1); token < end; token++) Match(reader, matcher, names, token);
            titles.Find(s);
        }

        return sink.Relations();
    }

    private void Match(PredicateReader reader, RuleMatcher matcher, bool[] names, int token)
    {
        var view = reader.View;
        switch (view.Tag(token))
        {
            case Upos.Verb:
                Try(reader, matcher, token, PredicateCategory.Verb, view.Lemma(token));
                if (Compounds.ModifierOf(view, token) >= 0) Try(reader, matcher, token, PredicateCategory.Compound, view.Form(token));
                break;
            case Upos.Aux when view.Rel(token) == Deprel.Cop:
                Try(reader, matcher, token, PredicateCategory.Verb, view.Lemma(token));
                break;
            case Upos.Noun or Upos.Propn when !names[token]:
                Try(reader, matcher, token, PredicateCategory.Noun, view.Lemma(token));
                Prefix(reader, matcher, token);
                if (Compounds.ModifierOf(view, token) >= 0) Try(reader, matcher, token, PredicateCategory.Compound, view.Form(token));
                break;
            case Upos.Noun or Upos.Propn:
                Prefix(reader, matcher, token);
                break;
            case Upos.Adj:
                Try(reader, matcher, token, PredicateCategory.Adjective, view.Lemma(token));
                Prefix(reader, matcher, token);
                if (Compounds.ModifierOf(view, token) >= 0) Try(reader, matcher, token, PredicateCategory.Compound, view.Form(token));
                break;
            case Upos.X or Upos.Adp or Upos.Adv:
                Prefix(reader, matcher, token);
                break;
            default:
                break;
        }
    }

    private void Prefix(PredicateReader reader, RuleMatcher matcher, int token)
    {
        var prefix = Compounds.PrefixOf(reader.View, token);
        if (prefix.Length > 0) Try(reader, matcher, token, PredicateCategory.Prefix, prefix);
    }

    private void Try(PredicateReader reader, RuleMatcher matcher, int token, PredicateCategory category, string word)
    {
        Predicate? predicate = null;
        foreach (var candidate in _rules.At(category, word))
        {
            if (!candidate.Phrase.Matches(reader.View, token)) continue;
            predicate ??= reader.Read(token, category);
            matcher.Apply(candidate.Rule, candidate.Phrase, predicate);
        }
    }

    /// <summary>Words inside names state nothing: the <i>Alliance</i> of the Northern Alliance.</summary>
    private static bool[] NameTokens(EntityMap entities, int count)
    {
        var names = new bool[count];
        foreach (var mention in entities.Mentions)
        {
            if (mention.Kind is not (MentionKind.Name or MentionKind.Acronym or MentionKind.Metonym)) continue;
            for (var t = mention.FirstToken; t < mention.EndToken; t++) names[t] = true;
        }

        return names;
    }
}
