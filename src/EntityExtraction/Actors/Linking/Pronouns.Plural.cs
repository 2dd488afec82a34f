using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <content>Those for whom "they" stands.</content>
internal static partial class Pronouns
{
    private static readonly WordClass Shared = new("""
        border ceasefire clash conflict confrontation crisis deadlock difference disagreement dispute feud friction frontier hostility impasse quarrel rift
        rivalry row spat squabble standoff stand-off tension truce
        """);

    private static void Many(LinkState state, Antecedents antecedents, int token)
    {
        // "Chadians know they are voting": who knows it.
        if (SpeakingSubject(state, token) is >= 0 and var above && AtHead(state, antecedents, above) is { Entity.Type: EntityType.Country, Kind: MentionKind.Demonym } people)
        {
            antecedents.Add(state.Add(people.Entity, token, token + 1, MentionKind.Pronoun, own: false));
            return;
        }

        // "The two said they plan to": both who say it.
        if (SpeakingSubject(state, token) is >= 0 and var several && AllAtHead(state, antecedents, several) is { Count: > 1 } speakers)
        {
            foreach (var entity in speakers) antecedents.Add(state.Add(entity, token, token + 1, MentionKind.Pronoun, own: false));
            return;
        }

        // "Chad bombed the rebels after they fired": those on whom the one acts, unless several act on them.
        if (ActedOn(state, antecedents, token) is { } acted)
        {
            antecedents.Add(state.Add(acted, token, token + 1, MentionKind.Pronoun, own: false));
            return;
        }

        // "offered to end their dispute": those of whom two are named, whatever part they play.
        if (IsShared(state, token) && antecedents.LastPair(token, state.Document.SentenceOf(token).Index) is { Length: 2 } sides)
        {
            foreach (var entity in sides) antecedents.Add(state.Add(entity, token, token + 1, MentionKind.Pronoun, own: false));
            return;
        }

        // "over both countries at the request of their governments": of states, not of anything else.
        if (IsOfStates(state, token))
        {
            var states = antecedents.ReadIn(state.Document.SentenceOf(token).Index).Where(m => m.End <= token && m.Entity.Type == EntityType.Country).Select(m => m.Entity).Distinct().ToArray();
            if (states.Length is > 1 and < 6)
            {
                foreach (var entity in states) antecedents.Add(state.Add(entity, token, token + 1, MentionKind.Pronoun, own: false));
            }

            return;
        }

        // A plural party that is a subject, or two that act together, whichever is nearer.
        var group = antecedents.Find(token, 1, m => IsSeveral(state, m) && antecedents.IsSubject(m) && !CoArguments.Are(state, m, token));
        var here = state.Document.SentenceOf(token).Index;
        var groupBack = group is null ? int.MaxValue : here - antecedents.LastSentenceOf(group);
        var reach = HasUnnamedPeople(state, antecedents, token) ? 0 : 1;
        for (var back = 0; back <= reach; back++)
        {
            if (groupBack <= back)
            {
                antecedents.Add(state.Add(group!, token, token + 1, MentionKind.Pronoun, own: false));
                return;
            }

            var pair = antecedents.Pair(token, here - back);
            if (pair.Length == 0) continue;
            foreach (var entity in pair) antecedents.Add(state.Add(entity, token, token + 1, MentionKind.Pronoun, own: false));
            return;
        }
    }

    private static readonly WordClass OfStates = new("capitals countries embassies governments parliaments presidents");

    private static bool IsOfStates(LinkState state, int token) =>
        state.HasTree && state.Document.Relations[token] == Deprel.NmodPossessive && state.Document.Heads[token] is >= 0 and var noun && noun > token && OfStates.Contains(state.Form(noun));

    /// <summary>"Several monks gave up their seats": people without a name in the same sentence, rather than those of the sentence before.</summary>
    private static bool HasUnnamedPeople(LinkState state, Antecedents antecedents, int token)
    {
        if (!state.HasTree) return false;
        var document = state.Document;
        for (var t = document.SentenceOf(token).FirstToken; t < token; t++)
        {
            if (document.PennTags[t] is not ("NNS" or "NNPS") || state.Owner[t] is not null || AtHead(state, antecedents, t) is not null) continue;
            var relation = document.Relations[t];
            // "a number of monks": the number is the subject.
            var place = relation == Deprel.Nmod && document.Heads[t] is >= 0 and var counted && PartyNouns.IsQuantity(state.Lemma(counted)) ? document.Relations[counted] : relation;
            if (place is Deprel.Nsubj or Deprel.NsubjPassive or Deprel.Obj or Deprel.Iobj or Deprel.Conj && (PartyNouns.Contains(document.Lemmas[t] ?? state.Form(t)) || document.PennTags[t] == "NNPS")) return true;
        }

        return false;
    }

    private static List<EntityDraft> AllAtHead(LinkState state, Antecedents antecedents, int head)
    {
        var found = new List<EntityDraft>();
        var first = state.Document.SentenceOf(head).FirstToken;
        for (var i = antecedents.Read.Count - 1; i >= 0 && antecedents.Read[i].First >= first; i--)
        {
            if (antecedents.Read[i].Head == head && !found.Contains(antecedents.Read[i].Entity)) found.Insert(0, antecedents.Read[i].Entity);
        }

        return found;
    }

    /// <summary>The several people on whom the governing clause acts, where a pronoun is the subject of the clause that says when or why and the one who acts is not several; null for none.</summary>
    private static EntityDraft? ActedOn(LinkState state, Antecedents antecedents, int token)
    {
        if (!state.HasTree) return null;
        var document = state.Document;
        if (document.Relations[token] is not (Deprel.Nsubj or Deprel.NsubjPassive) || document.Heads[token] is not (>= 0 and var clause) || document.Relations[clause] != Deprel.Advcl || document.Heads[clause] is not (>= 0 and var verb) || verb > clause) return null;
        EntityDraft? acted = null;
        for (var child = document.FirstDependent(verb); child >= 0 && child < token; child = document.NextSibling(child))
        {
            if (document.Relations[child].Is(Deprel.Nsubj))
            {
                if (document.PennTags[child] is "NNS" or "NNPS" || AtHead(state, antecedents, child) is { } subject && IsSeveral(state, subject)) return null;
            }
            else if (document.Relations[child] == Deprel.Obj && AtHead(state, antecedents, child) is { } mention && IsSeveral(state, mention)) acted = mention.Entity;
        }

        return acted;
    }

    /// <summary>A group of people, or a state that is called by a word for several: "Authorities in Chad say they".</summary>
    private static bool IsSeveral(LinkState state, MentionDraft mention) =>
        mention.Entity is { Type: EntityType.Group, IsPlural: true } || mention is { Kind: MentionKind.Description, Entity.Type: EntityType.Country } && state.HasTags && state.Document.PennTags[mention.Head] == "NNS";

    /// <summary>Whether a possessive owns what two sides have with each other.</summary>
    private static bool IsShared(LinkState state, int token)
    {
        if (!state.HasTree || state.Document.Relations[token] != Deprel.NmodPossessive) return false;
        var noun = state.Document.Heads[token];
        return noun > token && Shared.Contains(state.Document.Lemmas[noun] ?? state.Form(noun));
    }
}
