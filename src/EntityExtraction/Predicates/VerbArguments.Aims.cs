using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <content>At whom, and with whom, what a verb leads to is done.</content>
internal static partial class VerbArguments
{
    /// <summary>Whom the act of the complement clause is aimed at: its object, and what <i>on</i>, <i>at</i> and <i>against</i> bring.</summary>
    public static void Aims(SyntaxView view, int clause, ArgumentList arguments, int depth = 2)
    {
        if (!view.IsVerb(clause)) return;
        // "urged voters not to back the bill": nobody is to be aimed at.
        if (view.Head(clause) is >= 0 and var urging && Urging.Contains(view.Lemma(urging)) && OwnWords.Read(view, clause).Polarity == Relations.Polarity.Negated) return;
        // "send troops across the border to fight the rebels": at these, not at the troops.
        var sends = view.Lemma(clause) is "send" or "deploy" or "dispatch" or "use" or "order";
        // "cut off supplies to Chad": Chad is to feel it.
        var cuts = view.Lemma(clause) is "cut" or "halt" or "stop" or "suspend" or "end" or "sever" or "freeze" or "withhold" or "break" or "block" or "deny" or "close" or "cancel" or "recall";
        if (view.IsPassive(clause)) arguments.Add(Role.ClausePatient, view.Subject(clause));
        for (var child = view.First(clause); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Advcl or Deprel.Acl or Deprel.Xcomp && depth > 1 && sends && view.IsInfinitive(child))
            {
                Aims(view, child, arguments, depth - 1);
            }
            else if (view.Rel(child) == Deprel.Xcomp && depth > 1 && view.LemmaIs(clause, "help") && view.Child(clause, Deprel.Obj) < 0)
            {
                // "to help monitor Chad's elections"
                Aims(view, child, arguments, depth - 1);
            }
            else if (view.Rel(child) == Deprel.Obj)
            {
                if (!sends) arguments.Add(Role.ClausePatient, RelativeClauses.Resolve(view, child));
                for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
                {
                    if (view.Rel(inner) == Deprel.Nmod && (IsAim(Prepositions.Of(view, inner)) || (cuts && IsOtherEnd(view, inner)))) arguments.Add(Role.ClausePatient, inner);
                }
            }
            else if (view.Rel(child).Is(Deprel.Obl) && ((cuts && IsOtherEnd(view, child)) || (Prepositions.Of(view, child) == default && IsBareObject(view, child)) || IsAim(Prepositions.Of(view, child)) || (view.LemmaIs(clause, "vote") && Prepositions.Of(view, child).Name == "down") || (sends && Prepositions.Of(view, child).Name == "into")))
            {
                arguments.Add(Role.ClausePatient, RelativeClauses.Resolve(view, child));
            }
        }
    }

    private static readonly WordClass Urging = new("appeal ask beg call encourage exhort implore invite press tell urge");

    /// <summary>"warned of sanctions if Chad refuses": what is announced is aimed at who could avert it.</summary>
    private static void Condition(SyntaxView view, int verb, ArgumentList arguments)
    {
        if (!arguments.Has(Role.ClausePatient)) arguments.Add(Role.ClausePatient, Averter(view, verb), borrowed: true);
        // "threatened to use force if Chad refuses": the condition may hang on the act.
        if (arguments.FirstOf(Role.Clause) is >= 0 and var act && view.IsInfinitive(act) && !AimsAtParty(view, arguments)) arguments.Add(Role.ClausePatient, Averter(view, act));
    }

    private static bool AimsAtParty(SyntaxView view, ArgumentList arguments)
    {
        foreach (var argument in arguments.ToArray())
        {
            if (argument.Role == Role.ClausePatient && view.IsParty(argument.Head)) return true;
        }

        return false;
    }

    /// <summary>Who could avert what is announced: the subject of an <i>if</i>, <i>unless</i> or <i>until</i>; -1 for none.</summary>
    public static int Averter(SyntaxView view, int verb)
    {
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) == Deprel.Advcl && Prepositions.Marker(view, child) is "if" or "unless" or "until" && !view.IsPassive(child) && view.Subject(child) is >= 0 and var other && view.IsParty(other)) return other;
        }

        return -1;
    }

    /// <summary>"signed an agreement with Chad to buy oil": the other party of the agreement sells.</summary>
    private static void Partner(SyntaxView view, int verb, ArgumentList arguments)
    {
        var role = view.Lemma(verb).ToLowerInvariant() switch
        {
            "buy" or "purchase" or "import" or "acquire" or "procure" or "order" => Role.From,
            "sell" or "supply" or "export" or "deliver" => Role.To,
            _ => default,
        };
        var head = view.Head(verb);
        if (role == default || head < 0 || arguments.Has(role) || !(view.IsInfinitive(verb) || Prepositions.Marker(view, verb) is "for" or "on")) return;
        if (!NounArguments.IsDealing(view, head)) head = view.IsVerb(head) && view.Child(head, Deprel.Obj) is >= 0 and var signed && NounArguments.IsDealing(view, signed) ? signed : -1;
        if (head < 0) return;
        With(head);
        if (view.Rel(head) == Deprel.Obj) With(view.Head(head));

        void With(int token)
        {
            for (var child = view.First(token); child >= 0; child = view.Next(child))
            {
                if ((view.Rel(child).Is(Deprel.Obl) || view.Rel(child) == Deprel.Nmod) && Prepositions.Of(view, child) == Role.With && view.IsActor(child)) arguments.Add(role, child, borrowed: true);
            }
        }
    }

    /// <summary>"agreed to open talks with Chad", "agreed to buy oil from Chad": what is done with another is agreed with that one.</summary>
    private static void AgreedWith(SyntaxView view, int verb, ArgumentList arguments)
    {
        if (!view.LemmaIs(verb, "agree") || arguments.Has(Role.With) || arguments.FirstOf(Role.Clause) is not (>= 0 and var clause) || !view.IsInfinitive(clause)) return;
        With(clause);
        With(view.Child(clause, Deprel.Obj));

        void With(int token)
        {
            if (token < 0) return;
            for (var child = view.First(token); child >= 0; child = view.Next(child))
            {
                if (!(view.Rel(child).Is(Deprel.Obl) || view.Rel(child) == Deprel.Nmod) || !view.IsActor(child)) continue;
                var role = Prepositions.Of(view, child);
                if (role == Role.With || (role == Role.From && view.Lemma(clause) is "buy" or "purchase" or "import" or "acquire" or "order") || (role == Role.To && view.Lemma(clause) is "sell" or "supply" or "export")) arguments.Add(Role.With, child, borrowed: true);
            }
        }
    }

    /// <summary>"supplies to Chad", "ties with Chad"</summary>
    private static bool IsOtherEnd(SyntaxView view, int phrase) => view.IsActor(phrase) && Prepositions.Of(view, phrase) is var role && (role == Role.To || role == Role.With || role == Role.From);

    private static bool IsAim(Role role) => role == Role.On || role == Role.Against || role.Name is "at" or "upon";
}
