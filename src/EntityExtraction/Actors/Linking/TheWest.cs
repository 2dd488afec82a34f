using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds <i>the West</i> where it acts or is acted on; where one goes to it or something lies in it, it is a place.</summary>
internal static class TheWest
{
    private static readonly WordClass Places = new("across around in into throughout through");

    public static void Run(LinkState state)
    {
        if (!state.HasTree) return;
        for (var token = 1; token < state.Document.TokenCount; token++)
        {
            if (state.Form(token) != "West" || !state.Is(token - 1, "the") || !StandsAlone(state, token)) continue;
            if (state.Owner[token] is { } owner)
            {
                // The recognizer takes it for a place.
                if (owner is not { Count: 1, Entity: { Entry: null, Type: EntityType.Location } }) continue;
                state.Drop(owner);
            }

            state.Add(state.Named("group:west", "West", EntityType.Group), token, token + 1, MentionKind.Name);
        }
    }

    /// <summary>Not "the West side", "the West African state", "in the West", "the West of the island".</summary>
    private static bool StandsAlone(LinkState state, int token)
    {
        var relation = state.Document.Relations[token].Universal();
        if (relation is not (Deprel.Nsubj or Deprel.Obj or Deprel.Iobj or Deprel.Obl or Deprel.Nmod or Deprel.Conj or Deprel.Root or Deprel.Appos) || state.Document.Relations[token] == Deprel.NmodDescriptive) return false;
        if (token > 1 && Places.Contains(state.Form(token - 2))) return false;
        if (token + 1 >= state.Document.TokenCount) return true;
        // "accused the West of greed"
        return state.Tag(token + 1) is not (Upos.Noun or Upos.Propn or Upos.Adj) && !state.Is(token + 1, "-") && !IsPartOf(state, token + 1);
    }

    private static bool IsPartOf(LinkState state, int of) =>
        state.Is(of, "of") && of + 1 < state.Document.TokenCount && (state.IsUpper(of + 1) || state.Tag(of + 1) is Upos.Det or Upos.Pron);
}
