using EntityExtraction.Actors;
using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Actors that stand before a noun: <i>Turkish</i> offensive, <i>US-Turkish</i> talks, <i>Moscow</i>-<i>Ankara</i> axis.</summary>
internal static class Modifiers
{
    public static void Collect(SyntaxView view, int noun, List<int> modifiers)
    {
        for (var child = view.First(noun); child >= 0 && child < noun; child = view.Next(child))
        {
            // "the US-led invasion"
            if (view.Form(child).ToLowerInvariant() is "led" or "imposed" or "ordered" or "launched" or "drafted" && !view.IsParty(noun) && Compounds.ModifierOf(view, child) is >= 0 and var leader && view.IsActor(leader) && !modifiers.Contains(leader)) modifiers.Add(leader);
            if (!IsModifier(view.Rel(child)) || view.IsVerb(child) || IsPrefixed(view, child)) continue;
            Chain(view, child, noun, modifiers);
        }

        modifiers.Sort();
    }

    /// <summary>Whose weapon a noun before the noun of the act names: the <i>Chadian</i> of "a Chadian missile strike", where the parser hung it on the missile; -1 for none.</summary>
    public static int BehindWeapon(SyntaxView view, int weapon)
    {
        if (view.Rel(weapon) != Deprel.Compound || view.Tag(weapon) != Upos.Noun || !(Instruments.Contains(view.Lemma(weapon)) || view.LemmaIs(weapon, "air"))) return -1;
        for (var child = view.First(weapon); child >= 0 && child < weapon; child = view.Next(child))
        {
            if (IsModifier(view.Rel(child)) && view.IsActor(child)) return child;
        }

        return -1;
    }

    private static void Chain(SyntaxView view, int token, int noun, List<int> modifiers)
    {
        if (view.IsActor(token) && !modifiers.Contains(token)) modifiers.Add(token);
        else if (view.Tag(token) == Upos.Noun && token > 0 && view.Head(token - 1) == token && IsModifier(view.Rel(token - 1)) && ActsThrough(view, token - 1) && !modifiers.Contains(token - 1)) modifiers.Add(token - 1);
        if (BehindWeapon(view, token) is >= 0 and var armed && !modifiers.Contains(armed)) modifiers.Add(armed);
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if (child < noun && (IsModifier(view.Rel(child)) || view.Rel(child) is Deprel.Conj or Deprel.Flat or Deprel.Dep or Deprel.OblUnmarked) && !view.IsVerb(child)
                && (view.Rel(child) == Deprel.Conj || JoinedByHyphen(view, child, token)))
            {
                Chain(view, child, noun, modifiers);
            }
        }
    }

    /// <summary>"Houthi missile attacks", "Hamas rocket fire": a people or body before what it uses. Of a state by name it would be another matter: "Iran nuclear talks".</summary>
    private static bool ActsThrough(SyntaxView view, int token) =>
        view.Entities.At(token) is [{ Entity.Type: EntityType.Organization or EntityType.Group or EntityType.Country } mention, ..] && (mention.Entity.Type != EntityType.Country || mention.Kind == MentionKind.Demonym);

    /// <summary>Compounds and adjectives, and names that the parser took for a bare noun modifier.</summary>
    private static bool IsModifier(Deprel relation) => relation is Deprel.Amod or Deprel.Compound or Deprel.Nmod or Deprel.NmodDescriptive or Deprel.NmodUnmarked;

    private static bool IsPrefixed(SyntaxView view, int token) =>
        IsDated(view, token) || view.Form(token).StartsWith("pro-", StringComparison.OrdinalIgnoreCase) || view.Form(token).StartsWith("anti-", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Soviet-era subsidies", "American-style elections": the first word tells when or how, not whose.</summary>
    private static bool IsDated(SyntaxView view, int token)
    {
        if (token > 0 && view.Form(token - 1) == "-" && Manners.Contains(view.Form(token))) return true;
        return token + 2 < view.Document.TokenCount && view.Form(token + 1) == "-" && Manners.Contains(view.Form(token + 2));
    }

    private static readonly WordClass Manners = new("era style type made built born speaking educated designed");

    private static bool JoinedByHyphen(SyntaxView view, int a, int b)
    {
        var between = Math.Min(a, b) + 1;
        return between < Math.Max(a, b) && view.Form(between) is "-" or "–" or "—" or "/";
    }
}
