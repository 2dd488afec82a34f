using System.Globalization;
using EntityExtraction.Predicates;

namespace EntityExtraction.Rules.Times;

/// <summary>Dates of date phrases in ISO 8601, as precise as the words: years, months, weeks and days.</summary>
internal sealed class DateResolver(SyntaxView view, DateOnly? today)
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The date; null where the words name a span of time, or count from a day that is not known.</summary>
    public string? Of(int first, int last)
    {
        int year = 0, month = 0, day = 0;
        DayOfWeek? weekday = null;
        var (shift, counted, ago) = (0, 0, false);
        string unit = "";
        for (var t = first; t <= last; t++)
        {
            var form = view.Form(t);
            var lower = form.ToLowerInvariant();
            if (TimeWords.IsYear(form)) year = int.Parse(form, CultureInfo.InvariantCulture);
            else if (TimeWords.IsDecade(form)) return null;
            else if (TimeWords.Month(form) is > 0 and var m) month = m;
            else if (int.TryParse(form.TrimEnd('t', 'h', 's', 'n', 'd', 'r'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) (day, counted) = (number is >= 1 and <= 31 ? number : 0, number);
            else if (Array.IndexOf(Numbers, lower) is > 0 and var word) counted = word;
            else if (TimeWords.Weekday(form) is { } w) weekday = w;
            else if (TimeWords.IsUnit(view.Lemma(t)) || lower == "tonight") unit = view.Lemma(t).ToLowerInvariant();
            else if (lower is "last" or "past" or "previous") shift = -1;
            else if (lower is "next" or "coming") shift = 1;
            else if (lower == "ago") ago = true;
        }

        if (month > 0) return Month(year, month, day);
        if (year > 0) return unit is "decade" or "century" ? null : $"{year:D4}";
        if (today is not { } now) return null;
        if (weekday is { } wanted) return Day(Weekday(now, wanted, shift));
        if (ago) return Ago(now, counted == 0 ? 1 : counted, unit, first, last);
        if (unit is "today" or "tonight") return Day(now);
        if (unit == "yesterday") return Day(now.AddDays(-1));
        if (unit == "tomorrow") return Day(now.AddDays(1));
        // "in the last two years", "in recent months": spans, not dates
        if ((shift == 0 && !Has(first, last, "this")) || counted > 0 || Has(first, last, "few")) return null;
        return unit switch
        {
            "week" => Week(now.AddDays(7 * shift)),
            "month" => now.AddMonths(shift).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            "year" => now.AddYears(shift).ToString("yyyy", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private string? Month(int year, int month, int day)
    {
        if (year == 0 && today is { } date) year = NearestYear(date, month, day);
        if (year == 0) return null;
        return day > 0 && day <= DateTime.DaysInMonth(year, month) ? $"{year:D4}-{month:D2}-{day:D2}" : $"{year:D4}-{month:D2}";
    }

    /// <summary>As precise as the unit counted: two years ago is a year.</summary>
    private string? Ago(DateOnly now, int count, string unit, int first, int last)
    {
        if (count > 1000 || Has(first, last, "several") || Has(first, last, "few") || Has(first, last, "many")) return null;
        return unit switch
        {
            "day" => Day(now.AddDays(-count)),
            "week" => Week(now.AddDays(-7 * count)),
            "month" => now.AddMonths(-count).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            "year" => now.AddYears(-count).ToString("yyyy", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private bool Has(int first, int last, string word)
    {
        for (var t = first; t <= last; t++)
        {
            if (view.FormIs(t, word)) return true;
        }

        return false;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Week(DateOnly day)
    {
        var date = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(date):D4}-W{ISOWeek.GetWeekOfYear(date):D2}";
    }

    /// <summary>News dates without a year lie in the year before or after the day of writing, the nearest of them.</summary>
    private static int NearestYear(DateOnly date, int month, int day)
    {
        var best = date.Year;
        var distance = int.MaxValue;
        for (var year = date.Year - 1; year <= date.Year + 1; year++)
        {
            var candidate = new DateOnly(year, month, Math.Clamp(day == 0 ? 15 : day, 1, DateTime.DaysInMonth(year, month)));
            var days = Math.Abs(candidate.DayNumber - date.DayNumber);
            if (days < distance) (best, distance) = (year, days);
        }

        return best;
    }

    private static DateOnly Weekday(DateOnly now, DayOfWeek wanted, int shift)
    {
        if (shift > 0) return now.AddDays((((int)wanted - (int)now.DayOfWeek + 6) % 7) + 1);
        var back = ((int)now.DayOfWeek - (int)wanted + 7) % 7;
        return now.AddDays(-(back == 0 && shift < 0 ? 7 : back));
    }
}
