using EntityExtraction.Collections;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds American parties by the adjective before somebody of theirs: <i>Democratic Senator</i>, <i>Republican lawmakers</i>.</summary>
internal static class PartyAdjectives
{
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
            var id = state.Form(token) switch { "Democratic" => "org:democratic-party-us", "Republican" => "org:republican-party-us", _ => null };
            if (id is null || state.Owner[token] is not null || !IsBeforePolitician(state, token) || state.Catalog.ById(id) is not { } party) continue;
            state.Add(state.FromCatalog(party), token, token + 1, MentionKind.Demonym);
        }
    }

    private static bool IsBeforePolitician(LinkState state, int adjective)
    {
        var end = Math.Min(state.Document.SentenceOf(adjective).EndToken, adjective + 6);
        for (var token = adjective + 1; token < end; token++)
        {
            if (Politicians.Contains(state.Form(token).TrimEnd('.'))) return true;
            if (!Between.Contains(state.Form(token)) && state.Owner[token] is not { Entity.Id: "USA" } && state.Form(token) is not "-") return false;
        }

        return false;
    }
}
