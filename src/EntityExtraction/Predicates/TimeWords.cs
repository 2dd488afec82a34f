namespace EntityExtraction.Predicates;

/// <summary>Words of dates.</summary>
internal static class TimeWords
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] ShortMonths = ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>1 to 12, or 0 for a word that is no month.</summary>
    public static int Month(string word)
    {
        if (word.Length is < 3 or > 9 || !char.IsAsciiLetterUpper(word[0])) return 0;
        var trimmed = word.AsSpan().TrimEnd('.');
        for (var i = 0; i < 12; i++)
        {
            if (trimmed.Equals(Months[i], StringComparison.OrdinalIgnoreCase) || (ShortMonths[i].Length > 0 && trimmed.Equals(ShortMonths[i], StringComparison.OrdinalIgnoreCase))) return i + 1;
        }

        return trimmed.Equals("Sept", StringComparison.OrdinalIgnoreCase) ? 9 : 0;
    }

    public static bool IsWeekday(string word) => Weekday(word) is not null;

    public static DayOfWeek? Weekday(string word) => word.ToLowerInvariant() switch
    {
        "monday" => DayOfWeek.Monday,
        "tuesday" => DayOfWeek.Tuesday,
        "wednesday" => DayOfWeek.Wednesday,
        "thursday" => DayOfWeek.Thursday,
        "friday" => DayOfWeek.Friday,
        "saturday" => DayOfWeek.Saturday,
        "sunday" => DayOfWeek.Sunday,
        _ => null,
    };

    public static bool IsUnit(string word) =>
        word.ToLowerInvariant() is "day" or "week" or "weekend" or "month" or "year" or "decade" or "century" or "hour" or "summer" or "winter" or "spring" or "autumn" or "today"
            or "yesterday" or "tomorrow";

    /// <summary>"1990s", "1990's".</summary>
    public static bool IsDecade(string word) => word.Length is 5 or 6 && word[^1] == 's' && IsYear(word[..4]) && word[3] == '0';

    public static bool IsYear(string word) => word.Length == 4 && int.TryParse(word, out var year) && year is >= 1000 and <= 2199;
}
