namespace EntityExtraction.Syntax;

/// <summary>Makes the entity spans of a recognizer fit a document: in text order, none over another.</summary>
internal static class LongestEntities
{
    /// <summary>Of spans that share a token the longest stays; of equally long ones the surer, then the earlier.</summary>
    /// <param name="spans">The spans as they were added, in any order.</param>
    /// <param name="tokenCount">Number of tokens in the document.</param>
    /// <exception cref="InvalidOperationException">A span is empty or runs out of the document.</exception>
    public static EntitySpan[] Of(IReadOnlyList<EntitySpan> spans, int tokenCount)
    {
        var ordered = true;
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            if (span.FirstToken < 0 || span.TokenCount < 1 || span.EndToken > tokenCount)
            {
                throw new InvalidOperationException($"The entity span of {span.TokenCount} tokens from token {span.FirstToken} lies outside the document's {tokenCount} tokens.");
            }

            ordered &= i == 0 || spans[i - 1].EndToken <= span.FirstToken;
        }

        return ordered ? [.. spans] : Choose(spans, tokenCount);
    }

    private static EntitySpan[] Choose(IReadOnlyList<EntitySpan> spans, int tokenCount)
    {
        var taken = new bool[tokenCount];
        var kept = new List<EntitySpan>(spans.Count);
        foreach (var span in spans.OrderByDescending(s => s.TokenCount).ThenByDescending(s => s.Score).ThenBy(s => s.FirstToken))
        {
            var tokens = taken.AsSpan(span.FirstToken, span.TokenCount);
            if (tokens.Contains(true)) continue;
            tokens.Fill(true);
            kept.Add(span);
        }

        kept.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return [.. kept];
    }
}
