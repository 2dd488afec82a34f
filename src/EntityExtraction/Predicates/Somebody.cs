using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Words that mean people only as they stand: <i>one insurgent</i> where no noun follows, <i>a senior party figure</i>.</summary>
internal static class Somebody
{
    private static readonly WordClass Ranks = new("controversial influential leading militant opposition political powerful prominent public rebel religious respected senior tribal underworld");

    /// <summary>Whether a token means somebody that its lemma alone does not tell.</summary>
    public static bool Is(SyntaxView view, int token) => view.Tag(token) switch
    {
        Upos.Adj => IsFighter(view, token),
        Upos.Noun => AreTaken(view, token) || (view.LemmaIs(token, "figure") && IsOfRank(view, token)) || (view.Lemma(token) is "channel" or "station" && IsOfMedia(view, token)),
        _ => false,
    };

    /// <summary>"one insurgent", "the suspected Islamist": taggers take some nouns for fighters for adjectives.</summary>
    private static bool IsFighter(SyntaxView view, int token)
    {
        if (!(view.Rel(token) is Deprel.Obj or Deprel.Nsubj or Deprel.NsubjPassive or Deprel.OblAgent) || PartyNouns.PluralOf(view.Lemma(token).ToLowerInvariant()) is null) return false;
        return view.Child(token, Deprel.Nummod) >= 0 || view.Child(token, Deprel.Det) >= 0;
    }

    /// <summary>"killed a rebel and captured six others": nobody who is only hurt beside others is worth a word.</summary>
    private static bool AreTaken(SyntaxView view, int others) =>
        view.FormIs(others, "others") && view.Child(others, Deprel.Nummod) >= 0 && view.Rel(others) is Deprel.Obj or Deprel.NsubjPassive && view.Head(others) is >= 0 and var verb && Taking.Contains(view.Lemma(verb));

    private static readonly WordClass Taking = new("abduct accuse arrest capture charge convict deport detain expel free indict jail kidnap release rescue seize sentence");

    /// <summary>"a television station": no place.</summary>
    private static bool IsOfMedia(SyntaxView view, int station)
    {
        for (var child = view.First(station); child >= 0 && child < station; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Compound or Deprel.Amod && Media.Contains(view.Form(child))) return true;
        }

        return false;
    }

    private static readonly WordClass Media = new("broadcast cable news radio satellite television tv");

    /// <summary>"a senior party figure": no number.</summary>
    private static bool IsOfRank(SyntaxView view, int figure)
    {
        for (var child = view.First(figure); child >= 0 && child < figure; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Amod or Deprel.Compound && (Ranks.Contains(view.Form(child)) || view.Entities.At(child) is [{ Entity.Type: EntityType.Organization }, ..])) return true;
        }

        return false;
    }
}
