namespace EntityExtraction.Tests.Export;

/// <summary>Reads the part of Turtle that is written here, and counts the statements; what is malformed throws.</summary>
internal static class TurtleCheck
{
    public static int Statements(string turtle)
    {
        var (position, statements) = (0, 0);
        var words = 0;
        while (Next(turtle, ref position) is { } token)
        {
            words++;
            if (token is not "." || words == 1) continue;
            statements++;
            words = 0;
        }

        return words == 0 ? statements : throw new FormatException("The last statement has no end.");
    }

    private static string? Next(string text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position])) position++;
        if (position == text.Length) return null;
        var start = position;
        switch (text[position])
        {
            case '<':
                while (text[++position] != '>')
                {
                    if (text[position] is ' ' or '\n' or '"' or '<') throw new FormatException($"An IRI breaks at {position}.");
                }

                position++;
                break;
            case '"':
                while (text[++position] != '"')
                {
                    if (text[position] is '\n' or '\r') throw new FormatException($"A literal breaks at {position}.");
                    if (text[position] == '\\') position++;
                }

                position++;
                break;
            case ';' or ',' or '[' or ']':
                position++;
                break;
            case '.' when position + 1 == text.Length || char.IsWhiteSpace(text[position + 1]):
                position++;
                break;
            default:
                while (position < text.Length && !char.IsWhiteSpace(text[position]) && text[position] is not (';' or ',' or '[' or ']' or '<' or '"')) position++;
                break;
        }

        return text[start..position];
    }
}
