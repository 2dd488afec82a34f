using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who did it where people are only said to have died or been hurt: <i>died in an ambush by rebels</i>, <i>were wounded in an Israeli raid</i>,
/// <i>were killed in a bombing blamed on Hamas</i>.</summary>
internal static class Casualties
{
    private static readonly WordClass Suffered = new("abduct behead displace execute hurt injure kidnap kill maim massacre murder shoot slaughter slay wound");
    private static readonly WordClass Died = new("die perish fall");

    private static readonly WordClass Attacks = new("""
        action airstrike ambush assassination assault attack battle blast blaze bombardment bombing clash crackdown crossfire explosion fighting fire
        firefight gunbattle gunfire incident incursion invasion massacre missile offensive onslaught operation outbreak raid rampage rocket shelling shooting
        shootout skirmish strike violence
        """);

    /// <summary>The one behind the attack in which the verb's people came to harm; -1 where the text names none.</summary>
    public static int Attacker(SyntaxView view, int verb, bool passive)
    {
        if (passive ? !Suffered.Contains(view.Lemma(verb)) : !Died.Contains(view.Lemma(verb))) return -1;
        for (var child = view.First(verb); child >= 0; child = view.Next(child))
        {
            if (child < verb || !(view.Rel(child).Is(Deprel.Obl) || (view.Rel(child) == Deprel.Obj && view.LemmaIs(child, "result")))) continue;
            if (!(Prepositions.Of(view, child).Name is "in" or "during" or "by" or "from" or "following" or "after" or "as")) continue;
            var attack = view.LemmaIs(child, "result") ? view.Child(child, Deprel.Nmod) : child;
            if (attack >= 0 && Measures.Nested(view, attack) is var act && Attacks.Contains(view.Lemma(act)) && Behind(view, act) is >= 0 and var attacker) return attacker;
        }

        return -1;
    }

    private static int Behind(SyntaxView view, int attack)
    {
        for (var child = view.First(attack); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            if (relation == Deprel.NmodPossessive && view.IsParty(child)) return child;
            // "in an Israeli raid", "in a Chadian missile strike"; an accident or violence in a country is not of it.
            if (child < attack && relation is Deprel.Amod or Deprel.Compound && Instruments.Contains(view.Lemma(attack)) && (Modifiers.BehindWeapon(view, child) is >= 0 and var armed ? armed : child) is var bearer && view.IsActor(bearer)) return bearer;
            if (relation == Deprel.Nmod && view.IsParty(child) && IsDoer(view, attack, Prepositions.Of(view, child))) return child;
            // "blamed on", "claimed by", "carried out by"
            if (relation is not (Deprel.Acl or Deprel.AclRelative) || !view.IsVerb(child) || !view.IsPassive(child)) continue;
            for (var phrase = view.First(child); phrase >= 0; phrase = view.Next(phrase))
            {
                if (view.Rel(phrase).Is(Deprel.Obl) && view.IsParty(phrase) && (view.LemmaIs(child, "blame") ? Prepositions.Of(view, phrase) == Role.On : Prepositions.Of(view, phrase) == Role.By)) return phrase;
            }
        }

        return PartyModifiers.Of(view, attack);
    }

    /// <summary>"an attack by rebels", "the actions of the army", "clashes with the police".</summary>
    private static bool IsDoer(SyntaxView view, int attack, Role role) =>
        role == Role.By || (role == Role.Of && view.LemmaIs(attack, "action")) || (role == Role.With && view.Lemma(attack) is "clash" or "fighting" or "battle" or "gunbattle" or "skirmish" or "firefight" or "shootout");
}
