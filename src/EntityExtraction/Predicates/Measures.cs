using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Nouns that only count or sort what their of-phrase names: <i>a series of</i> attacks, <i>a wave of</i> arrests, <i>a range of</i> sanctions.</summary>
internal static class Measures
{
    private static readonly WordClass Nouns = new("""
        array barrage batch bout couple dozen flurry handful host hundred kind lot mix number package pair range rash round salvo score scores series set slew sort
        spate spell spree string succession type variety wave day week month year hour
        """);

    /// <summary>What a measure counts; the noun itself where it is none.</summary>
    public static int Nested(SyntaxView view, int noun)
    {
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (Of(view, child) == noun) return child;
        }

        return noun;
    }

    /// <summary>"a billion dollars in sanctions", "$5 million in loans"</summary>
    private static bool IsSum(SyntaxView view, int phrase, int head) => head >= 0 && head < phrase && view.Rel(phrase) == Deprel.Nmod && IsMoney(view, head) && IsInBare(view, phrase);

    /// <summary>The sum that a phrase of its verb belongs to; -1 for none.</summary>
    public static int SumBefore(SyntaxView view, int phrase) =>
        IsInBare(view, phrase) && view.Head(phrase) is >= 0 and var verb && view.Child(verb, Deprel.Obj) is >= 0 and var sum && sum < phrase && phrase - sum <= 6 && IsMoney(view, sum) ? sum : -1;

    private static bool IsMoney(SyntaxView view, int noun) => view.Tag(noun) == Upos.Sym || view.Lemma(noun) is "dollar" or "euro" or "million" or "billion";

    private static bool IsInBare(SyntaxView view, int phrase) => Prepositions.Of(view, phrase).Name == "in" && view.Tag(phrase) == Upos.Noun && view.Child(phrase, Deprel.Det) < 0;

    /// <summary>The measure that an of-phrase belongs to; -1 where it is a phrase of something else.</summary>
    public static int Of(SyntaxView view, int phrase)
    {
        var head = view.Head(phrase);
        return head >= 0 && head < phrase && view.Rel(phrase) == Deprel.Nmod && (view.Tag(head) is Upos.Noun or Upos.Num && Nouns.Contains(view.Lemma(head)) || (view.Tag(head) is Upos.Num or Upos.Pron or Upos.Det && view.Form(head).ToLowerInvariant() is "one" or "two" or "some" or "most" or "all")) && Prepositions.Of(view, phrase) == Role.Of || IsSum(view, phrase, head) ? head : -1;
    }
}
