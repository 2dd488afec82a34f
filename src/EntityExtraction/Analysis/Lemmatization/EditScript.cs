namespace EntityExtraction.Analysis.Lemmatization;

/// <summary>How a form becomes its lemma: in lower case or as it stands, some letters cut off the end, others put on.</summary>
internal readonly record struct EditScript(bool Lower, int Cut, string Append)
{
    /// <summary>The script that leads from a form to a lemma. Where nothing is common, it replaces the whole form.</summary>
    public static EditScript Between(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        var keepsCase = Common(form, lemma) > Common(lower, lemma) || (Common(form, lemma) == Common(lower, lemma) && form == lemma);
        var common = Common(keepsCase ? form : lower, lemma);
        return new EditScript(!keepsCase, form.Length - common, lemma[common..]);
    }

    /// <summary>Whether the form has the letters to cut.</summary>
    public bool Fits(ReadOnlySpan<char> form) => Cut <= form.Length && (form.Length - Cut) + Append.Length > 0;

    /// <summary>The lemma; the form itself where the script changes nothing.</summary>
    public string Apply(string form)
    {
        if (!Fits(form)) return form;
        if (Cut == 0 && Append.Length == 0) return Lower ? form.ToLowerInvariant() : form;
        var stem = form.AsSpan(0, form.Length - Cut);
        return Lower ? string.Concat(stem.ToString().ToLowerInvariant(), Append) : string.Concat(stem, Append);
    }

    /// <summary>As "l3|y" (lower case, three letters cut, y appended).</summary>
    public override string ToString() => $"{(Lower ? 'l' : 'k')}{Cut}|{Append}";

    public static EditScript Parse(string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return new EditScript(text[0] == 'l', int.Parse(text.AsSpan(1, bar - 1)), text[(bar + 1)..]);
    }

    private static int Common(string a, string b)
    {
        var n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n]) n++;
        return n;
    }
}
