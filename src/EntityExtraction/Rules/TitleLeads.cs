using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>Who heads or speaks for what, from titles: <i>Turkish President Erdogan</i>, <i>President Erdogan</i>, <i>the Russian president</i>.</summary>
/// <remarks>Former offices count: the text names the office, and whether it is past is said in <see cref="Item"/> or around it.</remarks>
internal sealed partial class TitleLeads(SyntaxView view, RelationSink sink)
{
    /// <summary>Its id, under which it is reported and switched off like a rule of a file.</summary>
    public const string RuleId = "leads-title";

    private static readonly WordClass Ranks = new("""
        general gen. marshal colonel col. major maj. captain capt. lieutenant lt. admiral adm. brigadier brig. commodore sergeant sgt. corporal cpl. private
        """);

    private readonly Dictionary<string, Entity> _entities = ById(view.Entities);
    private readonly Dictionary<int, Mention> _byEnd = ByEnd(view.Entities);
    private readonly Dictionary<int, Mention> _byStart = ByStart(view.Entities);
    private readonly ILookup<int, Mention> _persons = view.Entities.Mentions.Where(m => m.Entity.Type == EntityType.Person && m.Kind != MentionKind.Pronoun)
        .ToLookup(m => view.Document[m.HeadToken].Sentence.Index);

    public void Find(int sentence)
    {
        foreach (var person in _persons[sentence])
        {
            if (person.Kind == MentionKind.Description) Description(person);
            else Name(person, view.Document.SentenceStart(sentence));
        }
    }

    /// <summary>"the Venezuelan president": the title and what it is an office of are inside the mention.</summary>
    private void Description(Mention person)
    {
        var last = person.HeadToken;
        var start = TitleTable.BuiltIn.StartOf(view.Form, last + 1, person.FirstToken);
        if (start < 0) return;
        var of = Before(start, Math.Max(person.FirstToken - 1, 0), last) ?? After(last, person.EndToken);
        if (of is not null) Add(person, of, start, last, 0.9);
    }

    private void Name(Mention person, int floor)
    {
        var first = person.FirstToken;
        // "Secretary General of NATO Jens Stoltenberg"
        if (_byEnd.TryGetValue(first, out var inner) && inner.Kind != MentionKind.Demonym && Of(inner.FirstToken, floor) is >= 0 and var of2
            && TitleTable.BuiltIn.StartOf(view.Form, of2, floor) is >= 0 and var outer && CanBeLed(inner, of2 - 1) && !Clergy.Contains(view.Form(of2 - 1)))
        {
            Add(person, inner, outer, of2 - 1, 0.9);
            return;
        }

        // "the president of the Maltese Fishing Company, Maria Silva,", "the head of the council, Cardinal Paul Morel,"
        var named = TitleTable.BuiltIn.StartOf(view.Form, first, floor) is >= 0 and var own && own - 1 > floor && view.FormIs(own - 1, ",") ? own : first;
        if (named - 1 > floor && view.FormIs(named - 1, ",") && IsApposition(person) && Behind(named - 1) is { } body && Of(body.FirstToken, floor) is >= 0 and var of1
            && TitleTable.BuiltIn.StartOf(view.Form, of1, floor) is >= 0 and var post && CanBeLed(body, of1 - 1) && !Clergy.Contains(view.Form(of1 - 1)))
        {
            Add(person, body, post, of1 - 1, 0.9);
            return;
        }

        if (Appositions.OfficeOf(view, person.HeadToken) is >= 0 and var office && office > floor && TitleTable.BuiltIn.StartOf(view.Form, office + 1, floor) is >= 0 and var begin && After(office, person.FirstToken) is { } led)
        {
            Add(person, led, begin, office, 0.85);
            return;
        }

        Shared(person);
        if (Accredited(person, floor)) return;
        if (Listed(person, floor)) return;
        if (Apposed(person, first, floor) || Charged(person, first, floor)) return;
        var start = TitleTable.BuiltIn.StartOf(view.Form, first, floor);
        // "King Gustaf", where the title is part of the usual name.
        if (start < 0 && person.TokenCount > 1 && TitleTable.BuiltIn.StartOf(view.Form, first + 1, first) == first) start = first++;
        if (start < 0)
        {
            Beside(person, floor);
            return;
        }

        // "President and General X": a chain of titles reaches further left.
        for (var earlier = start; earlier >= 0; earlier = TitleTable.BuiltIn.StartOf(view.Form, start, floor)) start = earlier;
        Joined(person, start, floor);
        var of = Inside(start, first) ?? Before(start, floor, first - 1) ?? Court(person, start, first);
        if (of is null && Common(start, first, floor) is >= 0 and var noun)
        {
            AddCommon(person, noun, start, first - 1);
            return;
        }

        if (of is null && person.Entity.Organization is { } id && !IsRank(first - 1, start) && !Clergy.Contains(view.Form(first - 1)) && (IsOfSomeBody(start, first) || !TitleTable.BuiltIn.IsOfState(view.Form, start, first)) && _entities.TryGetValue(id, out var known))
        {
            Add(person, known, start, first - 1, 0.75);
            return;
        }

        if (of is null && IsOfSomeBody(start, first) && (start == floor || !(view.Tag(start - 1) is Upos.Adj or Upos.Noun or Upos.Propn)) && Quoted(person) is { } quoted)
        {
            Add(person, quoted, start, first - 1, 0.65);
            return;
        }

        if (of is { Entity.Type: EntityType.Country, Kind: MentionKind.Name } && person.Entity.State is { } home && home != of.Entity.Id && Openings.IsScene(view.Document, of.FirstToken)) of = null;
        if (of is { Entity.Type: EntityType.Country } && IsOpposition(view.Form(start))) AddOpposition(person, of, start, first - 1);
        else if (of is not null) Add(person, of, start, first - 1, 0.95);
        // A general or commander is not at the head of his country.
        else if (!IsRank(first - 1, start) && !view.FormIs(first - 1, "commander") && TitleTable.BuiltIn.IsOfState(view.Form, start, first) && person.Entity.State is { } state && _entities.TryGetValue(state, out var country)) Add(person, country, start, first - 1, 0.8);
    }

    private bool IsPersonAt(int token) => view.Entities.At(token) is [{ Entity.Type: EntityType.Person }, ..];

    // "The head of the agency, Omar Haddad said": where a sentence begins so, a comma may be missing.
    private bool IsApposition(Mention person) => BeginsSentence(person) ||
        view.Rel(person.HeadToken) == Deprel.Appos || person.EndToken < view.Document.TokenCount && view.Form(person.EndToken) is "," or "." or ")" or ";" or ":";

    private bool BeginsSentence(Mention person)
    {
        var start = view.Document.SentenceStart(view.Document[person.HeadToken].Sentence.Index);
        if (person.EndToken >= view.Document.TokenCount || view.Tag(person.EndToken) is not (Upos.Verb or Upos.Aux) || !(view.Form(start) is "The" or "A" or "An")) return false;
        for (var t = start; t < person.FirstToken - 1; t++)
        {
            if (view.Tag(t) is Upos.Verb or Upos.Aux || view.FormIs(t, ",")) return false;
        }

        return true;
    }

    /// <summary>Whether a title ends in a rank: attorneys general have none.</summary>
    private bool IsRank(int last, int first) => Ranks.Contains(view.Form(last)) && !(view.FormIs(last, "general") && last > first && view.Form(view.FormIs(last - 1, "-") ? last - 2 : last - 1).ToLowerInvariant() is "attorney" or "secretary" or "solicitor" or "director" or "prosecutor" or "surgeon" or "auditor" or "inspector" or "governor");

    /// <summary>Whether a title is a rank, which makes nobody the head of a state.</summary>
    public static bool IsRank(string word) => Ranks.Contains(word);

    /// <summary>Whether a word says that those led are against the state.</summary>
    public static bool IsOpposition(string word) => word.ToLowerInvariant() is "opposition" or "rebel" or "guerrilla" or "guerilla" or "separatist" or "insurgent" or "dissident" or "militant";

    /// <summary>Whose leaders lead a part of a people, not its state: "Chad's democracy leader", "the Kenyan church leader".</summary>
    private static readonly WordClass Movements = new("""
        activist business cartel catholic christian church civic civil clan communal community crime cult democracy drug farm farmers faction gang guild independence indigenous industry islamist labor labour mafia
        minority muslim peasant pro-democracy protest reformist rights sect student students team terror terrorist trade tribal union village women youth
        """);

    /// <summary>Whether what leads is a part of a people or an undertaking of it, told by the word before the office.</summary>
    public static bool IsOfMovement(string word, string office) => office.ToLowerInvariant() is "leader" or "leaders" or "chief" or "boss" or "figure" && Movements.Contains(word);

    /// <summary>"Chad's opposition leader": the head of the opposition there, not of the state.</summary>
    private void AddOpposition(Mention person, Mention country, int first, int last)
    {
        var span = TextSpan.FromBounds(country.Span.Start, view.Document[first].Span.End);
        var name = view.Document.CleanedTextOf(span);
        if (PartyNouns.PluralOf(view.Form(first).ToLowerInvariant()) is { } people) name = string.Concat(name.AsSpan(0, name.Length - view.Form(first).Length), people);
        Add(person, new Participant(name, EntityType.Group, span, view.Document.TextOf(span)), name.ToLowerInvariant(), first, last, 0.85);
    }

    private void Add(Mention person, Mention of, int first, int last, double confidence) =>
        Add(person, FillerReader.Of(of).Participant, of.Entity.Id, first, last, confidence);

    private void Add(Mention person, Entity country, int first, int last, double confidence)
    {
        var span = TextSpan.FromBounds(view.Document[first].Span.Start, view.Document[last].Span.End);
        Add(person, new Participant(country.Name, country.Type, span, view.Document.TextOf(span)) { Entity = country }, country.Id, first, last, confidence);
    }

    private void Add(Mention person, Participant of, string key, int first, int last, double confidence)
    {
        var span = TextSpan.FromBounds(view.Document[first].Span.Start, view.Document[last].Span.End);
        var relation = new Leads(FillerReader.Of(person).Participant, of)
        {
            Item = new Item(view.Document.TextOf(span), span),
            Confidence = confidence,
            Rule = RuleId,
            Trigger = span,
            Sentence = view.Document[person.HeadToken].Sentence.Span,
        };
        sink.Add(relation, person.Entity.Id, key, last);
    }

    private static Dictionary<string, Entity> ById(EntityMap entities)
    {
        var byId = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in entities.Entities.Concat(entities.Unmentioned)) byId.TryAdd(entity.Id, entity);
        return byId;
    }

    private static Dictionary<int, Mention> ByStart(EntityMap entities)
    {
        var byStart = new Dictionary<int, Mention>();
        foreach (var mention in entities.Mentions)
        {
            if (mention.Entity.Type == EntityType.Organization) byStart.TryAdd(mention.FirstToken, mention);
        }

        return byStart;
    }

    private static Dictionary<int, Mention> ByEnd(EntityMap entities)
    {
        var byEnd = new Dictionary<int, Mention>();
        foreach (var mention in entities.Mentions)
        {
            if ((mention.Entity.Type.IsActor() || mention.Entity.Type == EntityType.Location) && (!byEnd.TryGetValue(mention.EndToken, out var known) || known.TokenCount < mention.TokenCount)) byEnd[mention.EndToken] = mention;
        }

        return byEnd;
    }
}
