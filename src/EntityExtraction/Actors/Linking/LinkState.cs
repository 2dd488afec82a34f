using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>One document on its way through the linker.</summary>
internal sealed class LinkState
{
    private readonly MentionPlaces _places;
    private bool[]? _insidePerson;
    private readonly Dictionary<string, EntityDraft> _entities = new(StringComparer.Ordinal);

    public LinkState(Document document, ActorCatalog catalog)
    {
        (Document, Catalog) = (document, catalog);
        _places = new MentionPlaces(this);
        Atoms = AtomReader.Read(document, catalog.Words, out var first);
        FirstAtom = first;
        Owner = new MentionDraft?[document.TokenCount];
        HasTags = (document.Layers & Layers.Tags) != 0;
        HasTree = (document.Layers & Layers.Dependencies) != 0;
    }

    public Document Document { get; }

    public ActorCatalog Catalog { get; }

    public ActorVocabulary Vocabulary => Catalog.Vocabulary;

    public Atom[] Atoms { get; }

    public int[] FirstAtom { get; }

    public bool HasTags { get; }

    public bool HasTree { get; }

    /// <summary>The mention by name that a token belongs to.</summary>
    public MentionDraft?[] Owner { get; }

    public List<MentionDraft> Mentions { get; } = [];

    public IEnumerable<EntityDraft> Entities => _entities.Values;

    public string Form(int token) => Document.Forms[token];

    public string Lemma(int token) => Document.Lemmas[token] ?? Document.Forms[token];

    public Upos Tag(int token) => Document.UniversalTags[token];

    public bool IsUpper(int token) => char.IsUpper(Document.Forms[token][0]);

    public bool IsSentenceStart(int token) => Document.SentenceOf(token).FirstToken == token;

    public ReadOnlySpan<char> Text(in Atom atom) => Document.Forms[atom.Token].AsSpan(atom.Start, atom.Length);

    /// <summary>Number of a token's word where the token is one atom; else -1.</summary>
    public int Word(int token) => FirstAtom[token + 1] - FirstAtom[token] == 1 ? Atoms[FirstAtom[token]].Word : -1;

    /// <summary>Whether a token is, whatever its case, a given word.</summary>
    public bool Is(int token, string word) => Document.Forms[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of tokens, as the document has it, with single blanks.</summary>
    public string Text(int first, int end)
    {
        var start = Document.SpanOf(first).Start;
        var last = Document.SpanOf(end - 1).End;
        var cleaned = Document.Text.Cleaned;
        if (!ReferenceEquals(cleaned, Document.Text.Original))
        {
            var span = Document.Text.ToCleaned(EntityExtraction.Text.TextSpan.FromBounds(start, last));
            (start, last) = (span.Start, span.End);
        }

        var text = cleaned.AsSpan(start, last - start);
        return text.ContainsAny('\n', '\t') || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : text.ToString();
    }

    /// <summary>The token that carries the role of a run of tokens.</summary>
    public int HeadOf(int first, int end) => Document.HeadOf(first, end);

    /// <summary>Whether the recognizer took a token for a part of a longer name of a person.</summary>
    public bool IsInsidePerson(int token)
    {
        if (_insidePerson is null)
        {
            _insidePerson = new bool[Document.TokenCount];
            foreach (var span in Document.EntitySpans)
            {
                if (span.Label == "PER" && BeforeGenitive(span) - span.FirstToken is > 1 and var count) Array.Fill(_insidePerson, true, span.FirstToken, count);
            }
        }

        return _insidePerson[token];
    }

    /// <summary>Where the first name of a span ends: recognizers run on over the mark of the genitive, "Silva' Forward party".</summary>
    public int BeforeGenitive(EntitySpan span)
    {
        for (var token = span.FirstToken + 1; token < span.EndToken - 1; token++)
        {
            if (Genitive.IsMark(Form(token)) && Tag(token) == Upos.Part) return token;
        }

        return span.EndToken;
    }

    /// <summary>Mentions that begin in some sentences, as <see cref="MentionPlaces.In"/> has them.</summary>
    public MentionPlaces.MentionsFound MentionsIn(int firstSentence, int lastSentence) => _places.In(firstSentence, lastSentence);

    /// <summary>The entity of an id, or null.</summary>
    public EntityDraft? EntityOf(string id) => _entities.GetValueOrDefault(id);

    public EntityDraft FromCatalog(CatalogEntry entry)
    {
        if (_entities.TryGetValue(entry.Id, out var known)) return known;
        return _entities[entry.Id] = new EntityDraft(entry.Id, entry.Name, entry.Type)
        {
            Entry = entry,
            State = entry.Type == EntityType.Country ? null : entry.State,
            Gender = entry.Gender ?? '?',
        };
    }

    public EntityDraft Named(string id, string name, EntityType type, bool isPlural = false)
    {
        if (_entities.TryGetValue(id, out var known)) return known;
        return _entities[id] = new EntityDraft(id, name, type) { IsPlural = isPlural };
    }

    public MentionDraft Add(EntityDraft entity, int first, int end, MentionKind kind, bool own = true)
    {
        var mention = new MentionDraft(entity, first, end - first, HeadOf(first, end), kind);
        Add(mention, own);
        return mention;
    }

    public void Add(MentionDraft mention, bool own = true)
    {
        Mentions.Add(mention);
        if (!own) return;
        for (var t = mention.First; t < mention.End; t++) Owner[t] = mention;
    }

    /// <summary>Drops a mention and frees its tokens.</summary>
    public void Drop(MentionDraft mention)
    {
        mention.IsDropped = true;
        for (var t = mention.First; t < mention.End; t++)
        {
            if (Owner[t] == mention) Owner[t] = null;
        }
    }
}
