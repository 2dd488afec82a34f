using EntityExtraction.Actors;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Reads predicates off one document, each when it is asked for.</summary>
/// <remarks>For one thread. <see cref="PredicateExtractor"/> is the thread-safe way to all of them.</remarks>
internal sealed class PredicateReader
{
    private readonly ArgumentList _arguments;
    private readonly NounArguments _nouns;
    private readonly MeaningComposer _meanings;

    public PredicateReader(Document document, EntityMap entities, EmbeddingTable table)
    {
        View = new SyntaxView(document, entities);
        _arguments = new ArgumentList(View);
        _nouns = new NounArguments(View, _arguments);
        _meanings = new MeaningComposer(View, table);
    }

    public SyntaxView View { get; }

    public Meaning MeaningOf(int token) => _meanings.Of(token);

    /// <summary>The predicate that a token states in the given category.</summary>
    public Predicate Read(int token, PredicateCategory category)
    {
        _arguments.Start(token);
        var (lemma, passive) = (View.Lemma(token), false);
        switch (category)
        {
            case PredicateCategory.Verb when View.Rel(token) == Deprel.Cop:
                Copulas.Collect(View, token, _arguments);
                break;
            case PredicateCategory.Verb:
                passive = View.IsPassive(token);
                VerbArguments.Collect(View, token, _arguments);
                Compound(token, passive);
                break;
            case PredicateCategory.Noun:
                _nouns.Collect(token);
                break;
            case PredicateCategory.Adjective:
                AdjectiveArguments.Collect(View, token, _arguments);
                break;
            case PredicateCategory.Compound:
                lemma = View.Form(token).ToLowerInvariant();
                Compounds.Collect(View, token, _arguments);
                break;
            default:
                lemma = Compounds.PrefixOf(View, token);
                Compounds.CollectPrefix(View, token, _arguments);
                break;
        }

        var meaning = MeaningOf(token);
        _arguments.Add(Role.Speaker, meaning.Attribution);
        return new Predicate(View.Document[token], lemma, category, passive, _arguments.ToArray(), meaning);
    }

    /// <summary>"Houthi-controlled areas": what stands before the hyphen of a participle does it, what the compound describes suffers it.</summary>
    private void Compound(int verb, bool passive)
    {
        var modifier = Compounds.ModifierOf(View, verb);
        if (modifier < 0) return;
        _arguments.Add(Role.Modifier, modifier);
        _arguments.Add(Role.Holder, Compounds.HolderOf(View, verb));
        if (!passive || _arguments.Has(Role.Agent)) return;
        _arguments.Copy(Role.Modifier, Role.Agent);
        if (!_arguments.Has(Role.Patient)) _arguments.Copy(Role.Holder, Role.Patient);
    }
}
