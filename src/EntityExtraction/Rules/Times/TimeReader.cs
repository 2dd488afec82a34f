using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;
using EntityExtraction.Text;

namespace EntityExtraction.Rules.Times;

/// <summary>Says when a predicate holds: which date phrase of its sentence is its own, or that of the clause it belongs to.</summary>
internal sealed class TimeReader(SyntaxView view, DateOnly? today)
{
    private readonly DatePhraseReader _dates = new(view);
    private readonly DateResolver _resolver = new(view, today);

    /// <summary>When the predicate holds, or null.</summary>
    public TimeExpression? Of(Predicate predicate)
    {
        var token = predicate.Trigger.Index;
        if (view.Rel(token) == Deprel.Cop) token = view.Head(token);
        var dates = _dates.Of(view.Document.SentenceOf(token));
        if (dates.Count == 0) return null;
        return Own(dates, token) ?? Shared(dates, token);
    }

    /// <summary>"Previously, in 2019, it bought": of two the one with a date.</summary>
    private TimeExpression? Own(IReadOnlyList<DatePhrase> dates, int token)
    {
        TimeExpression? vague = null;
        foreach (var date in dates)
        {
            if (!Belongs(date, token)) continue;
            if (view.Tag(date.Head) != Upos.Adv) return Expression(date);
            vague ??= Expression(date);
        }

        return vague;
    }

    /// <summary>The date of the clause around: a noun holds when its verb does, a participle or infinitive when the verb above it does, a second verb when what stands before the first says when.</summary>
    private TimeExpression? Shared(IReadOnlyList<DatePhrase> dates, int token)
    {
        var head = view.Head(token);
        if (head < 0) return null;
        if (view.IsVerb(token) || view.Child(token, Deprel.Cop) >= 0)
        {
            // "clashed on Sunday, killing two"; "crossed the border on Sunday to seize the boat"
            if (view.Rel(token) is Deprel.Advcl && view.IsVerb(head) && view.Child(token, Deprel.Nsubj) < 0 && Prepositions.Marker(view, token) is "" or "to") return Own(dates, head);
            if (view.Rel(token) is Deprel.Xcomp && view.IsVerb(head)) return Own(dates, head);
            if (view.Rel(token) != Deprel.Conj || !view.IsVerb(head)) return null;
            foreach (var date in dates)
            {
                if (date.Last < head && Belongs(date, head)) return Expression(date);
            }

            return view.Rel(head) is Deprel.Advcl ? Shared(dates, head) : null;
        }

        // Who somebody is does not change with what happens to him.
        if (view.IsParty(token)) return null;
        if (view.Rel(token) == Deprel.Conj && view.IsNominal(head)) (token, head) = (head, view.Head(head));
        return head >= 0 && view.IsVerb(head) && (view.Rel(token) is Deprel.Obj or Deprel.NsubjPassive or Deprel.Nsubj || (view.Rel(token).Is(Deprel.Obl) && Prepositions.Of(view, token).Name is "in" or "during" or "at" or "on" or "with" or "for"))
            ? Own(dates, head) : null;
    }

    /// <summary>Whether a date phrase says when a token's predicate holds.</summary>
    private bool Belongs(in DatePhrase date, int token)
    {
        if (token >= date.First && token <= date.Last) return false;
        var at = date.Head;
        var nouns = 0;
        for (var above = view.Head(at); ; (at, above) = (above, view.Head(above)))
        {
            if (above < 0) return false;
            if (above == token) break;
            if (!Passes(date, at, above) || (view.Tag(above) == Upos.Noun && !view.IsParty(above) && ++nouns > 1)) return false;
        }

        // "Friday's talks" are on Friday; those who meet for "a decision of Friday" need not.
        if (!view.IsVerb(token)) return true;
        if (date.Preposition == "of") return false;
        return !IsOfReport(date, token);
    }

    /// <summary>Whether a date may belong to something above the word on which it hangs.</summary>
    private bool Passes(in DatePhrase date, int at, int above)
    {
        // A clause keeps its dates.
        if (view.IsClause(above) && view.Rel(above) is not Deprel.Xcomp) return false;
        // "met the minister on Friday", "said in Cairo in May": names do not happen, so that the date is the verb's.
        if (view.Rel(at) == Deprel.NmodPossessive) return false;
        // "the 1994 war"
        if (at == date.Head && above > date.Last && view.IsNominal(above)) return false;
        return date.Preposition.Length == 0 || view.Tag(above) is Upos.Propn or Upos.Num || view.IsActor(above) || view.IsParty(above);
    }

    /// <summary>"told reporters on Friday the army would attack": what stands before the subject of a reported clause that nothing introduces is the report's.</summary>
    private bool IsOfReport(in DatePhrase date, int verb)
    {
        var head = view.Head(verb);
        return view.Rel(verb) == Deprel.Ccomp && head >= 0 && head < date.First && date.Last < verb && view.Subject(verb) > date.Last && Prepositions.Marker(view, verb).Length == 0;
    }

    private TimeExpression Expression(in DatePhrase date)
    {
        var span = TextSpan.FromBounds(view.Document[date.First].Span.Start, view.Document[date.Last].Span.End);
        return new TimeExpression(view.Document.TextOf(span), span, _resolver.Of(date.First, date.Last));
    }
}
