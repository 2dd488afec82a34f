namespace EntityExtraction.Syntax;

/// <summary>A sentence of a CoNLL-U file.</summary>
/// <param name="Comments">Its comment lines with the leading <c>#</c> and blanks cut off.</param>
/// <param name="Words">Its words. Empty nodes (8.1) are left out.</param>
/// <param name="Ranges">Its multiword tokens.</param>
public sealed record ConlluSentence(IReadOnlyList<string> Comments, IReadOnlyList<ConlluWord> Words, IReadOnlyList<ConlluRange> Ranges)
{
    /// <summary>Whether a document starts here.</summary>
    public bool StartsDocument => Comments.Any(c => c == "newdoc" || c.StartsWith("newdoc ", StringComparison.Ordinal));

    /// <summary>The id of the document that starts here, or null.</summary>
    public string? DocumentId => Value("newdoc id");

    /// <summary>The value of a comment of the form <c># key = value</c>, or null.</summary>
    public string? Value(string key)
    {
        foreach (var comment in Comments)
        {
            var equals = comment.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && comment.AsSpan(0, equals).Trim().SequenceEqual(key)) return comment[(equals + 1)..].Trim();
        }

        return null;
    }
}
