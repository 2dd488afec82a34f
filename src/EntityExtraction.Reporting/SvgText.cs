using System.Globalization;
using System.Net;

namespace EntityExtraction.Reporting;

/// <summary>What drawings share: escaped text, numbers, colours.</summary>
internal static class SvgText
{
    public const string Font = "Helvetica, Arial, 'Liberation Sans', sans-serif";

    public static string Escape(string text)
    {
        var clean = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) && !(i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));
            clean[i] = pair || (char.IsControl(text[i]) && text[i] is not ('\t' or '\n')) || text[i] is '\uFFFE' or '\uFFFF' ? '\uFFFD' : text[i];
        }

        return WebUtility.HtmlEncode(new string(clean));
    }

    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Width of a text in the drawings' font, estimated; the drawing then sets the words to just that width.</summary>
    public static double Width(string text, double size)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += c switch
            {
                'i' or 'j' or 'l' or '\'' or '|' or '.' or ',' or ':' or ';' or '!' or 'I' => 0.27,
                'f' or 't' or 'r' or '-' or '(' or ')' or '"' or ' ' or '/' => 0.34,
                'm' or 'M' or 'W' or '@' or '%' => 0.86,
                'w' => 0.72,
                >= 'A' and <= 'Z' => 0.68,
                > '\u2E80' => 1.0,
                _ => 0.55,
            };
        }

        return width * size;
    }

    public static string Colour(Relations.Stance stance) => stance switch
    {
        Relations.Stance.Positive => "#1a7f4b",
        Relations.Stance.Negative => "#c0392b",
        _ => "#5b6472",
    };

    public static string Colour(Actors.EntityType? type) => type switch
    {
        Actors.EntityType.Country => "#2563a8",
        Actors.EntityType.Person => "#9a5b00",
        Actors.EntityType.Organization => "#7a3fa0",
        Actors.EntityType.Group => "#0f766e",
        _ => "#5b6472",
    };
}
