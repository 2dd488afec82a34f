using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds American parties by the adjective before somebody of theirs: <i>Democratic Senator</i>, <i>Republican lawmakers</i>.</summary>
internal static class PartyAdjectives
{
    private const string Democrats = "org:democratic-party-us";

    private const string Republicans = "org:republican-party-us";

    /// <summary>Those whom an adjective gives a party. A republican anywhere else may be somebody who wants no king.</summary>
    private static readonly WordClass Politicians = new("""
        candidate candidates caucus congressman congressmen congresswoman congresswomen governor governors lawmaker lawmakers leader leaders legislator legislators majority minority nominee
        nominees official officials politician politicians rep reps representative representatives rival rivals sen sens senator senators strategist strategists whip
        """);

    private static readonly WordClass Between = new("congressional house leading opposition party presidential senate senior top vice");

    public static void Run(LinkState state)
    {
        for (var token = 0; token + 1 < state.Document.TokenCount; token++)
        {
            var id = state.Form(token) switch { "Democratic" or "Democrat" => Democrats, "Republican" => Republicans, _ => null };
            if (id is null || state.Owner[token] is not null || !IsBeforePolitician(state, token) && !IsBeforeName(state, token) || state.Catalog.ById(id) is not { } party) continue;
            state.Add(state.FromCatalog(party), token, token + 1, MentionKind.Demonym);
        }
    }

    /// <summary>Those of whom a party's adjective is said are politicians of its state: "Democratic Senator Maria Silva".</summary>
    public static void Attach(LinkState state)
    {
        Members(state);
        foreach (var party in state.Mentions.ToArray())
        {
            if (party is not { IsDropped: false, Kind: MentionKind.Demonym, Entity.Id: Democrats or Republicans }) continue;
            var end = Math.Min(state.Document.SentenceOf(party.First).EndToken, party.End + 5);
            for (var token = party.End; token < end; token++)
            {
                if (state.Owner[token] is { Entity: { Type: EntityType.Person, Entry: null } politician }) politician.State ??= "USA";
                if (!IsOfPolitician(state, token)) break;
            }
        }
    }

    /// <summary>"Senator Maria Silva, a Republican": the party of somebody named right before.</summary>
    private static void Members(LinkState state)
    {
        for (var token = 3; token < state.Document.TokenCount; token++)
        {
            var id = state.Form(token) switch { "Democrat" => Democrats, "Republican" => Republicans, _ => null };
            if (id is null || state.Owner[token] is not null || !(state.Form(token - 1) is "a") || state.Form(token - 2) is not "," || state.Owner[token - 3] is not { Entity.Type: EntityType.Person } || state.Catalog.ById(id) is not { } party) continue;
            if (token + 1 < state.Document.TokenCount && state.HasTags && state.Tag(token + 1) is Upos.Noun or Upos.Propn) continue;
            state.Add(state.FromCatalog(party), token, token + 1, MentionKind.Demonym);
        }
    }

    /// <summary>"Ohio Republican Maria Silva", "Democrat John Otieno"</summary>
    private static bool IsBeforeName(LinkState state, int token) =>
        state.Form(token) is "Republican" or "Democrat" && state.IsUpper(token + 1) && state.Vocabulary.IsGivenName(state.Word(token + 1)) && token + 2 < state.Document.TokenCount && state.IsUpper(token + 2);

    private static bool IsOfPolitician(LinkState state, int token) =>
        Politicians.Contains(state.Form(token).TrimEnd('.')) || Between.Contains(state.Form(token)) || state.Owner[token] is { Entity.Id: "USA" } || state.Form(token) is "-";

    private static bool IsBeforePolitician(LinkState state, int adjective)
    {
        var end = Math.Min(state.Document.SentenceOf(adjective).EndToken, adjective + 6);
        for (var token = adjective + 1; token < end; token++)
        {
            if (Politicians.Contains(state.Form(token).TrimEnd('.'))) return true;
            if (!IsOfPolitician(state, token)) return false;
        }

        return false;
    }
}
