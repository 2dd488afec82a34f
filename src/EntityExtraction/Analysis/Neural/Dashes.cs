using EntityExtraction.Text;

namespace EntityExtraction.Analysis.Neural;

/// <summary>Tells the network which hyphens are dashes: <i>two members - Chad and Mali - agreed</i>.</summary>
/// <remarks>The network sees words, not the blanks between them, and takes a lone hyphen for one that joins two words.</remarks>
internal static class Dashes
{
    private const string Dash = "--";

    /// <summary>The form under which a token is read.</summary>
    public static string FormOf(ReadOnlySpan<string> forms, ReadOnlySpan<TextSpan> spans, int token)
    {
        var form = forms[token];
        return form is "-" && token > 0 && token + 1 < forms.Length && spans[token - 1].End < spans[token].Start && spans[token].End < spans[token + 1].Start ? Dash : form;
    }
}
