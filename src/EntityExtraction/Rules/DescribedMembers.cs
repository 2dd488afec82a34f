using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>Somebody in particular who is told by a body: <i>members of NATO</i>, <i>a soldier from the brigade</i>, <i>two Hamas lawmakers</i>, <i>four of its workers</i>.</summary>
internal static class DescribedMembers
{
    /// <summary>Of them the dead and the caught are counted, whoever they were.</summary>
    private static readonly WordClass Fighters = new("fighter guerrilla gunman insurgent militant rebel terrorist");

    /// <param name="view">The trees.</param>
    /// <param name="member">The noun that tells who it is.</param>
    /// <param name="body">The word for the body.</param>
    public static bool Contains(SyntaxView view, int member, int body)
    {
        // "its unit": of whom it is one is told elsewhere.
        if (body < member) return view.Xpos(member) == "NN" ? view.Tag(body) != Upos.Pron : view.Xpos(member) == "NNS" && IsCounted(view, member, body);
        if (!view.Governs(member, body) && view.Child(body, Deprel.Case) != member + 1) return false;
        return view.Xpos(member) == "NNS" || Prepositions.Of(view, body) != Role.Of;
    }

    /// <summary>"two Hamas lawmakers", "four of its workers"; "NATO soldiers" are nobody in particular.</summary>
    private static bool IsCounted(SyntaxView view, int members, int body) =>
        view.Tag(body) == Upos.Pron
            ? view.Rel(members) == Deprel.Nmod && view.Head(members) is >= 0 and var number && view.Tag(number) == Upos.Num && Prepositions.Of(view, members) == Role.Of
            : !Fighters.Contains(view.Lemma(members)) && view.Child(members, Deprel.Nummod) is >= 0 and var count && count < body;
}
