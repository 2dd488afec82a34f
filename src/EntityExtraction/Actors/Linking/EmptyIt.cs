using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Tells the "it" that stands for a clause (<i>it is important to</i>, <i>it was agreed that</i>) from the one that means somebody (<i>it is ready to</i>, <i>it has no plans to</i>).</summary>
internal static class EmptyIt
{
    private const int Reach = 9;

    private static readonly WordClass Auxiliaries = new("is was are were be been being will would shall should has have had may might can could must does did do not n't n’t");

    /// <summary>What only somebody can be.</summary>
    private static readonly WordClass States = new("""
        able afraid alarmed angry ashamed aware bound capable cautious committed concerned confident content convinced dedicated determined disappointed disturbed due eager entitled free grateful happy hopeful
        interested keen loyal neutral obliged open opposed optimistic outraged pleased prepared proud ready reluctant resolved responsible satisfied serious set shocked sorry sure unable unaware unhappy unwilling
        upset wary willing worried
        """);

    /// <summary>What is said of a clause that follows.</summary>
    private static readonly WordClass Said = new("""
        agreed alleged announced argued assumed believed claimed concluded decided determined estimated expected feared felt found hoped known learned learnt noted reported revealed rumored rumoured said
        shown suggested suspected thought understood
        """);

    private static readonly WordClass Impersonal = new("appear appeared appears become becomes happen happened happens look looks seem seemed seems take taken takes turned turns");

    public static bool Is(LinkState state, int token)
    {
        if (state.HasTree && state.Document.Relations[token] == Deprel.Expl && !(state.Document.Heads[token] is >= 0 and var said && States.Contains(state.Form(said)))) return true;
        // "sanctions against it" are against somebody; "on it", "for it" may be about a thing.
        if (token > 0 && state.HasTags && state.Tag(token - 1) == Upos.Adp && !state.Is(token - 1, "against") && (token + 1 >= state.Document.TokenCount || state.Tag(token + 1) != Upos.Verb)) return true;
        if (token > 0 && state.Form(token - 1) is "made" or "make" or "makes" or "making" or "find" or "found" or "finds") return true;
        var end = Math.Min(state.Document.SentenceOf(token).EndToken, token + Reach);
        var next = token + 1;
        if (next >= end) return false;
        if (state.Form(next) is "seems" or "remains" or "becomes" or "seemed" or "appears" or "appeared") return HasClause(state, next + 1, end);
        if (!Auxiliaries.Contains(state.Form(next))) return false;
        if (!state.HasTags) return HasClause(state, next + 1, end);
        var word = next;
        var isBeing = false;
        for (; word < end && (Auxiliaries.Contains(state.Form(word)) || state.Tag(word) == Upos.Adv); word++) isBeing |= state.Form(word) is "is" or "was" or "be" or "been" or "being";
        if (word >= end) return false;
        if (!isBeing && state.Form(next) is "has" or "have" or "had" && state.Tag(word) != Upos.Verb) return false;
        return state.Tag(word) switch
        {
            Upos.Verb when Impersonal.Contains(state.Form(word)) => HasClause(state, word + 1, end),
            Upos.Verb or Upos.Adj when States.Contains(state.Form(word)) => false,
            Upos.Verb => isBeing && Said.Contains(state.Form(word)) && word + 1 < end && (state.Is(word + 1, "that") || state.Tag(word + 1) is Upos.Det or Upos.Propn or Upos.Pron),
            Upos.Adj when word + 1 >= end || state.Tag(word + 1) is not (Upos.Noun or Upos.Propn) => true,
            _ => HasClause(state, word, end),
        };
    }

    private static bool HasClause(LinkState state, int from, int end)
    {
        for (var t = from; t < end; t++)
        {
            if (state.Form(t) is "that" or "to" or "whether" or "unclear") return true;
        }

        return false;
    }
}
