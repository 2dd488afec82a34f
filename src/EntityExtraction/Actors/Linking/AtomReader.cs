using EntityExtraction.Syntax;

namespace EntityExtraction.Actors.Linking;

/// <summary>Cuts a document into atoms, so that names are found however the tokenizer treats hyphens.</summary>
internal static class AtomReader
{
    /// <summary>The atoms of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">The catalog's words.</param>
    /// <param name="firstOfToken">For each token its first atom; the atom after it for a hyphen; one more cell for the end.</param>
    public static Atom[] Read(Document document, WordTable words, out int[] firstOfToken)
    {
        var forms = document.Forms;
        var atoms = new List<Atom>(forms.Length + 16);
        firstOfToken = new int[forms.Length + 1];
        var joined = false;
        for (var t = 0; t < forms.Length; t++)
        {
            firstOfToken[t] = atoms.Count;
            var form = forms[t];
            if (form is "-" or "–" && IsTight(document, t))
            {
                joined = true;
                continue;
            }

            var c = form.Length == 0 ? ' ' : form[0];
            if (!char.IsLetterOrDigit(c) && c is not ('&' or '.') || c == '.' && form.Length == 1)
            {
                atoms.Add(new Atom(t, 0, form.Length, -1, AtomTraits.Barrier));
                joined = false;
                continue;
            }

            var start = 0;
            while (start < form.Length)
            {
                var hyphen = form.AsSpan(start).IndexOfAny('-', '–', '/');
                var end = hyphen < 0 ? form.Length : start + hyphen;
                if (end > start)
                {
                    var text = form.AsSpan(start, end - start);
                    atoms.Add(new Atom(t, start, text.Length, words.Find(text), Traits(text) | (joined ? AtomTraits.Joined : 0)));
                }

                joined = hyphen >= 0;
                start = end + 1;
            }
        }

        firstOfToken[^1] = atoms.Count;
        return [.. atoms];
    }

    private static bool IsTight(Document document, int token) =>
        token > 0 && token + 1 < document.TokenCount
        && document.SpanOf(token - 1).End == document.SpanOf(token).Start
        && document.SpanOf(token).End == document.SpanOf(token + 1).Start;

    private static AtomTraits Traits(ReadOnlySpan<char> text)
    {
        var traits = char.IsUpper(text[0]) || char.IsDigit(text[0]) ? AtomTraits.Upper : AtomTraits.None;
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            if (!char.IsUpper(c)) return traits;
            letters++;
        }

        return letters > 0 ? traits | AtomTraits.Capitals : traits;
    }
}
