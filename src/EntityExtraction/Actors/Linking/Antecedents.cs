using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>The mentions read so far, from which pronouns and descriptions take their meaning.</summary>
internal sealed class Antecedents(LinkState state)
{
    private readonly List<MentionDraft> _read = [];

    private readonly Dictionary<EntityDraft, int> _times = [];

    /// <summary>The mentions in the order read; their sentences never go back.</summary>
    public IReadOnlyList<MentionDraft> Read => _read;

    public void Add(MentionDraft mention)
    {
        _read.Add(mention);
        _times[mention.Entity] = _times.GetValueOrDefault(mention.Entity) + 1;
    }

    /// <summary>Adds a mention that is new to the document, too.</summary>
    public void Add(MentionDraft mention, LinkState to)
    {
        to.Add(mention, own: false);
        Add(mention);
    }

    public int SentenceOf(MentionDraft mention) => state.Document.SentenceOf(mention.First).Index;

    /// <summary>The most salient entity that fits: a subject rather than others, a near sentence rather than a far one.</summary>
    /// <param name="token">Where the reference stands.</param>
    /// <param name="sentencesBack">How many sentences before that of the token are searched.</param>
    /// <param name="fits">Which mentions are possible.</param>
    public EntityDraft? Find(int token, int sentencesBack, Func<MentionDraft, bool> fits)
    {
        var here = state.Document.SentenceOf(token).Index;
        MentionDraft? best = null;
        var bestScore = double.NegativeInfinity;
        for (var i = _read.Count - 1; i >= 0; i--)
        {
            var mention = _read[i];
            if (mention.End > token) continue;
            var back = here - SentenceOf(mention);
            if (back > sentencesBack) break;
            if (!fits(mention)) continue;
            var score = Weight(mention) - 2.5 * back - (back == 0 ? 0.02 * (token - mention.Head) : 0.01 * (mention.First - state.Document.GetSentence(here - back).FirstToken));
            if (score > bestScore) (best, bestScore) = (mention, score);
        }

        return best?.Entity;
    }

    /// <summary>The latest mention that fits.</summary>
    public EntityDraft? Latest(int token, int sentencesBack, Func<EntityDraft, bool> fits) => Latest(token, sentencesBack, (MentionDraft m) => fits(m.Entity));

    /// <summary>The entity of the latest mention that fits.</summary>
    public EntityDraft? Latest(int token, int sentencesBack, Func<MentionDraft, bool> fits)
    {
        var here = state.Document.SentenceOf(token).Index;
        for (var i = _read.Count - 1; i >= 0; i--)
        {
            if (here - SentenceOf(_read[i]) > sentencesBack) return null;
            if (_read[i].End <= token && fits(_read[i])) return _read[i].Entity;
        }

        return null;
    }

    /// <summary>Two or more entities that are spoken of together: joined by "and", or the only ones of their kind in a sentence.</summary>
    public EntityDraft[] Together(int token, int sentencesBack, int count, Func<EntityDraft, bool> fits)
    {
        var here = state.Document.SentenceOf(token).Index;
        var near = Since(here - sentencesBack).FindAll(m => m.End <= token && fits(m.Entity));
        // The adjective in "Finnish mediators" is no party beside them.
        near.RemoveAll(m => near.Exists(o => o.First <= m.First && o.End >= m.End && o.Count > m.Count));
        for (var back = 0; back <= sentencesBack && back <= here; back++)
        {
            var mentions = near.FindAll(m => SentenceOf(m) == here - back);
            if (Joined(mentions, count) is { } joined) return joined;
            var distinct = mentions.Select(m => m.Entity).Distinct().ToArray();
            if (distinct.Length == count) return distinct;
            if (distinct.Length > count)
            {
                // More than are meant: those that the text has spoken of most.
                return [.. distinct.OrderByDescending(e => _times[e]).Take(count)];
            }
        }

        // One a sentence: "Turkey ... . Russia ... . The two countries ...".
        var latest = near.Select(m => m.Entity).Reverse().Distinct().ToArray();
        return latest.Length == count ? latest : [];
    }

    /// <summary>The two organizations that "and" joins as subjects in the sentence before; empty where there are none, or states are joined there.</summary>
    public EntityDraft[] JoinedBodies(int token)
    {
        var before = state.Document.SentenceOf(token).Index - 1;
        if (before < 0) return [];
        var mentions = Since(before).FindAll(m => SentenceOf(m) == before && m.Kind != MentionKind.Demonym && m.Entity.Type == EntityType.Organization);
        if (Since(before).Exists(m => SentenceOf(m) == before && m.Entity.Type == EntityType.Country)) return [];
        return Joined(mentions, 2) is { } joined && mentions.Exists(m => m.Entity == joined[0] && IsSubject(m)) ? joined : [];
    }

    /// <summary>The persons of the nearest sentence that speaks of any, this one or one of the two before; empty where they are not as many as are meant.</summary>
    public EntityDraft[] Persons(int token, int count)
    {
        var here = state.Document.SentenceOf(token).Index;
        for (var back = 0; back <= 2 && back <= here; back++)
        {
            var named = Since(here - back).FindAll(m => m.End <= token && SentenceOf(m) == here - back && m.Entity.Type == EntityType.Person).Select(m => m.Entity).Distinct().ToArray();
            if (named.Length == count) return named;
            if (named.Length > 0 && back > 0) return [];
        }

        return [];
    }

    /// <summary>Two actors joined by "and" in a sentence, the subject of a clause first; empty where there are none.</summary>
    public EntityDraft[] Pair(int token, int sentence)
    {
        for (var i = Math.Max(1, StartOf(sentence)); i < _read.Count; i++)
        {
            var (left, right) = (_read[i - 1], _read[i]);
            if (right.End > token || SentenceOf(right) != sentence || SentenceOf(left) != sentence) continue;
            if (left.Entity == right.Entity || !left.Entity.Type.IsActor() || (left.Entity.Type == EntityType.Person) != (right.Entity.Type == EntityType.Person)) continue;
            if (left.Kind != MentionKind.Demonym && right.Kind != MentionKind.Demonym && IsAnd(left.End, right.First) && (IsSubject(left) || IsSubject(right))) return [.. Listed(i - 1), left.Entity, right.Entity];
        }

        return [];
    }

    /// <summary>Those before the last but one of a list: "Chad" in "Chad, Niger and Togo".</summary>
    private List<EntityDraft> Listed(int last)
    {
        var found = new List<EntityDraft>();
        for (var i = last - 1; i >= 0; i--)
        {
            var (left, right) = (_read[i], _read[i + 1]);
            if (left.Kind == MentionKind.Demonym || !left.Entity.Type.IsActor() || (left.Entity.Type == EntityType.Person) != (right.Entity.Type == EntityType.Person)) break;
            if (right.First - left.End is < 1 or > 2 || state.Form(left.End) is not "," || right.First - left.End == 2 && !state.Is(left.End + 1, "the")) break;
            found.Insert(0, left.Entity);
        }

        return found;
    }

    /// <summary>The last two parties before a token in its sentence that "and" joins; nothing where there are none.</summary>
    public EntityDraft[] LastPair(int token, int sentence)
    {
        var near = Since(sentence).FindAll(m => m.End <= token && m.Entity.Type.IsActor() && SentenceOf(m) == sentence);
        near.RemoveAll(m => near.Exists(o => o.First <= m.First && o.End >= m.End && o.Count > m.Count));
        for (var i = near.Count - 1; i > 0; i--)
        {
            if (near[i - 1].Entity != near[i].Entity && near[i - 1].Kind != MentionKind.Demonym && IsAnd(near[i - 1].End, near[i].First)) return [near[i - 1].Entity, near[i].Entity];
        }

        return [];
    }

    /// <summary>Whether a mention is one of several that "and" joins, so that no singular pronoun means it.</summary>
    public bool IsJoined(MentionDraft mention)
    {
        var at = _read.LastIndexOf(mention);
        if (at < 0 || mention.Kind == MentionKind.Demonym) return false;
        if (at > 0 && IsAnd(_read[at - 1].End, mention.First) && _read[at - 1].Kind != MentionKind.Demonym) return true;
        // "Chad, Niger and Togo": the first of a list is joined, too.
        while (at + 2 < _read.Count && _read[at + 1].First == _read[at].End + 1 && state.Form(_read[at].End) is "," && _read[at + 1].Kind != MentionKind.Demonym) at++;
        return at + 1 < _read.Count && IsAnd(_read[at].End, _read[at + 1].First) && _read[at + 1].Kind != MentionKind.Demonym;
    }

    /// <summary>The last sentence in which an entity was read; -1 for none.</summary>
    public int LastSentenceOf(EntityDraft entity)
    {
        var last = _read.FindLastIndex(m => m.Entity == entity);
        return last < 0 ? -1 : SentenceOf(_read[last]);
    }

    /// <summary>Index of the first mention read that is in a sentence or after it.</summary>
    private int StartOf(int sentence)
    {
        var start = _read.Count;
        while (start > 0 && SentenceOf(_read[start - 1]) >= sentence) start--;
        return start;
    }

    /// <summary>The mentions read in a sentence.</summary>
    public IEnumerable<MentionDraft> ReadIn(int sentence)
    {
        for (var i = StartOf(sentence); i < _read.Count && SentenceOf(_read[i]) == sentence; i++) yield return _read[i];
    }

    private List<MentionDraft> Since(int sentence)
    {
        var start = StartOf(sentence);
        return _read.GetRange(start, _read.Count - start);
    }

    private EntityDraft[]? Joined(List<MentionDraft> mentions, int count)
    {
        for (var i = mentions.Count - 1; i > 0; i--)
        {
            var (right, left) = (mentions[i], mentions[i - 1]);
            if (right.Entity == left.Entity || !IsAnd(left.End, right.First)) continue;
            if (count == 2) return [left.Entity, right.Entity];
            if (count == 3 && i > 1 && mentions[i - 2].Entity != left.Entity && right.First - mentions[i - 2].End < 8) return [mentions[i - 2].Entity, left.Entity, right.Entity];
        }

        return null;
    }

    private bool IsAnd(int from, int to)
    {
        var seen = false;
        if (to - from is < 1 or > 5) return false;
        for (var t = from; t < to; t++)
        {
            if (state.Form(t) is "and" or "-" or "–") seen = true;
            else if (state.Form(t) is "," || state.HasTags && state.Tag(t) is Upos.Verb or Upos.Aux or Upos.Adp) return false;
        }

        return seen;
    }

    /// <summary>Whether a mention is the subject of a clause, or joined to one.</summary>
    public bool IsSubject(MentionDraft mention)
    {
        if (state.HasTree)
        {
            var token = state.Document[mention.Head];
            for (var steps = 0; steps < 3 && token.HasHead && token.Relation is Deprel.Conj or Deprel.Appos; steps++) token = token.Head;
            // "the head of the council, Jane Otieno, is": parsers hang the name on the last noun.
            if (state.Document.Relations[mention.Head] == Deprel.Appos && mention.Entity.Type == EntityType.Person)
            {
                for (var steps = 0; steps < 3 && token.HasHead && token.Relation == Deprel.Nmod; steps++) token = token.Head;
            }

            if (token.Relation.Is(Deprel.Nsubj)) return true;
            if (token.Relation != Deprel.Obj || !token.HasHead) return false;
            // "prompted Washington to remove it": the object is the subject of what follows.
            foreach (var d in token.Head.Dependents)
            {
                if (d.Relation == Deprel.Xcomp && d.Index > token.Index) return true;
            }

            return false;
        }

        var end = state.Document.SentenceOf(mention.First).EndToken;
        return mention.End < end && state.HasTags && state.Tag(mention.End) is Upos.Verb or Upos.Aux;
    }

    /// <summary>Whether a sentence is about somebody: a subject, whose the subject is, or an object.</summary>
    public bool IsTopic(MentionDraft mention) => !state.HasTree || Weight(mention) > 1;

    private double Weight(MentionDraft mention)
    {
        if (IsSubject(mention)) return 3;
        // "Chad's president said": what the subject is of stands before what else is named.
        if (state.HasTree && state.Document.Relations[mention.Head] == Deprel.NmodPossessive && state.Document.Heads[mention.Head] is >= 0 and var owned && state.Document.Relations[owned].Is(Deprel.Nsubj)) return 1.75;
        if (mention.Kind == MentionKind.Demonym) return 0.5;
        if (!state.HasTree) return 1;
        // "Taliban fighters": a name that only describes.
        if (state.Document.Relations[mention.Head].Universal() is Deprel.Compound or Deprel.Amod) return 0.5;
        return state.Document.Relations[mention.Head].Universal() is Deprel.Obj or Deprel.Iobj ? 1.5 : 1;
    }
}
