using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Reads what a relation tells beside its two sides: the item, further roles, who says so.</summary>
/// <remarks>For one thread.</remarks>
internal sealed class RelationDetails(SyntaxView view, FillerReader fillers)
{
    private readonly List<int> _heads = [];
    private readonly List<Filler> _items = [];

    /// <summary>The first filler of the rule's item roles that is not the target; null for none. The sides are no part of it, wherever they hang:
    /// "rockets to Yemen".</summary>
    public Item? ItemOf(Rule rule, Predicate predicate, Filler source, Filler target)
    {
        foreach (var role in rule.Item)
        {
            _heads.Clear();
            if (!predicate.Fillers(role, _heads) || _heads[0] == target.Head) continue;
            var phrase = NounPhrase.Of(view, _heads[0], [source.Head, target.Head]);
            var span = phrase.Span(view.Document);
            return new Item(view.Document.TextOf(span), span);
        }

        return null;
    }

    /// <summary>What fills the roles that the relation type has of its own.</summary>
    public ValueList<RoleFiller> FillersOf(Rule rule, Predicate predicate, Filler source, Filler target)
    {
        List<int> sides = [source.Head, target.Head];
        var fillers = new List<RoleFiller>();
        foreach (var filling in rule.Roles)
        {
            if (ParticipantOf(filling.Roles, predicate, sides) is { } participant) fillers.Add(new RoleFiller(filling.Name, participant));
        }

        return fillers.ToValueList();
    }

    /// <summary>What fills the first of the roles that is filled, the phrases of some heads apart; null for none.</summary>
    public Participant? ParticipantOf(ValueList<Role> roles, Predicate predicate, List<int>? without = null)
    {
        foreach (var role in roles)
        {
            _heads.Clear();
            _items.Clear();
            if (!predicate.Fillers(role, _heads)) continue;
            foreach (var head in _heads) fillers.Read(head, _items, without);
            if (_items.Count > 0) return _items[0].Participant;
        }

        return null;
    }

    /// <summary>Who says so; null where it is the one who acts, who needs no other witness.</summary>
    public Participant? SpeakerOf(Meaning meaning, Filler source)
    {
        if (meaning.Attribution < 0) return null;
        _items.Clear();
        fillers.Read(meaning.Attribution, _items);
        // "His host said": nobody who could be looked up.
        if (_items.Count > 0 && _items[0].Mention is null && view.Child(_items[0].Head, Deprel.NmodPossessive) is >= 0 and var possessor && view.Tag(possessor) == Upos.Pron) return null;
        return _items.Count == 0 || (_items[0].Key == source.Key && meaning.Polarity == Polarity.Affirmed) ? null : _items[0].Participant;
    }
}
