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

        // "offered to end their dispute": those of whom two are named, whatever part they play.
        if (IsShared(state, token) && antecedents.LastPair(token, state.Document.SentenceOf(token).Index) is { Length: 2 } sides)
        {
            foreach (var entity in sides) antecedents.Add(state.Add(entity, token, token + 1, MentionKind.Pronoun, own: false));
            return;
        }

        // A plural party that is a subject, or two that act together, whichever is nearer.
        var group = antecedents.Find(token, 1, m => IsSeveral(state, m) && antecedents.IsSubject(m) && !CoArguments.Are(state, m, token));
        var here = state.Document.SentenceOf(token).Index;
        var groupBack = group is null ? int.MaxValue : here - antecedents.LastSentenceOf(group);
        for (var back = 0; back <= 1; back++)
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
