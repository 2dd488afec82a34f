using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Words that make an act or a thing common to several: will <i>jointly</i> build, <i>together</i> with Norway, a <i>joint</i> office.</summary>
internal static class Joint
{
    /// <summary>Whether an adverb says that several do it.</summary>
    public static bool IsAdverb(SyntaxView view, int token) =>
        view.Rel(token) == Deprel.Advmod && view.Form(token).ToLowerInvariant() is "jointly" or "together";

    /// <summary>Whether an adjective stands before what several have or do.</summary>
    public static bool IsAdjective(SyntaxView view, int token) => view.Rel(token) == Deprel.Amod && view.Lemma(token).ToLowerInvariant() is "joint" or "bilateral" or "mutual" && view.Tag(view.Head(token)) == Upos.Noun;

    /// <summary>Who does the act of the verb that an adverb modifies, and with whom.</summary>
    public static void OfVerb(SyntaxView view, int adverb, ArgumentList arguments)
    {
        var verb = view.Head(adverb);
        if (verb < 0 || !view.IsVerb(verb)) return;
        With(view, adverb, arguments);
        With(view, verb, arguments);
        var agent = view.IsPassive(verb) ? Agents.OfPassive(view, verb) : -1;
        arguments.Add(Role.Agent, agent >= 0 ? agent : view.Subject(verb));
        arguments.AddPlural(Role.Agent);
    }

    /// <summary>Who acts through the thing that an adjective makes a common one; the noun itself has told what it can.</summary>
    public static void OfNoun(SyntaxView view, int noun, ArgumentList arguments)
    {
        // "because of a joint exercise between Chad and Togo": it is theirs.
        if (arguments.Has(Role.Between)) return;
        if (!arguments.Has(Role.Agent))
        {
            // "see changes in bilateral trade": of whom the clause speaks.
            var top = noun;
            while (view.Rel(top) == Deprel.Nmod && Prepositions.Of(view, top).Name is "in" or "of" or "for" && view.Head(top) >= 0 && !view.IsParty(view.Head(top))) top = view.Head(top);
            var verb = view.Head(top);
            if (verb < 0 || !view.IsVerb(verb)) return;
            if (view.Rel(top) is Deprel.NsubjPassive) arguments.Add(Role.Agent, Agents.OfPassive(view, verb));
            else if (view.Rel(top) is Deprel.Obj or Deprel.Obl or Deprel.Xcomp) arguments.Add(Role.Agent, view.Subject(verb));
        }

        arguments.AddPlural(Role.Agent);
    }

    private static void With(SyntaxView view, int token, ArgumentList arguments)
    {
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if ((view.Rel(child).Is(Deprel.Obl) || view.Rel(child) == Deprel.Nmod) && Prepositions.Of(view, child) == Role.With) arguments.Add(Role.With, RelativeClauses.Resolve(view, child));
        }
    }
}
