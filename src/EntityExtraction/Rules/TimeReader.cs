using System.Globalization;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules;

/// <summary>Finds the date expression that depends on a predicate and resolves it against the day of the document.</summary>
internal sealed class TimeReader(SyntaxView view, DateOnly? today)
{
    /// <summary>When the predicate holds, or null. A noun without a date of its own takes that of its light verb's clause.</summary>
    public TimeExpression? Of(Predicate predicate)
    {
        var token = predicate.Trigger.Index;
        if (view.Rel(token) == Deprel.Cop) token = view.Head(token);
        var time = Under(token);
        if (time is not null || predicate.Category == PredicateCategory.Verb) return time;
        var head = view.Head(token);
        return head >= 0 && view.IsVerb(head) && view.Rel(token) is Deprel.Obj or Deprel.NsubjPassive or Deprel.Nsubj ? Under(head) : null;
    }

    private TimeExpression? Under(int token)
    {
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            var relation = view.Rel(child);
            if (!(relation.Is(Deprel.Obl) || relation.Is(Deprel.Nmod) || relation is Deprel.Advmod or Deprel.Dep)) continue;
            if (Read(child) is { } time) return time;
        }

        return null;
    }

    private TimeExpression? Read(int head)
    {
        var preposition = Prepositions.Of(view, head);
        if (preposition != default && preposition.Name is not ("in" or "on" or "at" or "since" or "by" or "until" or "during" or "after" or "before" or "from" or "over" or "for" or "within")) return null;
        var (first, last) = (head, head);
        Bounds(head, ref first, ref last);
        if (!IsDate(first, last)) return null;
        var value = Resolve(first, last);
        var span = TextSpan.FromBounds(view.Document[first].Span.Start, view.Document[last].Span.End);
        return new TimeExpression(view.Document.TextOf(span), span, value);
    }

    private void Bounds(int token, ref int first, ref int last)
    {
        for (var child = view.First(token); child >= 0; child = view.Next(child))
        {
            if (view.Rel(child) is Deprel.AclRelative or Deprel.Acl or Deprel.Conj or Deprel.Cc or Deprel.Appos or Deprel.Advcl) continue;
            if (view.Tag(child) == Upos.Punct && !view.FormIs(child, ",")) continue;
            if (view.Tag(child) == Upos.Punct && child + 1 < view.Document.TokenCount && !TimeWords.IsYear(view.Form(child + 1))) continue;
            first = Math.Min(first, child);
            last = Math.Max(last, child);
            Bounds(child, ref first, ref last);
        }
    }

    private bool IsDate(int first, int last)
    {
        if (last - first > 8) return false;
        for (var t = first; t <= last; t++)
        {
            var form = view.Form(t);
            if (TimeWords.IsYear(form) || TimeWords.IsWeekday(form) || TimeWords.Month(form) > 0 || TimeWords.IsUnit(view.Lemma(t))) return view.Rel(t) != Deprel.NmodPossessive;
        }

        return false;
    }

    private string? Resolve(int first, int last)
    {
        int year = 0, month = 0, day = 0;
        DayOfWeek? weekday = null;
        var shift = 0;
        string unit = "";
        for (var t = first; t <= last; t++)
        {
            var form = view.Form(t);
            if (TimeWords.IsYear(form)) year = int.Parse(form, CultureInfo.InvariantCulture);
            else if (TimeWords.Month(form) is > 0 and var m) month = m;
            else if (int.TryParse(form.TrimEnd('t', 'h', 's', 'n', 'd', 'r'), out var number) && number is >= 1 and <= 31) day = number;
            else if (TimeWords.Weekday(form) is { } w) weekday = w;
            else if (TimeWords.IsUnit(view.Lemma(t))) unit = view.Lemma(t).ToLowerInvariant();
            else if (form.ToLowerInvariant() is "last" or "past" or "previous") shift = -1;
            else if (form.ToLowerInvariant() is "next" or "coming") shift = 1;
        }

        if (month > 0)
        {
            if (year == 0 && today is { } date) year = NearestYear(date, month, day);
            if (year == 0) return null;
            return day > 0 && day <= DateTime.DaysInMonth(year, month) ? $"{year:D4}-{month:D2}-{day:D2}" : $"{year:D4}-{month:D2}";
        }

        if (year > 0) return unit is "decade" or "century" ? null : $"{year:D4}";
        if (today is not { } now) return null;
        if (weekday is { } wanted) return Weekday(now, wanted, shift).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return unit switch
        {
            "today" => now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "yesterday" => now.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "tomorrow" => now.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "month" when shift != 0 || Has(first, last, "this") => now.AddMonths(shift).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            "year" when shift != 0 || Has(first, last, "this") => now.AddYears(shift).ToString("yyyy", CultureInfo.InvariantCulture),
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
