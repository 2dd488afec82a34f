using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Finds which group a definite plural for people takes up: <i>Rebels abducted three Kenyan engineers. They threatened to kill the men</i>.</summary>
internal static class PeopleDescriptions
{
    private const int Near = 2;

    private static readonly WordClass People = new("men women hostages captives victims youths teenagers foreigners");

    /// <summary>Groups that come to no harm of the kind, and are called by other words.</summary>
    private static readonly WordClass Forces = new("""
        abductors army authorities captors coalition diplomats forces gunmen kidnappers lawmakers leaders militias ministers negotiators officials peacekeepers police policemen politicians protesters soldiers troops
        """);

    /// <summary>Reads a description that begins at a token with "the".</summary>
    /// <returns>The token after it; 0 if it is no such description or means nobody known.</returns>
    public static int Resolve(LinkState state, Antecedents antecedents, int token)
    {
        var noun = token + 1;
        if (!state.HasTree || !state.Is(token, "the") || noun >= state.Document.TokenCount || state.Document.PennTags[noun] != "NNS") return 0;
        if (!People.Contains(state.Form(noun)) || IsDefined(state.Document, noun) || Group(state, antecedents, token, noun) is not { } group) return 0;
        antecedents.Add(state.Add(group, token, noun + 1, MentionKind.Description, own: false));
        return noun + 1;
    }

    private static bool IsDefined(Document document, int noun)
    {
        for (var child = document.FirstDependent(noun); child >= 0; child = document.NextSibling(child))
        {
            if (child > noun && document.Relations[child].Universal() is Deprel.Nmod or Deprel.Acl or Deprel.Appos or Deprel.Conj) return true;
        }

        return document.Relations[noun].Universal() is Deprel.Compound or Deprel.Conj or Deprel.Appos;
    }

    /// <summary>The one group of people that the nearest sentence with any speaks of, forces and officials apart.</summary>
    private static EntityDraft? Group(LinkState state, Antecedents antecedents, int token, int noun)
    {
        var here = state.Document.SentenceOf(token).Index;
        for (var back = 0; back <= Near && back <= here; back++)
        {
            EntityDraft? only = null;
            var isSufferer = false;
            foreach (var mention in antecedents.ReadIn(here - back))
            {
                if (mention is not { Kind: MentionKind.Description, Entity: { Type: EntityType.Group, IsPlural: true } group } || mention.End > token) continue;
                if (Forces.Contains(state.Form(mention.Head)) || People.Contains(state.Form(mention.Head)) || CoArguments.Are(state, mention, noun)) continue;
                // "Rebels seized two engineers": they, rather than who acts.
                var suffers = state.Document.Relations[mention.Head] is Deprel.Obj or Deprel.NsubjPassive;
                if (only is not null && only != group && suffers == isSufferer) return null;
                if (only is null || suffers) (only, isSufferer) = (group, suffers);
            }

            if (only is not null) return only;
        }

        return null;
    }
}
