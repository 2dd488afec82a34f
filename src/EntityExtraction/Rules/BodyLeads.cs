using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>Who leads the named party, faction, network or force that the text calls that person's: <i>President Silva's Green Front party</i>,
/// <i>his Iron Brigade militia</i>.</summary>
/// <remarks>For one thread. Bodies without a name are the business of the rules.</remarks>
internal sealed class BodyLeads(SyntaxView view, RelationSink sink)
{
    /// <summary>Its id, under which it is reported and switched off like a rule of a file.</summary>
    public const string RuleId = "leads-own-body";

    private static readonly WordClass Kinds = new("""
        alliance army bloc brigade cartel coalition company cult faction firm force forces front gang group guerrillas guerillas league militia movement network organisation organization
        party rebels sect
        """);

    /// <summary>Words by which a name itself tells that it is that of a party or of armed men.</summary>
    private static readonly WordClass Named = new("alliance army bloc brigade brigades coalition congress democrats faction front gang guerrillas league militia movement network party rebels socialists");

    private readonly ILookup<int, Mention> _bodies = view.Entities.Mentions.Where(m => m.Entity.Type == EntityType.Organization && m.Kind is MentionKind.Name or MentionKind.Acronym)
        .ToLookup(m => view.Document[m.HeadToken].Sentence.Index);

    private readonly ILookup<int, Mention> _states = view.Entities.Mentions.Where(m => m.Entity.Type == EntityType.Country && m.Kind == MentionKind.Name)
        .ToLookup(m => view.Document[m.HeadToken].Sentence.Index);

    public void Find(int sentence)
    {
        foreach (var body in _bodies[sentence])
        {
            if (OwnerOf(body) is { } owner && IsFollowing(body)) Add(owner, body);
            else if (LeaderBehind(body) is { } leader) Add(leader, body);
        }

        foreach (var state in _states[sentence])
        {
            if (state.FirstToken > 0 && Genitive.IsMark(view.Form(state.FirstToken - 1)) && OwnerOf(state) is { Kind: MentionKind.Name } ruler && IsHead(ruler, state)) Add(ruler, state);
        }
    }

    /// <summary>"Silva's Peru": a state that the text calls somebody's, who is not known to be of another; what follows says that it is no part of a longer name.</summary>
    private bool IsHead(Mention ruler, Mention state) =>
        (ruler.Entity.State is null || ruler.Entity.State == state.Entity.Id) && view.Rel(state.HeadToken) is not (Deprel.Compound or Deprel.Amod or Deprel.NmodPossessive) && view.Head(ruler.HeadToken) == state.HeadToken;

    /// <summary>Whether it is one that people follow somebody in, told by a noun behind the name or by the name itself.</summary>
    private bool IsFollowing(Mention body)
    {
        if (body.EndToken < view.Document.TokenCount && Kinds.Contains(view.Lemma(body.EndToken))) return true;
        for (var token = body.FirstToken; token < body.EndToken; token++)
        {
            if (Named.Contains(view.Form(token).ToLowerInvariant())) return true;
        }

        return false;
    }

    /// <summary>The person whose possessive stands before the name, a few adjectives apart.</summary>
    private Mention? OwnerOf(Mention body)
    {
        var floor = view.Document.SentenceStart(view.Document[body.HeadToken].Sentence.Index);
        for (var token = body.FirstToken - 1; token >= floor && token > body.FirstToken - 5; token--)
        {
            if (view.Form(token).ToLowerInvariant() is "his" or "her") return Person(token);
            if (Genitive.IsMark(view.Form(token)))
            {
                for (var head = token - 1; head >= floor && head > token - 5; head--)
                {
                    if (Person(head) is { } person && person.EndToken == token) return person;
                }

                return null;
            }

            if (!(view.Tag(token) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Adv || view.Rel(token) == Deprel.Amod || view.FormIs(token, "-"))) return null;
        }

        return null;
    }

    /// <summary>"the Green Front faction of President Maria Silva": the person named behind, titles apart.</summary>
    private Mention? LeaderBehind(Mention body)
    {
        // "the Green Front Movement of": the name itself may end in the noun.
        var noun = Kinds.Contains(view.Lemma(body.EndToken - 1).ToLowerInvariant()) && body.EndToken < view.Document.TokenCount && view.FormIs(body.EndToken, "of") ? body.EndToken - 1 : body.EndToken;
        var end = Math.Min(view.Document[body.HeadToken].Sentence.EndToken, noun + 7);
        if (noun + 2 >= end || !Kinds.Contains(view.Lemma(noun).ToLowerInvariant()) || !view.FormIs(noun + 1, "of")) return null;
        for (var token = noun + 2; token < end; token++)
        {
            if (Person(token) is { Kind: MentionKind.Name } person) return person.EndToken >= view.Document.TokenCount || !Genitive.IsMark(view.Form(person.EndToken)) ? person : null;
            if (!(view.Tag(token) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Det)) return null;
        }

        return null;
    }

    private Mention? Person(int token) => view.Entities.At(token) is [{ Entity.Type: EntityType.Person } person, ..] ? person : null;

    private void Add(Mention owner, Mention body)
    {
        var span = TextSpan.FromBounds(view.Document[body.FirstToken].Span.Start, view.Document[body.EndToken - 1].Span.End);
        var relation = new Leads(FillerReader.Of(owner).Participant, FillerReader.Of(body).Participant)
        {
            Confidence = 0.75,
            Rule = RuleId,
            Trigger = span,
            Sentence = view.Document[body.HeadToken].Sentence.Span,
        };
        sink.Add(relation, owner.Entity.Id, body.Entity.Id, body.HeadToken);
    }
}
