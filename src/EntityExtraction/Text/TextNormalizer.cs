namespace EntityExtraction.Text;

/// <summary>Brings a text into the one form that the analysis reads.</summary>
internal static class TextNormalizer
{
    public static (string Cleaned, OffsetMap? Map) Normalize(string text) => (text, null);
}
