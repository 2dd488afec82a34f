using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>Who heads or speaks for what, from titles: <i>Turkish President Erdogan</i>, <i>President Erdogan</i>, <i>the Russian president</i>.</summary>
/// <remarks>Former offices count: the text names the office, and whether it is past is said in <see cref="Item"/> or around it.</remarks>
internal sealed class TitleLeads(SyntaxView view, RelationSink sink)
{
    /// <summary>Its id, under which it is reported and switched off like a rule of a file.</summary>
    public const string RuleId = "leads-title";

    private static readonly WordClass Ranks = new("""
        general gen. marshal colonel col. major maj. captain capt. lieutenant lt. admiral adm. brigadier brig. commodore sergeant sgt. corporal cpl. private
        """);

    /// <summary>Their sees are places, which they do not head.</summary>
    private static readonly WordClass Clergy = new("archbishop bishop cardinal metropolitan abbot imam mufti rabbi");

    /// <summary>Nouns that a place is only the name of.</summary>
    private static readonly WordClass Areas = new("province region state district city town county republic island department municipality village borough territory emirate");

    private static readonly WordClass Bodies = new("company firm bank newspaper magazine club team university school college hospital union federation league association group network channel station airline");

    /// <summary>Titles of those who head a place: a town, a province, a park.</summary>
    private static readonly WordClass Territorial = new("""
        governor mayor administrator superintendent prefect sheriff chief commissioner warden councillor councilman councilwoman
        """);

    /// <summary>Titles that parts of states give, too: Bavaria has ministers.</summary>
    private static readonly WordClass Regional = new("minister premier president legislator lawmaker assemblyman");

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
        var of = Inside(start, first) ?? Before(start, floor, first - 1) ?? Court(person, start, first);
        if (of is null && Common(start, first, floor) is >= 0 and var noun)
        {
            AddCommon(person, noun, start, first - 1);
            return;
        }

        if (of is null && IsOfSomeBody(start, first) && (start == floor || !(view.Tag(start - 1) is Upos.Adj or Upos.Noun or Upos.Propn)) && Quoted(person) is { } quoted)
        {
            Add(person, quoted, start, first - 1, 0.65);
            return;
        }

        if (of is { Entity.Type: EntityType.Country } && IsOpposition(view.Form(start))) AddOpposition(person, of, start, first - 1);
        else if (of is not null) Add(person, of, start, first - 1, 0.95);
        // A general is not at the head of his country.
        else if (!IsRank(first - 1, start) && TitleTable.BuiltIn.IsOfState(view.Form, start, first) && person.Entity.State is { } state && _entities.TryGetValue(state, out var country)) Add(person, country, start, first - 1, 0.8);
    }

    /// <summary>"Ghana's mining minister, the economist John Okello,", "a NATO spokesman, Brigadier General Paul Morel,", "a fund official, Deputy Director Eva Moe,":
    /// an office and a name in apposition that other words describe, too.</summary>
    private bool Apposed(Mention person, int first, int floor)
    {
        var office = TitleTable.BuiltIn.StartOf(view.Form, first, floor);
        var begin = office > floor ? office : first;
        while (begin - 1 > floor && first - begin < 6 && view.Tag(begin - 1) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det && !view.FormIs(begin - 1, "and") && !IsPersonAt(begin - 1)) begin--;
        if (begin - 1 <= floor || !view.FormIs(begin - 1, ",") || !(IsApposition(person) || person.EndToken < view.Document.TokenCount && view.Tag(person.EndToken) is Upos.Verb or Upos.Aux)) return false;
        var mark = begin - 1;
        var own = TitleTable.BuiltIn.StartOf(view.Form, first, mark);
        var start = TitleTable.BuiltIn.StartOf(view.Form, mark, floor);
        if (start < 0)
        {
            // What an official of a body is called is an office of the body.
            if (own < 0 || Ranks.Contains(view.Form(first - 1)) || !(view.Lemma(mark - 1).ToLowerInvariant() is "official" or "executive" or "officer" or "representative") || Before(mark - 1, floor, mark - 1) is not { } employer) return false;
            Add(person, employer, own, first - 1, 0.85);
            return true;
        }

        // "the president, Prime Minister John Okello and": two people.
        if (own >= 0 && !Ranks.Contains(view.Form(first - 1)) && TitleTable.BuiltIn.IsOfState(view.Form, own, first)) return false;
        if ((Inside(start, mark) ?? Before(start, floor, mark - 1)) is { } owner)
        {
            if (begin == first) return false;
            Add(person, owner, start, mark - 1, 0.85);
            return true;
        }

        if (Common(start, mark, floor) is not (>= 0 and var noun)) return false;
        AddCommon(person, noun, start, mark - 1);
        return true;
    }

    /// <summary>"Chad's minister for mines, John Okello,", "the head of the local prison council John Okello": an office with what it looks after, or with a body that has no name, before a name.</summary>
    private bool Charged(Mention person, int first, int floor)
    {
        var mark = first - 1 > floor && view.FormIs(first - 1, ",") ? first - 1 : first;
        if (mark < first && !(IsApposition(person) || person.EndToken < view.Document.TokenCount && view.Tag(person.EndToken) is Upos.Verb or Upos.Aux)) return false;
        var preposition = mark - 1;
        while (preposition > floor && mark - preposition < 7 && (view.Tag(preposition) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det or Upos.Cconj || view.FormIs(preposition, "'s")) && !IsPersonAt(preposition)) preposition--;
        if (preposition <= floor || preposition == mark - 1 || !(view.Form(preposition) is "of" or "for") || TitleTable.BuiltIn.StartOf(view.Form, preposition, floor) is not (>= 0 and var start)) return false;
        var office = preposition - 1;
        if (HasWord(start, office + 1, Charges))
        {
            if (Before(start, floor, office) is not { } owner) return false;
            Add(person, owner, start, office, 0.85);
            return true;
        }

        // The body is the head of the phrase, whose words end at the name.
        if (!view.FormIs(preposition, "of") || !Heads.Contains(view.Form(office)) || view.Tag(mark - 1) != Upos.Noun || view.Xpos(mark - 1) != "NN" || view.Entities.At(mark - 1).Length > 0
            || !(CommonBodies.Contains(view.Lemma(mark - 1)) || PartyNouns.Contains(view.Lemma(mark - 1))) || PartyNouns.IsPerson(view.Lemma(mark - 1))) return false;
        var begin = view.Tag(preposition + 1) == Upos.Det ? preposition + 2 : preposition + 1;
        var span = TextSpan.FromBounds(view.Document[begin].Span.Start, view.Document[mark - 1].Span.End);
        var name = view.Document.CleanedTextOf(span);
        Add(person, new Participant(name, EntityType.Group, span, view.Document.TextOf(span)), name.ToLowerInvariant(), start, office, 0.75);
        return true;
    }

    /// <summary>Offices of which the phrase behind tells what they look after, and not whom they lead.</summary>
    private static readonly WordClass Charges = new("adviser advisor commissioner coordinator deputy envoy general minister ministers ombudsman representative secretary undersecretary under-secretary");

    private static readonly WordClass Heads = new("chairman chairperson chairwoman chief commander director head leader president");

    private bool IsPersonAt(int token) => view.Entities.At(token) is [{ Entity.Type: EntityType.Person }, ..];

    /// <summary>The common noun of a body before or inside a title: "opposition leader", "hospital spokesman"; -1 for none.</summary>
    private int Common(int title, int end, int floor)
    {
        if (Legislators.Contains(view.Form(end - 1))) return -1;
        if (end - title > 1 && CommonBodies.Contains(view.Lemma(title))) return title;
        return title - 1 >= floor && view.Tag(title - 1) == Upos.Noun && CommonBodies.Contains(view.Lemma(title - 1)) ? title - 1 : -1;
    }

    private void AddCommon(Mention person, int body, int first, int last)
    {
        var start = body;
        while (start > 0 && view.Tag(start - 1) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Verb && (view.Head(start - 1) == body || view.Head(start - 1) == last) && view.Rel(start - 1) is Deprel.Amod or Deprel.Compound && !Stature.Contains(view.Form(start - 1))) start--;
        var span = TextSpan.FromBounds(view.Document[start].Span.Start, view.Document[body].Span.End);
        var name = view.Document.CleanedTextOf(span);
        // "Police spokesman" begins a sentence.
        if (start == view.Document.SentenceStart(view.Document[start].Sentence.Index) && (start == body || view.Tag(start) == Upos.Noun || view.Form(start) is "Provincial" or "Regional" or "Local" or "National" or "Federal") && view.Tag(start) != Upos.Propn) name = char.ToLowerInvariant(name[0]) + name[1..];
        if (PartyNouns.PluralOf(view.Form(body).ToLowerInvariant()) is { } people) name = string.Concat(name.AsSpan(0, name.Length - view.Form(body).Length), people);
        Add(person, new Participant(name, EntityType.Group, span, view.Document.TextOf(span)), name.ToLowerInvariant(), Math.Min(first, body), last, 0.75);
    }

    /// <summary>Adjectives that are said of the one in office.</summary>
    private static readonly WordClass Stature = new("acting chief current deputy ex exiled first former interim late longtime main new newly next old ousted outgoing prominent senior then top veteran young");

    /// <summary>Who are members of their party, and lead nothing of it.</summary>
    private static readonly WordClass Legislators = new("""
        assemblyman assemblywoman candidate candidates congressman congressmen congresswoman congresswomen deputies deputy lawmaker lawmakers legislator legislators member members mp mps nominee
        parliamentarian parliamentarians representative representatives senator senators
        """);

    private static readonly WordClass Gangs = new("boss chieftain godfather kingpin mastermind ringleader warlord");

    private static readonly WordClass Chambers = new("assembly bundestag chamber congress council diet duma house knesset legislature lords majlis parliament senate");

    private static readonly WordClass CommonBodies = new("""
        administration agency airline airport army association authority bank board cabinet cartel church clan club coalition college commission committee company congregation council court department embassy federation force gang government guerrilla hospital junta mafia military militia
        ministry navy network newspaper opposition parliament party police prison rebel school senate separatist service society team tribunal union university
        """);

    /// <summary>"Spokesman", "Secretary-General": titles of those who have no state.</summary>
    private bool IsOfSomeBody(int start, int end) =>
        start == end - 1 && view.Form(start).StartsWith("spokes", StringComparison.OrdinalIgnoreCase)
        || view.Form(end - 1).ToLowerInvariant() is "general" && view.Form(start).ToLowerInvariant() is "secretary" or "director" || view.Form(end - 1).ToLowerInvariant() is "secretary-general" or "director-general";

    /// <summary>The one organization named in the sentence before, for which a spokesman without more words speaks; null for none or several.</summary>
    private Mention? Quoted(Mention person)
    {
        var sentence = view.Document[person.HeadToken].Sentence.Index - 1;
        Mention? only = null;
        foreach (var mention in view.Entities.Mentions)
        {
            if (view.Document[mention.HeadToken].Sentence.Index != sentence || mention.Entity.Type != EntityType.Organization) continue;
            if (only is not null && only.Entity.Id != mention.Entity.Id) return null;
            only = mention;
        }

        return only;
    }

    /// <summary>The body that ends before a token, the place where it is apart: "forces in Chad".</summary>
    private Mention? Behind(int end)
    {
        if (!_byEnd.TryGetValue(end, out var body)) return null;
        return body.FirstToken > 0 && view.FormIs(body.FirstToken - 1, "in") && _byEnd.TryGetValue(body.FirstToken - 1, out var there) && there.Entity.Type is EntityType.Group or EntityType.Organization ? there : body;
    }

    /// <summary>The <i>of</i> before a name, an article apart; -1 for none.</summary>
    private int Of(int name, int floor)
    {
        var before = name - 1;
        if (before > floor && view.FormIs(before, "the")) before--;
        return before > floor && (view.FormIs(before, "of") || (view.FormIs(before, "for") && view.Lemma(before - 1).StartsWith("spokes", StringComparison.OrdinalIgnoreCase))) ? before : -1;
    }

    /// <summary>"the Russian president, Vladimir Putin,", "his Iranian counterpart (Manouchehr Mottaki)", "the Pentagon's Robert Gates".</summary>
    private void Beside(Mention person, int floor)
    {
        var mark = person.FirstToken - 1;
        if (mark <= floor) return;
        if (view.FormIs(mark, "'s") || view.FormIs(mark, "’s") || view.FormIs(mark, "'"))
        {
            if (person.Kind == MentionKind.Name && _byEnd.TryGetValue(mark, out var body) && body.Entity.Type == EntityType.Organization) Add(person, body, body.FirstToken, body.EndToken - 1, 0.75);
            return;
        }

        if (!view.FormIs(mark, "(") && !(view.FormIs(mark, ",") && IsApposition(person))) return;
        var start = TitleTable.BuiltIn.StartOf(view.Form, mark, floor);
        if (start < 0) return;
        if ((Inside(start, mark) ?? Before(start, floor, mark - 1)) is { } owner) Add(person, owner, start, mark - 1, 0.9);
    }

    /// <summary>"Omar Haddad, founder and president of the club,": two offices with one body, which parsers give to the second alone.</summary>
    private void Shared(Mention person)
    {
        var end = Math.Min(person.EndToken + 10, view.Document[person.HeadToken].Sentence.EndToken);
        var first = person.EndToken + 1;
        if (first >= end || !view.FormIs(person.EndToken, ",")) return;
        if (view.Form(first) is "the" or "a" or "former" or "co") first++;
        for (var and = first + 1; and < end - 3 && and <= first + 4; and++)
        {
            if (!view.FormIs(and, "and") || TitleTable.BuiltIn.StartOf(view.Form, and, first) != first) continue;
            for (var of = and + 2; of < end - 1 && of <= and + 5; of++)
            {
                if (!view.FormIs(of, "of")) continue;
                var name = view.FormIs(of + 1, "the") ? of + 2 : of + 1;
                if (_byStart.TryGetValue(name, out var body)) Add(person, body, first, of - 1, 0.8);
                return;
            }
        }
    }

    /// <summary>"Egypt's ambassador to Sudan, Omar Haddad", "the Russian envoy in Ankara Ivan Petrov": the office is of the sender.</summary>
    private bool Accredited(Mention person, int floor)
    {
        var end = person.FirstToken;
        if (end > floor && view.FormIs(end - 1, ",") && IsApposition(person)) end--;
        if (!_byEnd.TryGetValue(end, out var post) || !post.Entity.Type.IsActor() || post.FirstToken - 1 <= floor) return false;
        var before = post.FirstToken - 1;
        if (view.FormIs(before, "the")) before--;
        if (before <= floor || view.Form(before) is not ("to" or "in" or "at" or "for")) return false;
        var start = TitleTable.BuiltIn.StartOf(view.Form, before, floor);
        if (start < 0 || Before(start, floor, before - 1) is not { } sender) return false;
        Add(person, sender, start, before - 1, 0.85);
        return true;
    }

    // "The head of the agency, Omar Haddad said": where a sentence begins so, a comma may be missing.
    private bool IsApposition(Mention person) => BeginsSentence(person) ||
        view.Rel(person.HeadToken) == Deprel.Appos || person.EndToken < view.Document.TokenCount && view.Form(person.EndToken) is "," or "." or ")" or ";" or ":";

    private bool BeginsSentence(Mention person)
    {
        var start = view.Document.SentenceStart(view.Document[person.HeadToken].Sentence.Index);
        if (person.EndToken >= view.Document.TokenCount || view.Tag(person.EndToken) is not (Upos.Verb or Upos.Aux) || !view.FormIs(start, "the")) return false;
        for (var t = start; t < person.FirstToken - 1; t++)
        {
            if (view.Tag(t) is Upos.Verb or Upos.Aux || view.FormIs(t, ",")) return false;
        }

        return true;
    }

    /// <summary>The country or organization whose adjective, name or possessive stands before a title, a few modifiers between allowed.</summary>
    private Mention? Before(int title, int floor, int last)
    {
        for (var end = title; end > floor && end > title - 4; end--)
        {
            if (_byEnd.TryGetValue(end, out var mention) && CanBeLed(mention, last)) return IsPrefixed(mention) ? null : mention;
            if (view.FormIs(end - 1, "'s") || view.FormIs(end - 1, "’s") || view.FormIs(end - 1, "'")) continue;
            // "the Chadian power company chief": of the company, which is no name.
            if (Bodies.Contains(view.Form(end - 1))) return null;
            if (view.Tag(end - 1) is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Punct or Upos.Adv) || view.FormIs(end - 1, ",") || view.FormIs(end - 1, ".")) return null;
        }

        return null;
    }

    /// <summary>"Senate Majority Leader": the body that a title begins with.</summary>
    private Mention? Inside(int title, int end)
    {
        if (_byStart.TryGetValue(title, out var body)) return body.EndToken < end ? body : null;
        // "U.S. Senate Majority Leader"
        for (var t = title + 1; t < end; t++)
        {
            if (_byEnd.TryGetValue(t, out var longer) && longer.FirstToken < title && longer.Entity.Type == EntityType.Organization) return longer;
        }

        return null;
    }

    /// <summary>The court of a chief justice, where the sentences around speak of one.</summary>
    private Mention? Court(Mention person, int title, int end)
    {
        if (end - title != 2 || !view.FormIs(title, "Chief") || !view.FormIs(title + 1, "Justice")) return null;
        var here = view.Document[person.HeadToken].Sentence.Index;
        return view.Entities.Mentions.Where(m => m.Entity.Type == EntityType.Organization && m.Entity.Name.Contains("upreme Court", StringComparison.Ordinal))
            .Where(m => Math.Abs(view.Document[m.HeadToken].Sentence.Index - here) <= 2).MinBy(m => Math.Abs(m.HeadToken - person.HeadToken));
    }

    /// <summary>The name in "Helmand province", "the northern city of Mosul"; the token itself where it only is a name.</summary>
    private int Place(int noun)
    {
        if (!Areas.Contains(view.Lemma(noun))) return noun;
        var before = -1;
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (view.Entities.At(child).Length == 0) continue;
            // "the former Soviet republic of Georgia": what it is called comes behind.
            if (view.Rel(child) == Deprel.Nmod && Prepositions.Of(view, child) == Role.Of) return child;
            if (before < 0 && view.Rel(child) is Deprel.Compound or Deprel.Appos) before = child;
        }

        if (before >= 0 && view.Entities.At(noun).Length == 0) return before;
        return noun;
    }

    /// <summary>"the president of Venezuela"</summary>
    private Mention? After(int title, int end)
    {
        for (var child = view.First(title); child >= 0; child = view.Next(child))
        {
            if (child > title && child <= end && view.Rel(child) == Deprel.Nmod && Prepositions.Of(view, child) == Role.Of)
            {
                foreach (var mention in view.Entities.At(Place(child)))
                {
                    if (CanBeLed(mention, title)) return mention;
                }
            }
        }

        return null;
    }

    /// <summary>"the pro-Syrian leader": what a hyphen joins to a prefix is the object of an attitude.</summary>
    private bool IsPrefixed(Mention mention)
    {
        var token = view.Document[mention.FirstToken];
        return mention.Span.Start > token.Span.Start || mention.FirstToken > 0 && view.Form(mention.FirstToken - 1) is "-" or "–" && view.Document[mention.FirstToken - 1].Span.End == token.Span.Start;
    }

    /// <summary>Whether it may be what the holder of a title heads; places have governors and mayors, no ministers or generals.</summary>
    private bool CanBeLed(Mention mention, int title) => mention.Entity.Type switch
    {
        // "Chadian warlord": one from there.
        EntityType.Country when Gangs.Contains(view.Form(title)) => false,
        // "Fatah lawmaker", "Senate candidate"
        EntityType.Organization when Legislators.Contains(view.Form(title)) => HasWord(mention, Chambers),
        EntityType.Country or EntityType.Organization or EntityType.Group => true,
        EntityType.Location => Territorial.Contains(view.Form(title)) || mention.Entity.State is not null && Regional.Contains(view.Form(title)) || view.FormIs(title, "general") && title > 0 && view.FormIs(title - 1, "attorney"),
        _ => false,
    };

    private bool HasWord(Mention mention, WordClass words) => HasWord(mention.FirstToken, mention.EndToken, words);

    private bool HasWord(int first, int end, WordClass words)
    {
        for (var token = first; token < end; token++)
        {
            if (words.Contains(view.Form(token))) return true;
        }

        return false;
    }

    /// <summary>Whether a title ends in a rank: attorneys general have none.</summary>
    private bool IsRank(int last, int first) => Ranks.Contains(view.Form(last)) && !(view.FormIs(last, "general") && last > first && view.Form(last - 1).ToLowerInvariant() is "attorney" or "secretary" or "solicitor" or "director" or "prosecutor" or "surgeon" or "auditor" or "inspector" or "governor");

    /// <summary>Whether a title is a rank, which makes nobody the head of a state.</summary>
    public static bool IsRank(string word) => Ranks.Contains(word);

    /// <summary>Whether a word says that those led are against the state.</summary>
    public static bool IsOpposition(string word) => word.ToLowerInvariant() is "opposition" or "rebel" or "guerrilla" or "guerilla" or "separatist" or "insurgent" or "dissident" or "militant";

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
