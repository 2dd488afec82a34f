namespace EntityExtraction.Text;

/// <summary>A text as it was given, the cleaned view that the analysis reads, and the map between their offsets.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceText
{
    private readonly OffsetMap? _map;

    private SourceText(string original, string cleaned, OffsetMap? map) => (Original, Cleaned, _map) = (original, cleaned, map);

    /// <summary>The text as it was given. All offsets handed to users index this string.</summary>
    public string Original { get; }

    /// <summary>The text as the analysis reads it: look-alike letters, quotes, dashes, blanks and accents in one form.
    /// The same instance as <see cref="Original"/> where nothing had to change.</summary>
    public string Cleaned { get; }

    /// <summary>Cleans a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceText From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (cleaned, map) = TextNormalizer.Normalize(text);
        return new SourceText(text, cleaned, map);
    }

    /// <summary>The place in the original that a span of the cleaned view came from.</summary>
    /// <remarks>An original character that was deleted belongs to neither of its neighbours; characters that became one are covered together.</remarks>
    public TextSpan ToOriginal(TextSpan cleaned) => _map?.ToOriginal(cleaned) ?? cleaned;

    /// <summary>The place in the cleaned view that a span of the original became.</summary>
    public TextSpan ToCleaned(TextSpan original) => _map?.ToCleaned(original) ?? original;

    /// <summary>The original text.</summary>
    public override string ToString() => Original;
}
