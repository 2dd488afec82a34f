using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Who is behind an attack that a noun names: <i>an attack by rebels</i>, <i>an Israeli raid</i>, <i>a bombing blamed on Hamas</i>, <i>clashes with the police</i>; and
/// where a definite noun takes up an attack of the sentence before, who was behind that one.</summary>
internal static class Attackers
{
    private static readonly WordClass Nouns = new("""
        action airstrike ambush assassination assault attack battle blast blaze bombardment bombing clash crackdown crossfire explosion fighting fire
        firefight gunbattle gunfire incident incursion invasion massacre missile offensive onslaught operation outbreak raid rampage rocket shelling shooting
        shootout skirmish strike violence
        """);

    /// <summary>Attacks of one side, which may be taken up by another of these words.</summary>
    private static readonly WordClass OneSided = new("""
        airstrike ambush assault attack bombardment bombing incursion massacre offensive onslaught raid rampage shelling shooting strike
        """);

    /// <summary>Whether a noun names an attack.</summary>
    public static bool IsAttack(SyntaxView view, int noun) => view.Tag(noun) == Upos.Noun && Nouns.Contains(view.Lemma(noun));

    /// <summary>Whoever is behind an attack; -1 where the text does not say.</summary>
    public static int Of(SyntaxView view, int attack)
    {
        if (!IsAttack(view, attack)) return -1;
        if (Behind(view, attack) is >= 0 and var attacker) return attacker;
        // "claimed responsibility for the bombing in which two soldiers died"
        if (view.Child(attack, Deprel.AclRelative) >= 0 && Culprits.Of(view, attack) is >= 0 and var culprit) return culprit;
        return IsDefinite(view, attack) ? Before(view, attack) : -1;
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
            // "blamed on", "claimed by", "carried out by", "that officials blame on"
            if (relation is not (Deprel.Acl or Deprel.AclRelative) || !view.IsVerb(child) || !(view.IsPassive(child) || view.LemmaIs(child, "blame"))) continue;
            if (DoerOf(view, child) is >= 0 and var doer) return doer;
        }

        return PartyModifiers.Of(view, attack);
    }

    /// <summary>The one on whom an attack is blamed right behind it; -1 for none.</summary>
    public static int BlamedOn(SyntaxView view, int attack)
    {
        for (var child = view.First(attack); child >= 0; child = view.Next(child))
        {
            if (child > attack && view.Rel(child) is Deprel.Acl or Deprel.AclRelative && view.IsVerb(child) && view.LemmaIs(child, "blame") && DoerOf(view, child) is >= 0 and var blamed) return blamed;
        }

        return -1;
    }

    private static int DoerOf(SyntaxView view, int verb)
    {
        for (var phrase = view.First(verb); phrase >= 0; phrase = view.Next(phrase))
        {
            if (view.Rel(phrase).Is(Deprel.Obl) && view.IsParty(phrase) && (view.LemmaIs(verb, "blame") ? Prepositions.Of(view, phrase) == Role.On : Prepositions.Of(view, phrase) == Role.By)) return phrase;
        }

        return -1;
    }

    /// <summary>"the attack", "those bombings", "one of the raids"</summary>
    private static bool IsDefinite(SyntaxView view, int attack) =>
        OneSided.Contains(view.Lemma(attack)) && view.Child(attack, Deprel.Det) is >= 0 and var article && article < attack && view.Form(article).ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";

    /// <summary>The doer of the last attack that the sentence before tells of.</summary>
    private static int Before(SyntaxView view, int attack)
    {
        var start = view.Document[attack].Sentence.FirstToken;
        if (start == 0) return -1;
        for (var token = start - 1; token >= view.Document[start - 1].Sentence.FirstToken; token--)
        {
            if (!IsAttack(view, token) || !OneSided.Contains(view.Lemma(token))) continue;
            if (Behind(view, token) is >= 0 and var attacker) return attacker;
            if (Culprits.Of(view, token) is >= 0 and var culprit) return culprit;
            var verb = view.Head(token);
            if (verb >= 0 && view.Rel(token) == Deprel.Obj && view.IsVerb(verb) && !view.IsPassive(verb) && view.Lemma(verb) is "carry" or "launch" or "stage" or "mount" or "conduct" or "commit" or "perpetrate"
                && view.Subject(verb) is >= 0 and var doer && view.IsParty(doer)) return doer;
        }

        return -1;
    }

    /// <summary>"an attack by rebels", "the actions of the army", "clashes with the police".</summary>
    private static bool IsDoer(SyntaxView view, int attack, Role role) =>
        role == Role.By || (role == Role.Of && view.LemmaIs(attack, "action")) || (role == Role.With && view.Lemma(attack) is "clash" or "fighting" or "battle" or "gunbattle" or "skirmish" or "firefight" or "shootout");
}
