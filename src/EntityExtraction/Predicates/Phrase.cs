namespace EntityExtraction.Predicates;

/// <summary>A word or several that belong together in a tree: <c>throw weight</c>, <c>crack down</c>, <c>arms embargo</c>.</summary>
/// <remarks>Immutable. The head is the first word of a verb phrase and the last one of a noun phrase, or the word before its preposition (<c>state of war</c>).</remarks>
internal sealed class Phrase
{
    private readonly string[] _others;

    private Phrase(string text, string head, string[] others) => (Text, Head, _others) = (text, head, others);

    private const string Not = "not";

    /// <summary>Whether negation is a word of the phrase (<c>agree not</c>): it must be negated, and what it says is then stated, not denied.</summary>
    public bool TakesNegation => Array.IndexOf(_others, Not) >= 0 || (Text.StartsWith("no ", StringComparison.Ordinal) && Head != "no");

    /// <summary>The words as written.</summary>
    public string Text { get; }

    /// <summary>Lemma of the head word, under which the phrase is looked up.</summary>
    public string Head { get; }

    /// <summary>Number of words.</summary>
    public int Length => _others.Length + 1;

    /// <summary>A phrase in the forms in which it may stand: a hyphenated word as one token and as several.</summary>
    public static Phrase[] Variants(string text, PredicateCategory category)
    {
        if (!text.AsSpan().ContainsAny(' ', '-')) return [new Phrase(text, text, [])];
        var split = Parse(text, text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries), category);
        return text.Contains('-', StringComparison.Ordinal) ? [split, Parse(text, text.Split(' ', StringSplitOptions.RemoveEmptyEntries), category)] : [split];
    }

    private static Phrase Parse(string text, string[] words, PredicateCategory category)
    {
        if (words.Length < 2) return new Phrase(text, text, []);
        var head = category == PredicateCategory.Verb && !IsHyphenated(text) ? 0 : HeadOfNominal(words);
        return new Phrase(text, words[head], [.. words.Where((_, i) => i != head)]);
    }

    /// <summary>Whether the other words depend on the token, directly or through a word between, or the token is the subject or the
    /// object of a phrase word ("ties are strained", "soured relations" for <c>strained tie</c>, <c>soured relation</c>).</summary>
    public bool Matches(SyntaxView view, int token)
    {
        foreach (var word in _others)
        {
            if (word != Not && !HasWord(view, token, token, word, 3) && !IsSubjectOf(view, token, word)) return false;
        }

        return true;
    }

    /// <summary>Whether the first of several words is a preposition.</summary>
    public static bool StartsWithPreposition(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && Role.TryParse(text[..blank], out var role) && role.IsPreposition;
    }

    /// <summary>Whether a dependent is one of the phrase's words.</summary>
    public bool Contains(SyntaxView view, int token)
    {
        foreach (var word in _others)
        {
            if (Is(view, token, word)) return true;
        }

        return false;
    }

    /// <summary>"has no ties with": whether the object of the verb is a word of the phrase and denied by its determiner, which is none.</summary>
    public bool HasDeniedObject(SyntaxView view, int verb) =>
        (view.Child(verb, Syntax.Deprel.Obj) is >= 0 and var thing ? thing : view.Child(verb, Syntax.Deprel.NsubjPassive)) is >= 0 and var denied && Contains(view, denied)
        && view.Child(denied, Syntax.Deprel.Det) is >= 0 and var no && view.FormIs(no, "no") && Array.IndexOf(_others, "no") < 0;

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    private static bool IsHyphenated(string text) => text.Contains('-', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);

    private static int HeadOfNominal(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (Role.TryParse(words[i], out var role) && role.IsPreposition && i + 1 < words.Length) return i - 1;
        }

        return words.Length - 1;
    }

    private bool HasWord(SyntaxView view, int trigger, int token, string word, int depth)
    {
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if (Is(view, child, word) && (token == trigger || IsNear(view, trigger, child)) && !IsElsewhere(view, trigger, child)) return true;
            if (depth > 1 && !view.IsVerb(child) && HasWord(view, trigger, child, word, depth - 1)) return true;
        }

        return false;
    }

    /// <summary>A preposition further down is a word of the phrase only next to the trigger ("crack down on") or with a phrase word ("bring to justice").</summary>
    private bool IsNear(SyntaxView view, int trigger, int found) =>
        view.Tag(found) != Syntax.Upos.Adp || found == trigger + 1 || Contains(view, view.Head(found));

    /// <summary>"put pressure on them to stop", "in order to give": an infinitive of its own or a part of a conjunction is no word of the phrase.</summary>
    private static bool IsElsewhere(SyntaxView view, int trigger, int found) =>
        view.IsVerb(trigger) && (view.Rel(found) == Syntax.Deprel.Advcl && view.IsVerb(found) && view.IsInfinitive(found) || view.Rel(found) == Syntax.Deprel.Fixed && view.FormIs(found, "order"));

    private static bool IsSubjectOf(SyntaxView view, int token, string word) =>
        view.Rel(token) is Syntax.Deprel.Nsubj or Syntax.Deprel.NsubjPassive or Syntax.Deprel.Obj && view.IsNominal(token) && Is(view, view.Head(token), word);

    private static bool Is(SyntaxView view, int token, string word) => view.LemmaIs(token, word) || view.FormIs(token, word) || WordForms.IsInflected(view.Form(token), word);
}
