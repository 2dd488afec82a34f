using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who did it where people are only said to have died or been hurt: <i>died in an ambush by rebels</i>, <i>were wounded in an Israeli raid</i>,
/// <i>were killed in a bombing blamed on Hamas</i>, <i>were killed when troops stormed the prison</i>, <i>the killing of two nurses during a rebel raid</i>.</summary>
internal static class Casualties
{
    private static readonly WordClass Suffered = new("abduct behead displace execute hurt injure kidnap kill maim massacre murder overpower shoot slaughter slay wound");
    private static readonly WordClass Died = new("die perish fall");
    private static readonly WordClass Losses = new("abduction casualty death injury kidnapping killing loss massacre murder shooting slaying wounding");

    private static readonly WordClass Assaulting = new("""
        ambush assault attack bomb bombard charge fire hit launch open pound raid shell shoot storm strafe strike throw
        """);

    /// <summary>Whether the verb does harm: <i>kill</i>, <i>wound</i>.</summary>
    public static bool IsHarm(SyntaxView view, int verb) => Suffered.Contains(view.Lemma(verb));

    /// <summary>Whether the subject of an active verb comes to harm: <i>died</i>, <i>fell</i>.</summary>
    public static bool IsSuffering(SyntaxView view, int verb) => Died.Contains(view.Lemma(verb));

    /// <summary>The one behind the attack in which the verb's people came to harm; -1 where the text names none.</summary>
    public static int Attacker(SyntaxView view, int verb, bool passive)
    {
        if (passive ? !Suffered.Contains(view.Lemma(verb)) : !Died.Contains(view.Lemma(verb))) return -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child < verb && !RelativeClauses.IsRelativePronoun(view, child)) continue;
            // "were killed and ten hurt when rebels attacked": what the last of the casualties came from is told of all.
            if (passive && view.Rel(child) == Deprel.Conj && IsHarm(view, child) && IsShared(view, verb) && Attacker(view, child, passive: true) is >= 0 and var shared) return shared;
            if (view.Rel(child) == Deprel.Advcl && Assailant(view, verb, child) is >= 0 and var assailant) return assailant;
            if (!(view.Rel(child).Is(Deprel.Obl) || (view.Rel(child) == Deprel.Obj && view.LemmaIs(child, "result")))) continue;
            if (Of(view, child) is >= 0 and var attacker) return attacker;
        }

        return -1;
    }

    /// <summary>Whether a casualty is told without where or from what.</summary>
    private static bool IsShared(SyntaxView view, int verb)
    {
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child > verb && view.Rel(child) == Deprel.Obl && !view.IsDate(child)) return false;
        }

        return true;
    }

    /// <summary>The one behind the attack that a noun for its harm speaks of: <i>the death of two nurses in a Chadian raid</i>; -1 where the text names none.</summary>
    public static int AttackerOfNoun(SyntaxView view, int noun)
    {
        if (!Losses.Contains(view.Lemma(noun))) return -1;
        var verb = view.Head(noun);
        // The phrase may hang on the noun, on those who came to harm, or on the verb.
        for (var child = view.First(noun); child >= 0; child = view.Next(child))
        {
            if (child < noun || view.Rel(child) != Deprel.Nmod) continue;
            if (Of(view, child) is >= 0 and var attacker) return attacker;
            for (var inner = view.First(child); inner >= 0; inner = view.Next(inner))
            {
                if (inner > child && view.Rel(inner) == Deprel.Nmod && Of(view, inner) is >= 0 and var nested) return nested;
            }
        }

        if (verb < 0 || !view.IsVerb(verb) || verb > noun) return -1;
        for (var child = view.Next(noun); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child).Is(Deprel.Obl) && Prepositions.Of(view, child).Name is "in" or "during" && Of(view, child) is >= 0 and var attacker) return attacker;
        }

        return -1;
    }

    private static int Of(SyntaxView view, int phrase)
    {
        if (!(Prepositions.Of(view, phrase).Name is "in" or "during" or "by" or "from" or "following" or "after" or "as" or "amid")) return -1;
        var attack = view.LemmaIs(phrase, "result") ? view.Child(phrase, Deprel.Nmod) : RelativeClauses.Resolve(view, phrase);
        return attack < 0 ? -1 : Attackers.Of(view, Measures.Nested(view, attack));
    }

    /// <summary>"when troops stormed the prison", "after a gunman opened fire": the subject, unless it is those who came to harm.</summary>
    private static int Assailant(SyntaxView view, int verb, int clause)
    {
        if (!Clauses.IsTemporal(view, clause) || !view.IsVerb(clause) || view.IsPassive(clause) || !Assaulting.Contains(view.Lemma(clause))) return -1;
        if (view.Lemma(clause) is "open" or "launch" or "throw" && !(view.Child(clause, Deprel.Obj) is >= 0 and var weapon && (view.LemmaIs(weapon, "fire") || Attackers.IsAttack(view, weapon) || Instruments.Contains(view.Lemma(weapon))))) return -1;
        var assailant = view.Subject(clause);
        return assailant >= 0 && assailant != view.Subject(verb) && (view.IsParty(assailant) || Owners.OfInstrument(view, assailant) is not null || (Attackers.IsAttack(view, assailant) && PartyModifiers.Of(view, assailant) >= 0)) ? assailant : -1;
    }
}
