using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Names in apposition to an office, which parsers hang on the last noun before the comma: <i>the head of the ruling party, Mary Banda, said</i>.</summary>
internal static class Appositions
{
    private const int MostNouns = 3;

    /// <summary>Offices that are no nouns of persons in any other sense.</summary>
    private static readonly WordClass Offices = new("""
        head chief chair director manager boss founder secretary captain editor coach rector dean superintendent principal deputy coordinator treasurer governor mayor ambassador consul
        chancellor premier king queen prince emir sheikh sultan chairman chairwoman chairperson spokesperson judge prosecutor bishop archbishop cardinal patriarch administrator commissioner
        """);

    /// <summary>Head of the name of the person who holds the office that a noun names; -1 for none.</summary>
    public static int OfOffice(SyntaxView view, int office)
    {
        return IsSomebody(view, office) && !IsPerson(view, office) ? Below(view, office, MostNouns) : -1;
    }

    /// <summary>The noun of the office to which a person's name belongs, where the parser hung the name on a noun inside its phrase; -1 for none.</summary>
    public static int OfficeOf(SyntaxView view, int person)
    {
        if (view.Rel(person) != Deprel.Appos) return -1;
        var noun = view.Head(person);
        for (var steps = 0; steps < MostNouns && noun >= 0 && view.Rel(noun) == Deprel.Nmod; steps++)
        {
            noun = view.Head(noun);
            if (OfOffice(view, noun) == person) return noun;
        }

        return -1;
    }

    private static int Below(SyntaxView view, int noun, int most)
    {
        for (var child = view.First(noun); child >= 0 && most > 0; child = view.Next(child))
        {
            if (child < noun || view.Rel(child) != Deprel.Nmod) continue;
            for (var name = view.First(child); name >= 0; name = view.Next(name))
            {
                if (name > child && view.Rel(name) == Deprel.Appos && IsPerson(view, name) && !IsPerson(view, child) && !IsSomebody(view, child)) return name;
            }

            if (Below(view, child, most - 1) is >= 0 and var found) return found;
        }

        return -1;
    }

    /// <summary>"the brother of the president, John Okello" is the president more likely than the brother.</summary>
    private static bool IsSomebody(SyntaxView view, int token) => view.Xpos(token) == "NN" && (PartyNouns.IsPerson(view.Lemma(token)) || Offices.Contains(view.Lemma(token)));

    private static bool IsPerson(SyntaxView view, int token)
    {
        foreach (var mention in view.Entities.At(token))
        {
            if (mention.Entity.Type == EntityType.Person && mention.Kind == MentionKind.Name) return true;
        }

        return false;
    }
}
