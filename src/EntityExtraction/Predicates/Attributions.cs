using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who says so, where the words that say it stand beside or under the statement: <i>according to X</i>, <i>..., X said</i>.</summary>
internal static class Attributions
{
    private static readonly WordClass Naming = new("brand call characterise characterize consider deem denounce describe dismiss dub label portray regard see term view");

    /// <summary>Who calls something by a noun: "called the law <i>a plot</i>", "what it described as <i>a plot</i>"; -1 where it is no such name.</summary>
    public static int OfName(SyntaxView view, int noun)
    {
        if (view.Tag(noun) != Upos.Noun || view.Head(noun) is not (>= 0 and var verb) || !view.IsVerb(verb) || verb > noun || !Naming.Contains(view.Lemma(verb))) return -1;
        var isName = view.Rel(noun) switch
        {
            Deprel.Xcomp => true,
            Deprel.Obl => Prepositions.Of(view, noun) == Role.As,
            Deprel.Obj => view.Child(verb, Deprel.Obj) != noun || (view.Rel(verb) == Deprel.AclRelative && view.Head(verb) is >= 0 and var what && view.FormIs(what, "what")),
            _ => false,
        };
        return isName ? SpeakerOf(view, verb) : -1;
    }

    /// <summary>The speaker of a clause; -1 for none.</summary>
    public static int Find(SyntaxView view, EmbeddingTable table, int clause)
    {
        for (var child = view.First(clause); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            if ((relation.Is(Deprel.Obl) || relation == Deprel.Nmod) && Prepositions.Of(view, child).Name == "according to") return child;
            if (relation is Deprel.Parataxis or Deprel.Discourse or Deprel.Advcl && IsBareReport(view, table, child, relation)) return SpeakerOf(view, child);
            if (child < clause && Viewpoints.Of(view, child, clause) is >= 0 and var viewer) return viewer;
        }

        return -1;
    }

    /// <summary>The one who says, thinks or accuses; -1 where the text leaves it open.</summary>
    public static int SpeakerOf(SyntaxView view, int head)
    {
        if (view.IsVerb(head)) return view.IsPassive(head) ? Agents.OfPassive(view, head) : view.Subject(head);
        return view.IsNominal(head) ? Agents.OfNoun(view, head) : view.Subject(head);
    }

    /// <summary>A verb of saying with a subject and without a content of its own: the content is the clause it stands in.</summary>
    private static bool IsBareReport(SyntaxView view, EmbeddingTable table, int verb, Deprel relation)
    {
        if (!view.IsVerb(verb) || table.At(view, verb)?.Effect != Effect.Attributed || view.Child(verb, Deprel.Ccomp) >= 0 || view.Child(verb, Deprel.Obj) >= 0) return false;
        if (view.Child(verb, Deprel.Nsubj) < 0) return false;
        return relation != Deprel.Advcl || Prepositions.Marker(view, verb) is "as" or "";
    }
}
