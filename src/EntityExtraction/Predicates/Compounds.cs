using EntityExtraction.Collections;
using EntityExtraction.Syntax;

namespace EntityExtraction.Predicates;

/// <summary>Hyphenated compounds: <i>Turkish-backed</i> forces, <i>pro-Moscow</i> separatists.</summary>
internal static class Compounds
{
    /// <summary>The head of what stands before the hyphen of a participle or adjective; -1 where it is no such compound.</summary>
    public static int ModifierOf(SyntaxView view, int token)
    {
        if (Open(view, token) is >= 0 and var open) return open;
        if (token < 2 || !IsHyphen(view.Form(token - 1)) || view.Document[token - 2].Sentence.Index != view.Document[token].Sentence.Index) return -1;
        if (view.Document[token - 1].Span.Start != view.Document[token - 2].Span.End || view.Document[token].Span.Start != view.Document[token - 1].Span.End) return -1;
        return view.IsVerb(token - 2) ? -1 : token - 2;
    }

    private static readonly WordClass Done = new("administered backed controlled dominated funded governed held imposed led occupied ruled run sponsored supported trained");

    /// <summary>"the NATO led force": a compound that is written without its hyphen; -1 for none.</summary>
    private static int Open(SyntaxView view, int token)
    {
        if (token < 1 || view.Rel(token) != Deprel.Amod || view.Head(token) is not (>= 0 and var noun) || noun < token || !Done.Contains(view.Form(token))) return -1;
        var name = token - 1;
        if (view.Tag(name) != Upos.Propn && view.Tag(name) != Upos.Adj || view.Head(name) != noun || view.Rel(name) is not (Deprel.Compound or Deprel.Amod) || !view.IsActor(name)) return -1;
        foreach (var mention in view.Entities.At(name))
        {
            if (mention.EndToken == token) return name;
        }

        return -1;
    }

    /// <summary>What a compound describes; the compound itself where it describes nothing.</summary>
    public static int HolderOf(SyntaxView view, int token)
    {
        if (view.Rel(token) is Deprel.Amod or Deprel.Compound or Deprel.Acl or Deprel.Nmod && view.Head(token) > token) return view.Head(token);
        // "forces that are Turkish-backed"
        var subject = view.Subject(token);
        if (subject >= 0) return subject;
        // The parser hung it elsewhere: the next noun that follows.
        var end = view.Document[token].Sentence.EndToken;
        for (var next = token + 1; next < end && next < token + 4; next++)
        {
            if (view.Tag(next) is Upos.Noun or Upos.Propn) return view.Rel(next) is Deprel.Compound && view.Head(next) > next ? view.Head(next) : next;
            if (view.Tag(next) is not (Upos.Adj or Upos.Noun or Upos.Propn)) break;
        }

        return -1;
    }

    public static void Collect(SyntaxView view, int token, ArgumentList arguments)
    {
        var modifier = ModifierOf(view, token);
        arguments.Add(Role.Modifier, modifier);
        if (Suspended(view, modifier) is >= 0 and var other) arguments.Add(Role.Modifier, other);
        arguments.Add(Role.Holder, HolderOf(view, token));
    }

    /// <summary>"the Chadian- and Libyan-backed rebels": the party before the hyphen that nothing follows; -1 for none.</summary>
    private static int Suspended(SyntaxView view, int modifier) =>
        modifier >= 3 && view.FormIs(modifier - 1, "and") && IsHyphen(view.Form(modifier - 2)) && view.Document[modifier - 2].Span.Start == view.Document[modifier - 3].Span.End && view.IsActor(modifier - 3) ? modifier - 3 : -1;

    /// <summary>The prefix of a word such as <i>pro-Moscow</i>, written as one token or as three; an empty string for none.</summary>
    public static string PrefixOf(SyntaxView view, int token)
    {
        var form = view.Form(token);
        var hyphen = form.IndexOf('-', StringComparison.Ordinal);
        if (hyphen is > 1 and < 6 && hyphen + 1 < form.Length) return form[..hyphen].ToLowerInvariant();
        if (form.Length is > 1 and < 6 && token + 2 < view.Document.TokenCount && IsHyphen(view.Form(token + 1))
            && view.Document[token + 1].Span.Start == view.Document[token].Span.End)
        {
            return form.ToLowerInvariant();
        }

        return "";
    }

    public static void CollectPrefix(SyntaxView view, int token, ArgumentList arguments)
    {
        if (view.Form(token).Contains('-', StringComparison.Ordinal) && view.Form(token).Length > 1)
        {
            arguments.Add(Role.Modifier, token);
            arguments.AddOne(Role.Modifier, token);
            arguments.Add(Role.Holder, HolderOf(view, token));
            Government(view, arguments);
            return;
        }

        arguments.AddOne(Role.Modifier, token + 2);
        var holder = HolderOf(view, token + 2);
        arguments.Add(Role.Holder, holder >= 0 ? holder : HolderOf(view, token));
        Government(view, arguments);
    }

    /// <summary>"Chadian pro-government forces": the government is that of the state named beside it.</summary>
    private static void Government(SyntaxView view, ArgumentList arguments)
    {
        var (word, forces) = (arguments.FirstOf(Role.Modifier), arguments.FirstOf(Role.Holder));
        if (word < 0 || forces < 0 || view.IsActor(word) || !(view.Form(word).EndsWith("government", StringComparison.OrdinalIgnoreCase) || view.Form(word).EndsWith("regime", StringComparison.OrdinalIgnoreCase))) return;
        for (var child = view.First(forces); child >= 0 && child < forces; child = view.Next(child))
        {
            if (child == word || !(view.Rel(child) is Deprel.Amod or Deprel.Compound) || !view.IsActor(child)) continue;
            arguments.Remove(Role.Modifier, word);
            arguments.Add(Role.Modifier, child);
            return;
        }

        if (OnlyState(view, word) is not (>= 0 and var state)) return;
        arguments.Remove(Role.Modifier, word);
        arguments.Add(Role.Modifier, state);
    }

    /// <summary>"the vote in Chad set off anti-government protests": the one state that the sentence names; -1 where it names none or more.</summary>
    private static int OnlyState(SyntaxView view, int token)
    {
        var sentence = view.Document[token].Sentence;
        var found = -1;
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (view.Entities.At(t) is not [{ Entity.Type: Actors.EntityType.Country } mention, ..] || mention.HeadToken != t) continue;
            if (found >= 0 && view.Entities.At(found)[0].Entity != mention.Entity) return -1;
            if (found < 0) found = t;
        }

        return found;
    }

    private static bool IsHyphen(string form) => form is "-" or "–" or "‑";
}
