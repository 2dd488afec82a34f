using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Reads predicates off one document, each when it is asked for.</summary>
/// <remarks>For one thread. <see cref="PredicateExtractor"/> is the thread-safe way to all of them.</remarks>
internal sealed class PredicateReader
{
    private static readonly WordClass Trade = new("import export purchase sale shipment delivery trade");

    /// <summary>What their object is follows <i>for</i>: <i>called for</i> NATO's help.</summary>
    private static readonly WordClass Calling = new("appeal ask call lobby plead press push");

    private readonly ArgumentList _arguments;
    private readonly NounArguments _nouns;
    private readonly MeaningComposer _meanings;
    private readonly List<int> _modifiers = [];

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
            case PredicateCategory.Adjective when Joint.IsAdverb(View, token):
                Joint.OfVerb(View, token, _arguments);
                break;
            case PredicateCategory.Adjective when Joint.IsAdjective(View, token):
                _arguments.Start(View.Head(token));
                _nouns.Collect(View.Head(token));
                Joint.OfNoun(View, View.Head(token), _arguments);
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

        if (category == PredicateCategory.Verb) _arguments.Qualify();
        if (category == PredicateCategory.Verb) _arguments.Damn();
        if (category is PredicateCategory.Verb or PredicateCategory.Noun or PredicateCategory.Adjective) Origins();
        if (category is PredicateCategory.Verb or PredicateCategory.Noun or PredicateCategory.Adjective) AddOwners();

        _arguments.Resolve(PronounAntecedents.Of);
        var meaning = MeaningOf(category == PredicateCategory.Adjective && (Joint.IsAdverb(View, token) || Joint.IsAdjective(View, token)) ? View.Head(token) : token);
        _arguments.Add(Role.Speaker, meaning.Attribution);
        return new Predicate(View.Document[token], lemma, category, passive, _arguments.ToArray(), meaning);
    }

    /// <summary>"buys Russian oil", "imports of Norway's gas", "American-made jets", "an order for Swedish jets", "depends on Russian gas".</summary>
    private void Origins()
    {
        foreach (var argument in _arguments.ToArray())
        {
            if (!(argument.Role == Role.Patient || argument.Role == Role.For || argument.Role == Role.On || IsSource(argument.Role)) || (View.IsActor(argument.Head) && View.Entities.At(argument.Head)[0].Kind != MentionKind.Description)) continue;
            _modifiers.Clear();
            Modifiers.Collect(View, argument.Head, _modifiers);
            // "a ban on imports of Chadian beef": the goods, not the trade in them, tell where it comes from.
            if (_modifiers.Count == 0 && Trade.Contains(View.Lemma(argument.Head))) GoodsOf(argument.Head);
            for (var child = View.First(argument.Head); child >= 0; child = View.Next(child))
            {
                if (View.Rel(child) == Deprel.NmodPossessive && View.IsActor(child)) _modifiers.Add(child);
                else if (child < argument.Head && View.FormIs(child, "made") | View.FormIs(child, "built") && Compounds.ModifierOf(View, child) is >= 0 and var maker) _modifiers.Add(maker);
            }

            foreach (var modifier in _modifiers) _arguments.Add(Role.Origin, modifier, borrowed: true);
        }
    }

    /// <summary>"survived thanks to Chadian weapons", "owes its survival to Chadian weapons"</summary>
    private bool IsSource(Role role) => role.Name == "thanks to" || (role == Role.To && View.LemmaIs(_arguments.Predicate, "owe"));

    /// <summary>"U.S. beef imports": the name before the goods.</summary>
    private void AddNamesBefore(int goods)
    {
        for (var child = View.First(goods); child >= 0 && child < goods; child = View.Next(child))
        {
            if (View.Rel(child) is Deprel.Compound or Deprel.Amod && View.IsActor(child)) _modifiers.Add(child);
        }
    }

    private void GoodsOf(int trade)
    {
        for (var child = View.First(trade); child >= 0; child = View.Next(child))
        {
            if (View.Rel(child) == Deprel.Compound && child < trade && View.Entities.At(child).Length == 0) AddNamesBefore(child);
            if (View.Rel(child) != Deprel.Nmod) continue;
            if (Prepositions.Of(View, child) == Role.Of) Modifiers.Collect(View, child, _modifiers);
            else if (Prepositions.Of(View, child) == Role.From && View.IsActor(child)) _modifiers.Add(child);
        }
    }

    /// <summary>"hosts French troops", "troops of France left": whose they are.</summary>
    private void AddOwners()
    {
        foreach (var argument in _arguments.ToArray())
        {
            var role = argument.Role == Role.Patient || (argument.Role == Role.For && Calling.Contains(View.Lemma(_arguments.Predicate)) && !_arguments.Has(Role.Patient)) ? Role.PatientOwner : argument.Role == Role.Agent ? Role.AgentOwner : default;
            if (role != default) AddOwners(role, View.Counted(argument.Head));
        }
    }

    /// <summary>A possessor tells it best, then what stands before the noun, then a phrase behind it.</summary>
    private void AddOwners(Role role, int noun)
    {
        for (var child = View.First(noun); child >= 0; child = View.Next(child))
        {
            if (View.Rel(child) != Deprel.NmodPossessive) continue;
            // "whose novels were banned"
            if (RelativeClauses.Resolve(View, child) is var whose && whose != child && View.IsActor(whose))
            {
                _arguments.Add(role, whose, borrowed: true);
                return;
            }

            if (!View.IsActor(child)) continue;
            _arguments.Add(role, child, borrowed: true);
            return;
        }

        _modifiers.Clear();
        Modifiers.Collect(View, noun, _modifiers);
        foreach (var modifier in _modifiers) _arguments.AddOne(role, modifier, borrowed: true);
        if (_modifiers.Count > 0) return;
        for (var child = View.First(noun); child >= 0; child = View.Next(child))
        {
            if (child > noun && View.Rel(child) == Deprel.Nmod && View.IsActor(child) && Prepositions.Of(View, child) is var by && (by == Role.Of || by == Role.By)) _arguments.Add(role, child, borrowed: true);
        }

        // "on a tour that includes Chad": whoever tours.
        if (role == Role.AgentOwner && Agents.IsJourney(View, noun)) _arguments.Add(role, Agents.OfNoun(View, noun), borrowed: true);
        if (role == Role.PatientOwner && Agents.Behind(View, noun) is >= 0 and var doer) _arguments.Add(role, doer, borrowed: true);
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
