using EntityExtraction.Actors;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Syntax;

namespace EntityExtraction.Rules;

/// <summary>The mentions that a caller gave, as targets of whatever is done in their clause.</summary>
/// <remarks>Who asks how two mentions are related knows that they are. For one thread.</remarks>
internal sealed class LooseTargets
{
    private readonly SyntaxView _view;
    private readonly Mention[] _given;

    public LooseTargets(SyntaxView view) => (_view, _given) = (view, [.. view.Entities.Mentions.Where(m => m.Id is not null).OrderBy(m => m.HeadToken)]);

    /// <summary>Whether the caller gave any.</summary>
    public bool Exist => _given.Length > 0;

    /// <summary>Those below the predicate's clause, if a given one acts.</summary>
    public IEnumerable<Filler> TargetsOf(Predicate predicate, Filler source)
    {
        var given = InSentenceOf(predicate.Trigger.Index);
        if (given.FirstOrDefault(m => m.FirstToken <= source.Head && source.Head < m.EndToken) is not { } doer) yield break;
        var top = Top(predicate.Trigger.Index);
        foreach (var mention in given)
        {
            if (mention.Span.Overlaps(doer.Span) || mention.Entity.Id == source.Key || mention.Entity.Id == doer.Entity.Id || !IsBelow(mention.HeadToken, top)) continue;
            yield return new Filler(new Participant(mention.Entity.Name, mention.Entity.Type, mention.Span, mention.Text) { Entity = mention.Entity, Mention = mention.Id }, mention.Entity.Id, mention.HeadToken, mention);
        }
    }

    /// <summary>The given ones of a token's sentence: their number, not that of the document, is what a match costs.</summary>
    private ArraySegment<Mention> InSentenceOf(int token)
    {
        var sentence = _view.Document.SentenceOf(token);
        var (first, end) = (From(sentence.FirstToken), From(sentence.EndToken));
        return new ArraySegment<Mention>(_given, first, end - first);
    }

    /// <summary>Place of the first given mention whose head is at a token or after it.</summary>
    private int From(int token)
    {
        var (low, high) = (0, _given.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_given[middle].HeadToken < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The word that the clause of a predicate hangs on.</summary>
    private int Top(int predicate)
    {
        var word = Clauses.Word(_view, predicate);
        while (!_view.IsVerb(word) && _view.Head(word) >= 0 && !_view.Rel(word).Is(Deprel.Conj)) word = _view.Head(word);
        return word;
    }

    private bool IsBelow(int token, int top)
    {
        for (; token >= 0; token = _view.Head(token))
        {
            if (token == top) return true;
        }

        return false;
    }
}
