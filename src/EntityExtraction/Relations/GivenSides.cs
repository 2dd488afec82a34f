using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Relations;

/// <summary>Tells which of the mentions that a caller gave is meant by the sides of relations.</summary>
internal sealed class GivenSides
{
    private readonly Document _document;
    private readonly EntityMap _entities;
    private readonly Mention[] _given;

    public GivenSides(Document document, EntityMap entities) =>
        (_document, _entities, _given) = (document, entities, [.. entities.Mentions.Where(m => m.Id is not null)]);

    /// <summary>The relations with a given mention on each side, under their ids; of several with the same two in a sentence and one type, the surest.</summary>
    public IReadOnlyList<Relation> Between(IReadOnlyList<Relation> relations)
    {
        var result = new List<Relation>();
        var places = new Dictionary<(string, string, string, int), int>();
        foreach (var relation in relations)
        {
            if (Find(relation.Source, null) is not { } source || Find(relation.Target, relation.OfActor) is not { } target || source == target) continue;
            var named = relation with
            {
                Source = relation.Source with { Mention = source.Id },
                Target = relation.Target with { Mention = target.Id },
                OfActor = Named(relation.OfActor),
                Attribution = Named(relation.Attribution),
            };
            var key = (relation.Type.Name, source.Id!, target.Id!, relation.Sentence.Start);
            if (!places.TryGetValue(key, out var known))
            {
                places[key] = result.Count;
                result.Add(named);
            }
            else if (named.IsLoose == result[known].IsLoose ? named.Confidence > result[known].Confidence : result[known].IsLoose)
            {
                result[known] = named;
            }
        }

        if (result.Exists(r => r.IsLoose)) Tighten(result);
        return result;
    }

    /// <summary>Where a rule found what it looks for, nothing need be presumed; else what the sentence says first of all: "agreed to lift the ban on".</summary>
    private void Tighten(List<Relation> relations)
    {
        var depths = new Dictionary<(string, string), int>();
        foreach (var relation in relations)
        {
            var depth = Depth(relation);
            if (!depths.TryGetValue(Pair(relation), out var least) || depth < least) depths[Pair(relation)] = depth;
        }

        relations.RemoveAll(r => r.IsLoose && Depth(r) > depths[Pair(r)]);
    }

    private (string, string) Pair(Relation relation)
    {
        var (source, target) = (Meant(relation.Source), Meant(relation.Target));
        return string.CompareOrdinal(source, target) < 0 ? (source, target) : (target, source);
    }

    private string Meant(Participant side) => Array.Find(_given, m => m.Id == side.Mention)!.Entity.Id;

    /// <summary>How deep the rule's word stands in the tree; -1 where nothing is presumed.</summary>
    private int Depth(Relation relation)
    {
        if (!relation.IsLoose || !_document.TryTokens(relation.Trigger, out var token, out _)) return -1;
        var depth = 0;
        for (; _document.Heads[token] >= 0; token = _document.Heads[token]) depth++;
        return depth;
    }

    private Participant? Named(Participant? participant) =>
        participant is null || Head(participant) is not (>= 0 and var head) ? participant : participant with { Mention = (At(head, participant) ?? SameEntity(participant.Entity, head))?.Id };

    /// <summary>The mention meant by a side: the one at its place, another of its entity, the one whose possession or description it is, the state whose forces it is.</summary>
    private Mention? Find(Participant side, Participant? owner)
    {
        var head = Head(side);
        if (head < 0) return null;
        return At(head, side) ?? SameEntity(side.Entity, head) ?? (owner is null ? null : Find(owner, null)) ?? Renamed(head) ?? Possessor(head)
            ?? StateOf(side.Entity, head) ?? (side.Entity is null ? Inside(head, 3) : side.Entity.Type == EntityType.Person ? Office(head) : side.Entity.Type == EntityType.Group ? Body(head) : null);
    }

    private int Head(Participant side) => _document.TryTokens(side.Span, out var first, out var end) ? _document.HeadOf(first, end) : -1;

    /// <summary>The given mention that a token lies in: best its head, then the shortest; of several parts of one word, the one that the side means.</summary>
    private Mention? At(int token, Participant? side = null)
    {
        Mention? best = null;
        foreach (var mention in _given)
        {
            if (mention.FirstToken > token || mention.EndToken <= token) continue;
            if (best is null || Rank(mention) > Rank(best)) best = mention;
        }

        return best;

        int Rank(Mention m) => (side is not null && m.Id == side.Mention ? 4000 : 0) + (m.HeadToken == token ? 2000 : 0)
            + (side is not null && m.Span.Overlaps(side.Span) ? 1000 : 0) - Math.Min(m.TokenCount, 900);
    }

    /// <summary>The nearest given mention of an entity.</summary>
    private Mention? SameEntity(Entity? entity, int token)
    {
        if (entity is null) return null;
        Mention? best = null;
        foreach (var mention in _given)
        {
            if (mention.Entity.Id == entity.Id && (best is null || Math.Abs(mention.HeadToken - token) < Math.Abs(best.HeadToken - token))) best = mention;
        }

        return best;
    }

    /// <summary>What stands beside a head as another name of it: "the group, Hamas", "President Silva".</summary>
    private Mention? Renamed(int head)
    {
        for (var child = _document.FirstDependent(head); child >= 0; child = _document.NextSibling(child))
        {
            if (IsRenaming(_document.Relations[child]) && At(child) is { } mention && mention.HeadToken == child) return mention;
        }

        var up = _document.Heads[head];
        return up >= 0 && IsRenaming(_document.Relations[head]) && At(up) is { } renamed && renamed.HeadToken == up ? renamed : null;
    }

    private static bool IsRenaming(Deprel relation) => relation is Deprel.Appos or Deprel.Flat or Deprel.FlatName or Deprel.NmodDescriptive;

    /// <summary>Whose something is: "its troops", "Norvia's troops", "Norvian troops", "the troops of Norvia".</summary>
    private Mention? Possessor(int head)
    {
        var (best, bestRank) = (-1, 0);
        for (var child = _document.FirstDependent(head); child >= 0; child = _document.NextSibling(child))
        {
            var rank = _document.Relations[child] switch
            {
                Deprel.NmodPossessive => 3,
                Deprel.Amod or Deprel.Compound or Deprel.NmodDescriptive or Deprel.Nmod when child < head => 2,
                Deprel.Nmod when Preposition(child).Equals("of", StringComparison.OrdinalIgnoreCase) => 1,
                _ => 0,
            };
            if (rank > bestRank && Meant(child) is not null) (best, bestRank) = (child, rank);
        }

        return best < 0 ? null : Meant(best);
    }

    /// <summary>The body to which people belong: "officials in Silva's administration", "members of the union"; those in a state are not the state.</summary>
    private Mention? Body(int people)
    {
        for (var child = _document.FirstDependent(people); child >= 0; child = _document.NextSibling(child))
        {
            if (child > people && _document.Relations[child] == Deprel.Nmod && BodyAt(people, child) is { } body) return body;
        }

        // The phrase right behind them, hung on the verb.
        return people + 1 < _document.TokenCount && _document.Relations[people + 1] == Deprel.Case && _document.Heads[people + 1] is >= 0 and var phrase && _document.Relations[phrase] == Deprel.Obl && _document.Heads[phrase] == _document.Heads[people] ? BodyAt(people, phrase) : null;
    }

    private Mention? BodyAt(int people, int phrase)
    {
        if (Preposition(phrase).ToLowerInvariant() is not ("in" or "of" or "from" or "at" or "within" or "with" or "like")) return null;
        if (Meant(phrase) is { } body && (body.Entity.Type is EntityType.Organization or EntityType.Person || Rulers.Contains(_document.Lemmas[people] ?? _document.Forms[people]))) return body;
        return Possessor(phrase) is { Entity.Type: EntityType.Organization or EntityType.Person } owner ? owner : null;
    }

    /// <summary>Where they are, they rule.</summary>
    private static readonly WordClass Rulers = new("authority court government judge official police prosecutor regulator");

    /// <summary>Whose office is part of how somebody is named: "Norvian President Silva", "Silva, the head of the union".</summary>
    private Mention? Office(int name)
    {
        for (var child = _document.FirstDependent(name); child >= 0; child = _document.NextSibling(child))
        {
            if (_document.Relations[child] is Deprel.NmodDescriptive or Deprel.Compound or Deprel.Appos && Representatives.Contains(_document.Lemmas[child] ?? _document.Forms[child]) && !IsFormer(child) && Possessor(child) is { } body) return body;
        }

        return null;
    }

    /// <summary>They speak and act for the state or body that their office names; a member or a former head does not.</summary>
    private static readonly WordClass Representatives = new("""
        ambassador attorney ceo chair chairman chairperson chairwoman chancellor chief commander commissioner counterpart diplomat director emir envoy executive gov. governor head king leader mayor minister monarch negotiator
        official premier president prince prosecutor queen representative ruler secretary secretary-general speaker spokesman spokesperson spokeswoman sultan
        """);

    private bool IsFormer(int office)
    {
        for (var child = _document.FirstDependent(office); child >= 0; child = _document.NextSibling(child))
        {
            if (child < office && Past.Contains(_document.Forms[child])) return true;
        }

        return false;
    }

    private static readonly WordClass Past = new("ex ex- deposed disgraced exiled fired fugitive former jailed late ousted outgoing retired then then- toppled");

    private Mention? Meant(int token)
    {
        if (At(token) is { } mention) return mention;
        foreach (var found in _entities.At(token))
        {
            if (SameEntity(found.Entity, token) is { } same) return same;
        }

        return Renamed(token);
    }

    /// <summary>The party or place that a described act is about: "imports of Norvian steel", "aid to people in Norvia". What is done against someone does not count:
    /// who condemns attacks on Norvia says nothing against it.</summary>
    private Mention? Inside(int head, int steps)
    {
        for (var child = _document.FirstDependent(head); child >= 0; child = _document.NextSibling(child))
        {
            if (IsPart(child) && Meant(child) is { } mention) return mention;
        }

        if (steps == 1) return null;
        for (var child = _document.FirstDependent(head); child >= 0; child = _document.NextSibling(child))
        {
            if (IsPart(child) && Inside(child, steps - 1) is { } mention) return mention;
        }

        return null;
    }

    private bool IsPart(int token) => _document.Relations[token] switch
    {
        Deprel.NmodPossessive or Deprel.Amod or Deprel.Compound or Deprel.NmodDescriptive => true,
        Deprel.Nmod => Preposition(token).ToLowerInvariant() is "" or "of" or "in" or "to" or "for" or "from" or "with" or "at" or "within" or "inside" or "across",
        _ => false,
    };

    private string Preposition(int token)
    {
        for (var child = _document.FirstDependent(token); child >= 0 && child < token; child = _document.NextSibling(child))
        {
            if (_document.Relations[child] == Deprel.Case) return _document.Forms[child];
        }

        return "";
    }

    private Mention? StateOf(Entity? entity, int head)
    {
        if (entity is not { Type: EntityType.Group, State: { } state }) return null;
        foreach (var known in _entities.Entities)
        {
            if (known.Id == state) return SameEntity(known, head);
        }

        return null;
    }
}
