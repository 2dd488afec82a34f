using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>The words of a described phrase that tell who or what it is, for its name: without where it happens to be and without what it goes on to explain.</summary>
internal static class CoreWords
{
    private const int Most = 6;

    private static readonly WordClass Places = new("in at on near along across around outside inside throughout off aboard under behind beyond within atop amid");

    private static readonly WordClass Wide = new("region country area territory world nation state province neighborhood neighbourhood continent capital north south east west");

    public static NounPhrase Of(SyntaxView view, NounPhrase phrase, int head, bool party)
    {
        if (phrase.Last <= head || view.IsVerb(head)) return phrase;
        var told = phrase.First < head;
        for (var child = view.First(head); child >= 0; child = view.Next(child))
        {
            if (child < head || child > phrase.Last) continue;
            var start = Start(view, child);
            if (start <= head) continue;
            if (view.Rel(child).Is(Deprel.Nmod))
            {
                if (party ? IsDoer(view, child) || (Places.Contains(Prepositions.Of(view, child).Name) && !IsDefining(view, child, start)) : told && Places.Contains(Prepositions.Of(view, child).Name)) return Before(start);
                if (!party && told && Count(view, phrase.First, phrase.Last) > Most && start > head + 1) return Before(start);
                if (!party && Count(view, phrase.First, phrase.Last) > Most && Further(view, child) is > 0 and var further && further <= phrase.Last) return Before(further);
                told = true;
            }
            else if (view.Rel(child) == Deprel.Acl && view.IsInfinitive(child) && (told || Count(view, phrase.First, phrase.Last) > Most))
            {
                return Before(start);
            }
        }

        return told && Endeavours.About(view, head) >= 0 ? Before(head + 1) : phrase;

        NounPhrase Before(int token) => phrase with { Last = token - 1 };
    }

    /// <summary>"charges against the militia by Chad": who acts is no part of the party's name.</summary>
    private static bool IsDoer(SyntaxView view, int phrase) => Prepositions.Of(view, phrase) == Role.By;

    /// <summary>"rebels in Syria", "members in the council", "governments in the region": a place that parts them from others of the kind.</summary>
    private static bool IsDefining(SyntaxView view, int place, int start)
    {
        if (!(Prepositions.Of(view, place).Name is "in" or "at" or "within")) return false;
        if (view.IsParty(place) || Wide.Contains(view.Lemma(place))) return true;
        foreach (var mention in view.Entities.At(place))
        {
            if (mention.FirstToken <= start + 2) return true;
        }

        return false;
    }

    /// <summary>Where a phrase inside the phrase begins that is not of it: "a probe <i>into the murder</i>"; 0 for none.</summary>
    private static int Further(SyntaxView view, int noun)
    {
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (child > noun && view.Rel(child).Is(Deprel.Nmod) && Prepositions.Of(view, child) is var role && role != default && role != Role.Of && Start(view, child) is var start && start > noun) return start;
        }

        return 0;
    }

    private static int Start(SyntaxView view, int head)
    {
        var start = head;
        for (var child = view.First(head); child >= 0 && child < head; child = view.Next(child)) start = Math.Min(start, Start(view, child));
        return start;
    }

    private static int Count(SyntaxView view, int first, int last)
    {
        var count = 0;
        for (var token = first; token <= last; token++)
        {
            if (view.Tag(token) is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb or Upos.Num) count++;
        }

        return count;
    }
}
