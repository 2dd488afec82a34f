using EntityExtraction.Collections;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>What is still to come, though no word like <i>will</i> says so: the time that goes with it does, or the clause that it is told beside.</summary>
internal static class Ahead
{
    private static readonly WordClass Meetings = new("conference conversation dialogue discussion meeting negotiation stay stop summit talk tour trip visit");
    private static readonly WordClass TimesOfDay = new("afternoon evening morning night");

    /// <summary>"visits Chad next week", "a visit to Chad next week"; "arrived the next day" is past.</summary>
    public static bool IsTold(SyntaxView view, int token)
    {
        if (view.IsVerb(token) && view.Xpos(token) is not ("VBZ" or "VBP")) return false;
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.OblUnmarked or Deprel.NmodUnmarked or Deprel.Obl or Deprel.Nmod or Deprel.Advmod && IsTimeAhead(view, child)) return true;
        }

        return false;
    }

    /// <summary>"will raise it during his visit", "spoke ahead of talks".</summary>
    public static bool IsOccasion(SyntaxView view, int noun, int head, Role role) =>
        Meetings.Contains(view.Lemma(noun)) && (role.Name is "ahead of" || (role.Name is "during" or "before" or "after" or "at" or "on" or "in" && IsToCome(view, head)));

    /// <summary>"will ask for it when talks resume", "will visit Chad before meeting the king".</summary>
    public static bool IsBeside(SyntaxView view, int clause, int head, string marker) =>
        (marker is "before" || (marker is "when" or "after" or "until" or "once" && view.Xpos(clause) != "VBG")) && view.Xpos(clause) is "VBZ" or "VBP" or "VBG" && view.Child(clause, Deprel.Aux) < 0 && IsToCome(view, head);

    private static bool IsToCome(SyntaxView view, int verb) => view.IsVerb(verb) && OwnWords.Read(view, verb).Modality == Modality.Future;

    private static bool IsTimeAhead(SyntaxView view, int time)
    {
        if (view.LemmaIs(time, "tomorrow")) return true;
        if (!TimeWords.IsUnit(view.Lemma(time)) && !TimeWords.IsWeekday(view.Form(time)) && TimeWords.Month(view.Form(time)) == 0 && !TimesOfDay.Contains(view.Lemma(time))) return false;
        var ahead = false;
        for (var child = view.First(time); child >= 0; child = view.Next(child))
        {
            switch (view.Form(child).ToLowerInvariant())
            {
                case "next" or "coming" or "upcoming" or "later":
                    ahead = true;
                    break;
                // "the next day" is told of the past.
                case "the" when view.Child(time, Deprel.Case) < 0:
                    return false;
                default:
                    break;
            }
        }

        return ahead || (time > 0 && view.Child(time, Deprel.Det) is >= 0 and var det && view.FormIs(det, "this") && det > 0 && view.FormIs(det - 1, "later"));
    }
}
