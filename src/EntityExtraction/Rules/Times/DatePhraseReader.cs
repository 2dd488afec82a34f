using EntityExtraction.Collections;
using EntityExtraction.Predicates;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules.Times;

/// <summary>Finds the date phrases of a sentence by their words, since trees hang dates on whatever stands near.</summary>
internal sealed class DatePhraseReader(SyntaxView view)
{
    private static readonly WordClass Prepositions = new("in on at since until till during after before from over for within throughout by around through of");
    private static readonly WordClass Adverbs = new("today yesterday tomorrow tonight recently previously currently lately");
    private static readonly WordClass Parts = new("morning afternoon evening night nightfall midnight dawn dusk noon");

    /// <summary>Words that tie a unit to now: <i>last</i> week, weeks <i>ago</i>.</summary>
    private static readonly WordClass Anchors = new("last past previous next coming following recent this same ago earlier later before near");
    private static readonly WordClass Around = new("""
        the a an that these those about nearly almost roughly approximately just more than over some several few many couple early late mid middle end beginning start half first
        second third fourth fifth sixth seventh eighth ninth tenth final of and one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
        """);

    private readonly Dictionary<int, DatePhrase[]> _bySentence = [];

    public IReadOnlyList<DatePhrase> Of(Sentence sentence)
    {
        var start = sentence.FirstToken;
        if (_bySentence.TryGetValue(start, out var known)) return known;
        var found = new List<DatePhrase>();
        for (var t = start; t < sentence.EndToken; t++)
        {
            if (!IsCore(t) || Read(t, start, sentence.EndToken) is not { } phrase) continue;
            found.Add(phrase);
            t = phrase.Last;
        }

        return _bySentence[start] = [.. found];
    }

    private DatePhrase? Read(int core, int start, int end)
    {
        var (first, last) = (core, core);
        while (last + 1 < end && (Belongs(last + 1) || (view.FormIs(last + 1, ",") && last + 2 < end && TimeWords.IsYear(view.Form(last + 2)) && last > start))) last += view.FormIs(last + 1, ",") ? 2 : 1;
        while (!Ends(last)) last--;
        while (first > start && Belongs(first - 1)) first--;
        while (first < core && view.FormIs(first, "and") || view.FormIs(first, "of")) first++;
        // "an August deadline", but "a week ago"
        if (first < core && view.Form(first).ToLowerInvariant() is "a" or "an" && !IsUnit(first + 1)) first++;
        var preposition = first > start && Prepositions.Contains(view.Form(first - 1)) && view.Tag(first - 1) is Upos.Adp or Upos.Sconj ? view.Form(--first).ToLowerInvariant() : "";
        if (!IsAnchored(first, last, preposition)) return null;
        for (var t = first; t <= last; t++)
        {
            if (view.Tag(t) != Upos.Punct && (view.Head(t) < first || view.Head(t) > last) && !IsCase(t, first)) return new DatePhrase(first, last, t, preposition);
        }

        return null;
    }

    private bool IsCase(int token, int first) => token == first && view.Rel(token) is Deprel.Case or Deprel.Mark;

    /// <summary>Weekdays, months, years and decades say when by themselves; units of time only with a word that ties them to a time.</summary>
    private bool IsAnchored(int first, int last, string preposition)
    {
        var unit = false;
        for (var t = first; t <= last; t++)
        {
            var form = view.Form(t);
            if (IsDay(t) || IsYear(t) || IsMonth(t) || Adverbs.Contains(form) || Anchors.Contains(form)) return true;
            unit |= TimeWords.IsUnit(view.Lemma(t));
        }

        return unit && preposition is "for" or "within" or "during" or "over" or "since" or "throughout";
    }

    private bool IsCore(int token) => IsDay(token) || IsYear(token) || IsMonth(token) || IsUnit(token) || IsAdverb(token);

    private bool IsAdverb(int token) => Adverbs.Contains(view.Form(token)) && view.Rel(token) is not (Deprel.Amod or Deprel.Compound or Deprel.NmodPossessive)
        && !(token + 1 < view.Document.TokenCount && view.Form(token + 1) is "-" or "–");

    private bool IsDay(int token) => TimeWords.IsWeekday(view.Form(token)) && char.IsUpper(view.Form(token)[0]) && !view.IsActor(token);

    private bool IsYear(int token) => (TimeWords.IsYear(view.Form(token)) && view.Tag(token) == Upos.Num && int.Parse(view.Form(token), System.Globalization.CultureInfo.InvariantCulture) > 1500) || TimeWords.IsDecade(view.Form(token));

    /// <summary><i>May</i> and <i>March</i> are months only where the tagger took them for names.</summary>
    private bool IsMonth(int token) => TimeWords.Month(view.Form(token)) > 0 && view.Tag(token) == Upos.Propn && !view.IsActor(token)
        && !(token + 1 < view.Document.TokenCount && view.FormIs(token + 1, "Day"));

    /// <summary>"a three-day visit" lasts three days, which says nothing of when.</summary>
    private bool IsUnit(int token) => TimeWords.IsUnit(view.Lemma(token)) && !(token > 0 && view.Form(token - 1) is "-" or "–") && !view.FormIs(token, "Day");

    private bool Belongs(int token)
    {
        var form = view.Form(token);
        return IsCore(token) || Parts.Contains(form) || Anchors.Contains(form) || Around.Contains(form) || (view.Tag(token) is Upos.Num or Upos.Adj && char.IsAsciiDigit(form[0]));
    }

    /// <summary>What a phrase can end with.</summary>
    private bool Ends(int token) => IsCore(token) || Parts.Contains(view.Form(token)) || view.Form(token).ToLowerInvariant() is "ago" or "earlier" or "later" or "before"
        || (char.IsAsciiDigit(view.Form(token)[0]) && token > 0 && IsMonth(token - 1));
}
