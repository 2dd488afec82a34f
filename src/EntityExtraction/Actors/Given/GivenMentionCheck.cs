namespace EntityExtraction.Actors.Given;

/// <summary>Whether mentions that a caller supplies fit their text.</summary>
internal static class GivenMentionCheck
{
    /// <exception cref="InvalidMentionException">One of them does not.</exception>
    public static void Run(string text, IReadOnlyList<GivenMention> mentions)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < mentions.Count; i++)
        {
            var (id, span) = mentions[i];
            if (string.IsNullOrEmpty(id)) throw new InvalidMentionException(i, "id", "is empty; each mention needs an id of its own.");
            if (!ids.Add(id)) throw new InvalidMentionException(i, "id", $"'{id}' is the id of an earlier mention; each mention needs an id of its own.");
            if (span.Start < 0 || span.Start > text.Length) throw new InvalidMentionException(i, "start", $"{span.Start} lies outside the text, which has {text.Length} UTF-16 code units.");
            if (span.Length <= 0) throw new InvalidMentionException(i, "end", $"{span.End} is not after start {span.Start}; the mention is empty.");
            if (span.Length > text.Length - span.Start) throw new InvalidMentionException(i, "end", $"{(long)span.Start + span.Length} lies outside the text, which has {text.Length} UTF-16 code units.");
            if (text.AsSpan(span.Start, span.Length).IsWhiteSpace()) throw new InvalidMentionException(i, "start", $"the mention from {span.Start} to {span.End} is blank.");
        }
    }
}
