using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Analysis.Tagging;

/// <summary>Which tags a frequent word can have. A word with one tag only needs no scoring; sets of tags tell of words yet to be tagged.</summary>
internal sealed class TagLexicon
{
    private readonly HashIndex _classes;
    private readonly int[] _soleTag;

    /// <param name="model">A model with the index "lex" (form to class) and the section "sole" (for each class its sure tag, or -1).</param>
    public TagLexicon(ModelFile model)
    {
        _classes = new HashIndex(model, "lex");
        _soleTag = model.Block<int>("sole").Span.ToArray();
    }

    /// <summary>The set of tags of a form as a number, or -1 for a word that is not frequent.</summary>
    /// <param name="form">The form.</param>
    /// <param name="atom">Its atom.</param>
    public int ClassOf(ReadOnlySpan<char> form, ulong atom)
    {
        var found = _classes.Find(atom);
        if (found >= 0 || form.IsEmpty || !char.IsUpper(form[0])) return found;
        var lower = form.Length <= 64 ? stackalloc char[form.Length] : new char[form.Length];
        form.ToLowerInvariant(lower);
        found = _classes.Find(FeatureHash.Of(lower));
        return found < 0 ? -1 : found + 10_000; // Known in lower case only.
    }

    /// <summary>The only tag that a form takes, or -1.</summary>
    public int SoleTag(ulong atom)
    {
        var found = _classes.Find(atom);
        return found < 0 ? -1 : _soleTag[found];
    }

    public static void Write(ModelWriter writer, IReadOnlyCollection<KeyValuePair<ulong, int>> classes, int[] soleTag)
    {
        HashIndex.Write(writer, "lex", classes);
        writer.Add<int>("sole", soleTag);
    }
}
