using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Punctuation;

/// <summary>A sentence whose words have their tree, around its marks of punctuation.</summary>
internal readonly ref struct MarkedSentence
{
    private const string Signs = ",.:;-–—!?()\"'/";

    private readonly ReadOnlySpan<string> _forms;
    private readonly ReadOnlySpan<int> _heads;
    private readonly ReadOnlySpan<Deprel> _relations;
    private readonly Span<int> _first;
    private readonly Span<int> _last;
    private readonly int _root;

    /// <param name="forms">The words.</param>
    /// <param name="heads">Their heads, numbers of words of the sentence; -1 for the root.</param>
    /// <param name="relations">Their relations.</param>
    /// <param name="memory">Twice as many numbers as there are words.</param>
    public MarkedSentence(ReadOnlySpan<string> forms, ReadOnlySpan<int> heads, ReadOnlySpan<Deprel> relations, Span<int> memory)
    {
        _forms = forms;
        _heads = heads;
        _relations = relations;
        _first = memory[..forms.Length];
        _last = memory.Slice(forms.Length, forms.Length);
        _root = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            (_first[i], _last[i]) = (i, i);
            if (heads[i] < 0) _root = i;
        }

        // Marks count in no phrase: where they hang is what is asked.
        for (var i = 0; i < forms.Length; i++)
        {
            if (IsMark(i)) continue;
            for (var up = heads[i]; up >= 0 && !IsMark(up); up = heads[up])
            {
                _first[up] = Math.Min(_first[up], i);
                _last[up] = Math.Max(_last[up], i);
            }
        }
    }

    /// <summary>Whether a token is a mark that nothing hangs on.</summary>
    public bool IsLoose(int token) => IsMark(token) && !_heads.Contains(token);

    /// <summary>The words that a mark may hang on, by <see cref="MarkPlace"/>; -1 for none.</summary>
    /// <returns>What tells where it does: the mark, whether it has a partner, what stands around it; exactly, and less so.</returns>
    public (ulong Exactly, ulong Roughly) Read(int mark, Span<int> places)
    {
        var before = mark - 1;
        while (before >= 0 && IsMark(before)) before--;
        var after = mark + 1;
        while (after < _forms.Length && IsMark(after)) after++;
        if (after == _forms.Length) after = -1;
        while (before >= 0 && Above(before) is >= 0 and var up && _last[up] < mark) before = up;
        while (after >= 0 && Above(after) is >= 0 and var up && _first[up] > mark) after = up;
        places[(int)MarkPlace.Before] = before;
        places[(int)MarkPlace.AboveBefore] = before < 0 ? -1 : Above(before);
        places[(int)MarkPlace.After] = after;
        places[(int)MarkPlace.AboveAfter] = after < 0 ? -1 : Above(after);
        places[(int)MarkPlace.Root] = IsMark(_root) ? -1 : _root;
        var (inside, heads) = Partner(mark) is >= 0 and var partner ? Inside(Math.Min(mark, partner), Math.Max(mark, partner)) : (-1, -1);
        places[(int)MarkPlace.Inside] = inside;
        var around = (places[(int)MarkPlace.AboveBefore] > mark ? 1 : 0) + (places[(int)MarkPlace.AboveAfter] is >= 0 and var left && left < mark ? 2 : 0)
            + (before >= 0 && after >= 0 && _heads[before] == _heads[after] ? 4 : 0);
        var (sign, shape) = (FeatureHash.Of(Sign(_forms[mark])), FeatureHash.Of((Math.Min(heads, 2) * 8) + around));
        return (FeatureHash.Join(1, sign, FeatureHash.Of(RelationOf(before)), FeatureHash.Of(RelationOf(after)), shape), FeatureHash.Join(2, sign, shape));
    }

    private bool IsMark(int token) => _relations[token] == Deprel.Punct;

    private int Above(int token) => _heads[token] is >= 0 and var up && !IsMark(up) ? up : -1;

    private int RelationOf(int token) => token < 0 ? -1 : (int)_relations[token].Universal();

    private static string Sign(string form) => form == "..." || (form.Length == 1 && Signs.Contains(form[0], StringComparison.Ordinal)) ? form : "x";

    /// <summary>The topmost word between two marks, and how many words there hang on others outside.</summary>
    private (int Word, int Count) Inside(int from, int to)
    {
        var (word, count) = (-1, 0);
        for (var i = from + 1; i < to; i++)
        {
            if (IsMark(i) || (_heads[i] > from && _heads[i] < to)) continue;
            count++;
            if (word < 0 || _heads[i] < 0) word = i;
        }

        return (word, count);
    }

    /// <summary>The bracket or quotation mark that goes with another; -1 for none.</summary>
    private int Partner(int mark)
    {
        var form = _forms[mark];
        var closing = form switch { "(" => ")", "[" => "]", "{" => "}", "“" => "”", "‘" => "’", "``" => "''", _ => null };
        if (closing is not null) return Next(mark, 1, closing);
        var opening = form switch { ")" => "(", "]" => "[", "}" => "{", "”" => "“", "’" => "‘", "''" => "``", _ => null };
        if (opening is not null) return Next(mark, -1, opening);
        if (form is not ("\"" or "'")) return -1;
        var earlier = 0;
        for (var i = 0; i < mark; i++)
        {
            if (IsMark(i) && _forms[i] == form) earlier++;
        }

        return Next(mark, earlier % 2 == 0 ? 1 : -1, form);
    }

    private int Next(int mark, int step, string form)
    {
        for (var i = mark + step; i >= 0 && i < _forms.Length; i += step)
        {
            if (IsMark(i) && _forms[i] == form) return i;
        }

        return -1;
    }
}
