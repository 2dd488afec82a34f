using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>The preposition that brings a phrase.</summary>
internal static class Prepositions
{
    /// <summary>Words that are particles of these verbs and prepositions of others.</summary>
    private static readonly Dictionary<string, WordClass> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["down"] = new("bring burn close gun hunt knock mow put shoot shut strike tear track turn vote"),
        ["off"] = new("break call cut drive fend fight lay seal set ward"),
        ["out"] = new("carry drive flush force rule root smoke throw weed wipe"),
        ["over"] = new("hand take turn"),
        ["up"] = new("blow break round set"),
    };

    /// <summary>The role named by the phrase's preposition; the default role where it has none.</summary>
    public static Role Of(SyntaxView view, int phrase)
    {
        for (var child = view.First(phrase); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) != Deprel.Case || view.Xpos(child) == "POS" || view.FormIs(child, "'s")) continue;
            var fixedPart = view.Child(child, Deprel.Fixed);
            if (fixedPart >= 0)
            {
                var words = view.Form(child);
                for (var part = fixedPart; part >= 0; part = view.Next(part))
                {
                    if (view.Rel(part) == Deprel.Fixed) words += " " + view.Form(part);
                }

                if (Role.TryParse(words, out var joined)) return joined;
            }

            // Of several prepositions the last decides: "out of", "from behind"; "up against".
            var last = child;
            for (var next = view.Next(child); next >= 0 && next < phrase; next = view.Next(next))
            {
                if (view.Rel(next) == Deprel.Case) last = next;
            }

            if (last != child && Role.TryParse(view.Form(child) + " " + view.Form(last), out var pair)) return pair;
            if (Role.TryParse(view.Form(last), out var role) || Role.TryParse(view.Lemma(last), out role)) return IsAhead(view, phrase) && role == Role.Of ? AheadOf : role.IsPreposition ? role : default;
        }

        // "with the Irish premier Mary Ahern": the preposition may hang on the description before the name.
        for (var child = view.First(phrase); child >= 0 && child < phrase; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.NmodDescriptive or Deprel.Compound && view.IsNominal(child) && Of(view, child) is { IsPreposition: true } described) return described;
        }

        // A conjunct shares the preposition of the first: "with Iran and Syria".
        return view.Rel(phrase) == Deprel.Conj && view.Head(phrase) >= 0 && view.IsNominal(view.Head(phrase)) ? Of(view, view.Head(phrase)) : default;
    }

    private static readonly Role AheadOf = Role.Parse("ahead of");

    /// <summary>"met them ahead of a summit": whether a phrase hangs on the first word of its preposition.</summary>
    public static bool IsAhead(SyntaxView view, int phrase) => view.Rel(phrase).Is(Deprel.Obl) && view.Head(phrase) is >= 0 and var ahead && view.FormIs(ahead, "ahead") && ahead + 1 == view.Child(phrase, Deprel.Case);

    /// <summary>The first phrase behind a word that hangs on it with a given preposition; -1 for none.</summary>
    public static int Find(SyntaxView view, int word, Role role)
    {
        for (var child = word < 0 ? -1 : view.First(word); child >= 0; child = view.Next(child))
        {
            if (child > word && (view.Rel(child) == Deprel.Nmod || view.Rel(child).Is(Deprel.Obl)) && Of(view, child) == role) return child;
        }

        return -1;
    }

    /// <summary>The last word of a preposition of two whose first word is a particle ("out of"), which triggers with a particle ask for; the default role for none.
    /// In "because of" and "due to" the last word says nothing by itself.</summary>
    public static Role LastOf(Role role) => role.Name switch
    {
        "out of" => Role.Of,
        "together with" => Role.With,
        _ => default,
    };

    /// <summary>Whether what looks like a preposition is the verb's particle, so that the phrase is an object: "brushed aside the offer".</summary>
    public static bool IsParticle(SyntaxView view, int phrase)
    {
        var first = view.Child(phrase, Deprel.Case);
        // "shot down a drone", "handed over the town"
        if (first >= 0 && first == view.Head(phrase) + 1 && Particles.TryGetValue(view.Form(first), out var verbs)) return verbs.Contains(view.Lemma(view.Head(phrase))) && !view.IsDate(phrase);
        return first >= 0 && view.Form(first).ToLowerInvariant() is "aside" or "away" or "back" or "forth" or "apart";
    }

    /// <summary>The word that marks a clause (<i>of</i> supporting, <i>without</i> attacking, <i>if</i>) in lower case; empty for none.</summary>
    public static string Marker(SyntaxView view, int clause)
    {
        for (var child = view.First(clause); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.Mark or Deprel.Case && child < clause) return view.Form(child).ToLowerInvariant();
        }

        return "";
    }
}
