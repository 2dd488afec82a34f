using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>Whose name a phrase with a body follows, <i>Omar Haddad of the Green Front</i>, <i>Eva Moe, of Human Rights Watch,</i>, or a party's adjective precedes: <i>Democratic Senator Eva Moe</i>.</summary>
/// <remarks>For one thread. Who bears the title of an office leads the body, others are members of it.</remarks>
internal sealed class NameMembers(SyntaxView view, RelationSink sink)
{
    /// <summary>Its id, under which it is reported and switched off like a rule of a file.</summary>
    public const string RuleId = "member-of-name";

    private readonly ILookup<int, Mention> _persons = view.Entities.Mentions.Where(m => m.Entity.Type == EntityType.Person && m.Kind is MentionKind.Name or MentionKind.Description)
        .ToLookup(m => view.Document[m.HeadToken].Sentence.Index);

    public void Find(int sentence)
    {
        foreach (var person in _persons[sentence])
        {
            // "the Republican governor"
            if (person.Kind == MentionKind.Description)
            {
                if (Within(person) is { } own) Add(own, person, new MemberOf(FillerReader.Of(person).Participant, FillerReader.Of(own).Participant));
                continue;
            }

            if (BodyOf(person, sentence) is { } body) Add(person, body);
            if (PartyOf(person, sentence) is { } party) Add(party, person, new MemberOf(FillerReader.Of(person).Participant, FillerReader.Of(party).Participant));
        }
    }

    /// <summary>The organization right behind the name, a comma, the preposition and words that describe the body apart.</summary>
    private Mention? BodyOf(Mention person, int sentence)
    {
        var end = view.Document.SentenceStart(sentence + 1);
        var token = person.EndToken;
        if (token < end && view.FormIs(token, ",")) token++;
        if (token + 1 >= end || !(view.Form(token) is "of" or "from" || (view.Form(token) is "with" or "at" && token == person.EndToken && view.Rel(view.Head(token)) == Deprel.Nmod))) return null;
        for (var head = token + 1; head < Math.Min(end, token + 12); head++)
        {
            // "of the Nairobi-based Fund" goes on.
            if (view.Tag(head) is Upos.Verb or Upos.Aux && view.Rel(head) != Deprel.Amod || view.FormIs(head, ",")) return null;
            foreach (var mention in view.Entities.At(head))
            {
                if (mention.FirstToken > token && mention.Entity.Type == EntityType.Organization && mention.Kind is MentionKind.Name or MentionKind.Acronym && IsOf(head, token, person)) return mention;
            }
        }

        return null;
    }

    private Mention? Within(Mention person)
    {
        for (var token = person.FirstToken; token < person.EndToken; token++)
        {
            if (view.Entities.At(token) is [{ Kind: MentionKind.Demonym, Entity.Type: EntityType.Organization } party, ..]) return party;
        }

        return null;
    }

    /// <summary>The party whose adjective stands before the name, words for politicians between.</summary>
    private Mention? PartyOf(Mention person, int sentence)
    {
        // "Senator Eva Moe, a Democrat"
        if (view.Document.TokenCount > person.EndToken + 2 && view.FormIs(person.EndToken, ",") && view.FormIs(person.EndToken + 1, "a") && view.Entities.At(person.EndToken + 2) is [{ Kind: MentionKind.Demonym, Entity.Type: EntityType.Organization } own, ..]) return own;
        var floor = view.Document.SentenceStart(sentence);
        for (var token = person.FirstToken - 1; token >= floor && token > person.FirstToken - 6; token--)
        {
            if (view.Entities.At(token) is [{ Kind: MentionKind.Demonym, Entity.Type: EntityType.Organization } party, ..]) return party;
            if (view.Entities.At(token) is [{ Entity.Type: not EntityType.Country }, ..] || view.Tag(token) is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Punct) || view.Form(token) is "," or "." or ";" or ":") return null;
        }

        return null;
    }

    /// <summary>Whether the body is what the preposition brings, and the phrase belongs to the name: what is said "from Reuters" has another source.</summary>
    private bool IsOf(int body, int preposition, Mention person)
    {
        if (view.Head(preposition) != body || view.Rel(preposition) != Deprel.Case) return false;
        // "Eva Moe, of the fund, said": hung on the verb
        if (view.FormIs(preposition, "of") && preposition == person.EndToken + 1) return true;
        var head = view.Head(body);
        return head >= person.FirstToken && head < person.EndToken;
    }

    private void Add(Mention person, Mention body)
    {
        var floor = view.Document.SentenceStart(view.Document[person.HeadToken].Sentence.Index);
        var start = TitleTable.BuiltIn.StartOf(view.Form, person.FirstToken, floor);
        var span = TextSpan.FromBounds(person.Span.Start, body.Span.End);
        var (source, target) = (FillerReader.Of(person).Participant, FillerReader.Of(body).Participant);
        // "Director Eva Moe of the fund"; a president or a lawmaker of a party is one of the state.
        Relation relation = start >= 0 && (!TitleTable.BuiltIn.IsOfState(view.Form, start, person.FirstToken) || view.Form(person.FirstToken - 1).StartsWith("spokes", StringComparison.OrdinalIgnoreCase))
            ? new Leads(source, target) { Item = new Item(view.Document.TextOf(Title(start, person)), Title(start, person)) }
            : new MemberOf(source, target);
        Add(relation, span, person, body);
    }

    private void Add(Mention body, Mention person, MemberOf relation) => Add(relation, TextSpan.FromBounds(Math.Min(body.Span.Start, person.Span.Start), Math.Max(body.Span.End, person.Span.End)), person, body);

    private void Add(Relation relation, TextSpan span, Mention person, Mention body) =>
        sink.Add(relation with { Confidence = 0.75, Rule = RuleId, Trigger = span, Sentence = view.Document[person.HeadToken].Sentence.Span }, person.Entity.Id, body.Entity.Id, body.HeadToken);

    private TextSpan Title(int start, Mention person) => TextSpan.FromBounds(view.Document[start].Span.Start, view.Document[person.FirstToken - 1].Span.End);
}
