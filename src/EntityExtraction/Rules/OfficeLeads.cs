using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>Who comes to head what where the sentence names the office and leaves what it is an office of to be understood:
/// <i>the king named him finance minister</i>, <i>she served as prime minister until 1999</i>, <i>the firm made her its chairman</i>.</summary>
/// <remarks>For one thread. Offices with their body beside them are the business of the rules.</remarks>
internal sealed class OfficeLeads(SyntaxView view, FillerReader fillers, RelationSink sink)
{
    /// <summary>Its id, under which it is reported and switched off like a rule of a file.</summary>
    public const string RuleId = "leads-office";

    private const int Sentences = 3;

    private readonly List<Filler> _holders = [];
    private readonly List<Filler> _bodies = [];
    private readonly List<int> _heads = [];

    /// <summary>Reads the office that a token names, if it names one.</summary>
    public void Find(PredicateReader reader, int office)
    {
        var power = Offices.IsPower(view, office);
        if (!power && !Offices.Contains(view, office)) return;
        foreach (var head in Offices.HoldersOf(view, office))
        {
            if (head < 0) continue;
            _holders.Clear();
            fillers.Read(head, _holders);
            foreach (var holder in _holders)
            {
                if (holder.Mention is { Entity.Type: EntityType.Person } person && BodyOf(office, person, power) is { } body) Add(reader, office, holder, body);
            }
        }
    }

    private void Add(PredicateReader reader, int office, Filler holder, (Participant Body, string Key, double Confidence) led)
    {
        var predicate = reader.Read(office, PredicateCategory.Noun);
        var governor = Offices.Governor(view, office);
        var meaning = governor >= 0 ? reader.MeaningOf(governor) : predicate.Meaning;
        if (governor >= 0 && view.Lemma(governor) is "nominate" or "propose" or "want" or "suggest" or "recommend" or "favor" or "favour" or "back" or "endorse" or "support") meaning = meaning.Under(Modality.Possible);
        var span = Words(office);
        sink.AddOffice(predicate, meaning, holder, led.Body, led.Key, new Item(view.Document.TextOf(span), span), led.Confidence);
    }

    private TextSpan Words(int office)
    {
        var first = TitleTable.BuiltIn.StartOf(view.Form, office + 1, view.Document.SentenceStart(view.Document[office].Sentence.Index));
        return TextSpan.FromBounds(view.Document[first < 0 ? office : first].Span.Start, view.Document[office].Span.End);
    }

    private (Participant Body, string Key, double Confidence)? BodyOf(int office, Mention holder, bool power)
    {
        var person = holder.Entity;
        if (HasBody(office)) return null;
        var ofState = power || IsOfState(office);
        if (view.Child(office, Deprel.NmodPossessive) is >= 0 and var whose)
        {
            if (view.Tag(whose) != Upos.Pron) return null;
            return view.Entities.At(whose) switch
            {
                [{ Entity.Type: EntityType.Person } owner, ..] => ofState && owner.Entity.Id != person.Id ? State(owner.Entity.State, office, 0.85) : null,
                [var body, ..] => Named(body, 0.85),
                _ => null,
            };
        }

        if (Appointer(office) is { } appointer && appointer.Entity.Id != person.Id)
        {
            if (appointer.Entity.Type == EntityType.Organization && view.Lemma(office) is "president" or "secretary" or "treasurer" && !IsOfTheState(appointer.Entity.Name)) return Named(appointer, 0.8);
            if (ofState ? appointer.Entity.Type == EntityType.Country : appointer.Entity.Type == EntityType.Organization) return Named(appointer, 0.85);
            if (ofState && appointer.Entity.State is { } state) return State(state, office, 0.85);
        }

        // Envoys are sent by other bodies than their own state, too.
        if (!ofState || view.Lemma(office) is "envoy" or "representative" or "commissioner" or "prosecutor") return null;
        if (person.State is { } own) return State(own, office, 0.8);
        if (Nation(holder) is { } nation && State(nation.Entity.Id, office, 0.75) is { } native) return native;
        return Only(office) is { } country ? Named(country, 0.65) is var (_, key, confidence) ? (Implied(country.Entity, office), key, confidence) : null : null;
    }

    /// <summary>"the Chadian merchant Omar Haddad": the state whose adjective stands before the name.</summary>
    private Mention? Nation(Mention person)
    {
        var floor = Math.Max(view.Document.SentenceStart(view.Document[person.HeadToken].Sentence.Index), person.FirstToken - 5);
        for (var token = person.FirstToken - 1; token >= floor; token--)
        {
            if (view.Entities.At(token) is [{ Kind: MentionKind.Demonym, Entity.Type: EntityType.Country } nation, ..]) return nation;
            if (!(view.Tag(token) is Upos.Adj or Upos.Noun or Upos.Propn)) return null;
        }

        return null;
    }

    /// <summary>Whether the sentence says what the office is of, in the office's own words or those of one named along with it.</summary>
    private bool HasBody(int office)
    {
        for (var child = view.First(office); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Conj && Offices.Contains(view, child) && HasBody(child)) return true;
            if (view.Rel(child) is Deprel.Amod or Deprel.Compound or Deprel.Nmod or Deprel.NmodDescriptive && child < office && view.Entities.At(child) is [{ Entity.Type: EntityType.Country or EntityType.Organization or EntityType.Group }, ..]) return true;
            if (view.Rel(child) != Deprel.Nmod || child < office) continue;
            var role = Prepositions.Of(view, child);
            if (role == Role.Of && !(view.Lemma(office) is "minister" or "secretary" && !view.IsParty(child))) return true;
            if (role.Name is "for" or "at" or "in" && view.IsParty(child)) return true;
        }

        return false;
    }

    private bool IsOfState(int office)
    {
        // "company president", "union secretary": of what is said.
        for (var child = view.First(office); child >= 0 && child < office; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Compound && Bodies.Contains(view.Lemma(child))) return false;
        }

        var floor = view.Document.SentenceStart(view.Document[office].Sentence.Index);
        var start = TitleTable.BuiltIn.StartOf(view.Form, office + 1, floor);
        return start >= 0 && TitleTable.BuiltIn.IsOfState(view.Form, start, office + 1) && !TitleLeads.IsRank(view.Form(office)) && !Corporate.Contains(view.Lemma(office));
    }

    /// <summary>A parliament or a party, which give offices of the state.</summary>
    private static bool IsOfTheState(string name)
    {
        foreach (var word in (ReadOnlySpan<string>)["arliament", "ssembly", "ongress", "enate", "Duma", "Knesset", "Majlis", "Party", "Council", "ouse", "overnment"])
        {
            if (name.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Offices that firms and other bodies give.</summary>
    private static readonly WordClass Corporate = new("administrator chair chairman chairperson chairwoman chief coordinator director executive head manager officer rector spokesman spokesperson spokeswoman superintendent");

    private static readonly WordClass Bodies = new("association bank board club college committee company council firm group hospital party team union university");

    private static readonly WordClass Journeys = new("arrive depart fly go head leave return tour travel visit");

    /// <summary>Who gives the office.</summary>
    private Mention? Appointer(int office)
    {
        var verb = Offices.Governor(view, office);
        if (verb < 0 || !view.IsVerb(verb)) return null;
        var head = view.IsPassive(verb) ? view.Child(verb, Deprel.OblAgent) : view.Subject(verb);
        if (head < 0) return null;
        _bodies.Clear();
        fillers.Read(head, _bodies);
        return _bodies.Count == 1 ? _bodies[0].Mention : null;
    }

    private static (Participant, string, double)? Named(Mention body, double confidence) => (FillerReader.Of(body).Participant, body.Entity.Id, confidence);

    private (Participant, string, double)? State(string? id, int office, double confidence)
    {
        if (id is null) return null;
        foreach (var entity in view.Entities.Entities.Concat(view.Entities.Unmentioned))
        {
            if (entity.Id == id) return (Implied(entity, office), entity.Id, confidence);
        }

        return null;
    }

    /// <summary>The state under the words of the office, which imply it.</summary>
    private Participant Implied(Entity state, int office)
    {
        var span = Words(office);
        return new Participant(state.Name, state.Type, span, view.Document.TextOf(span)) { Entity = state };
    }

    /// <summary>The only state of which the sentence and those before it speak; null where there are several.</summary>
    private Mention? Only(int office)
    {
        var here = view.Document[office].Sentence.Index;
        Mention? only = null;
        foreach (var mention in view.Entities.Mentions)
        {
            var sentence = view.Document[mention.HeadToken].Sentence.Index;
            if (mention.Entity.Type != EntityType.Country || sentence > here || sentence < here - Sentences) continue;
            // "who was named minister, visited Chad": a guest there.
            if (view.Head(mention.HeadToken) is >= 0 and var journey && Journeys.Contains(view.Lemma(journey))) return null;
            if (only is not null && only.Entity.Id != mention.Entity.Id) return null;
            only = mention;
        }

        return only;
    }
}
