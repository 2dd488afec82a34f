namespace EntityExtraction.Actors;

/// <summary>A mention that the caller supplied does not fit the text.</summary>
public sealed class InvalidMentionException : Exception
{
    /// <summary>States which mention and why.</summary>
    public InvalidMentionException(int index, string field, string reason) : base($"mentions[{index}].{field}: {reason}") => (Index, Field) = (index, field);

    /// <summary>Position of the mention among those supplied, from 0.</summary>
    public int Index { get; }

    /// <summary>What is wrong with it: <c>id</c>, <c>start</c> or <c>end</c>.</summary>
    public string Field { get; }
}
