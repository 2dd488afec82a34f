namespace EntityExtraction.Syntax;

/// <summary>How sentences begin.</summary>
internal static class Openings
{
    /// <summary>Whether a place opens its sentence, which then begins with where it was: <i>In the Philippines President Silva met</i> farmers.</summary>
    /// <param name="document">The text.</param>
    /// <param name="place">First token of the place.</param>
    public static bool IsScene(Document document, int place)
    {
        var before = place - 1;
        if (before >= 0 && document.Forms[before].Equals("the", StringComparison.OrdinalIgnoreCase)) before--;
        return before >= 0 && document.SentenceOf(before).FirstToken == before && document.Forms[before] is "In" or "From";
    }
}
