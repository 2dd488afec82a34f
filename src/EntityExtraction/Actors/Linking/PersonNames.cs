namespace EntityExtraction.Actors.Linking;

/// <summary>The persons of a document by the last words of their names, the one spoken of last first.</summary>
internal sealed class PersonNames
{
    private readonly Dictionary<int, List<EntityDraft>> _byLastWord = [];
    private readonly Dictionary<int, EntityDraft> _byFirstWord = [];
    private readonly Dictionary<EntityDraft, long> _order = [];
    private readonly Dictionary<EntityDraft, int> _first = [];
    private HashSet<string>? _states;
    private long _count;

    /// <summary>The person spoken of last whose name is known; null for none.</summary>
    public EntityDraft? Latest { get; private set; }

    /// <summary>Ids of the states that the document speaks of.</summary>
    public HashSet<string> States(LinkState state) => _states ??= state.Mentions.Where(m => m is { IsDropped: false, Entity.Type: EntityType.Country }).Select(m => m.Entity.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Adds a person, if new, behind those spoken of before.</summary>
    public void Add(EntityDraft person, int[] wordsBefore, int token)
    {
        Seen(person, token);
        if (!_order.ContainsKey(person)) Touch(person, wordsBefore, token);
        else if (!ReferenceEquals(person.Words, wordsBefore)) Place(person, wordsBefore);
    }

    /// <summary>Says that a person is spoken of now.</summary>
    /// <param name="person">The person.</param>
    /// <param name="wordsBefore">The words of the name when it was added or touched the last time.</param>
    /// <param name="token">First token of the name.</param>
    public void Touch(EntityDraft person, int[] wordsBefore, int token)
    {
        Seen(person, token);
        _order[person] = ++_count;
        Place(person, wordsBefore);
        if (person.Words.Length > 0) Latest = person;
    }

    /// <summary>The persons whose names end in a word, the one spoken of last first.</summary>
    public List<EntityDraft>? EndingIn(int word) => _byLastWord.GetValueOrDefault(word);

    /// <summary>Whether a person is named before a token, so that a short name there may mean that one.</summary>
    public bool IsNamedBefore(EntityDraft person, int token) => _first.TryGetValue(person, out var first) && first < token;

    /// <summary>The person spoken of last whose name begins with a word; null for none.</summary>
    public EntityDraft? BeginningWith(int word) => _byFirstWord.GetValueOrDefault(word);

    private void Seen(EntityDraft person, int token) => _first[person] = _first.TryGetValue(person, out var first) ? Math.Min(first, token) : token;

    private void Place(EntityDraft person, int[] wordsBefore)
    {
        if (wordsBefore.Length > 0 && _byLastWord.TryGetValue(wordsBefore[^1], out var old)) old.Remove(person);
        if (person.Words.Length == 0) return;
        if (person.Words.Length > 1) _byFirstWord[person.Words[0]] = person;
        if (!_byLastWord.TryGetValue(person.Words[^1], out var persons)) _byLastWord[person.Words[^1]] = persons = [];
        var at = 0;
        while (at < persons.Count && _order[persons[at]] > _order[person]) at++;
        persons.Insert(at, person);
    }
}
