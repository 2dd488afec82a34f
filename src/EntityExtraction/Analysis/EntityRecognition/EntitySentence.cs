using EntityExtraction.Analysis.Learning;

namespace EntityExtraction.Analysis.EntityRecognition;

/// <summary>The words of a sentence as the features see them. Reuse one for many sentences; not thread-safe.</summary>
/// <param name="known">Words by themselves.</param>
/// <param name="names">Lists of names.</param>
/// <param name="skipsSmall">Whether most words in small letters are taken for plain ones.</param>
internal sealed class EntitySentence(EntityWords known, NameLists names, bool skipsSmall = false)
{
    private const int Margin = EntityFeatures.Margin;
    private const int Alone = 3; // See EntityWord.Place.

    private EntityWord[] _words = new EntityWord[64];
    private WordSyntax[] _syntax = new WordSyntax[64];
    private int _length;
    private ulong _manner;
    private bool _inclusive;
    private bool _hasTags;
    private bool _hasTree;

    /// <summary>Reads a sentence.</summary>
    /// <param name="forms">The words.</param>
    /// <param name="inclusive">Whether to follow the habits of corpora with titles inside persons.</param>
    /// <param name="syntax">What is known of its grammar.</param>
    public void Read(ReadOnlySpan<string> forms, bool inclusive, SentenceSyntax syntax)
    {
        _inclusive = inclusive;
        _length = forms.Length;
        if (_words.Length < _length + (2 * Margin)) _words = new EntityWord[(_length + (2 * Margin)) * 2];
        _words[0] = _words[1] = _words[_length + Margin] = _words[_length + Margin + 1] = EntityWord.Border;
        var words = _words.AsSpan(Margin, _length);
        for (var i = 0; i < forms.Length; i++)
        {
            known.Fill(forms[i], ref words[i]);
        }

        (_hasTags, _hasTree) = (syntax.HasTags, syntax.HasTree);
        if (_syntax.Length < _words.Length) _syntax = new WordSyntax[_words.Length];
        if (_hasTags) WordSyntax.Fill(syntax, _syntax.AsSpan(0, _length + (2 * Margin)), Margin);
        names.Find(words);
        if (skipsSmall) SkipSmall(forms, words);
        FindRuns();
        _manner = FeatureHash.Of(Manner(forms));
    }

    /// <summary>The words of the sentence.</summary>
    public ReadOnlySpan<EntityWord> Words => _words.AsSpan(Margin, _length);

    /// <summary>The features of a word.</summary>
    public int Extract(int word, Span<ulong> features) => Extract(word, features, out _, out _);

    /// <summary>The features of a word, what it is by itself first, then what tags add, then what the tree adds.</summary>
    public int Extract(int word, Span<ulong> features, out int withoutTags, out int withoutTree)
    {
        ReadOnlySpan<EntityWord> words = _words.AsSpan(0, _length + (2 * Margin));
        var n = withoutTags = EntityFeatures.Extract(words, word + Margin, _manner, _inclusive, features);
        if (_hasTags) n += SyntaxFeatures.ExtractTags(words, _syntax, word + Margin, features[n..]);
        withoutTree = n;
        if (_hasTree) n += SyntaxFeatures.ExtractTree(words, _syntax, word + Margin, features[n..]);
        return n;
    }

    /// <summary>Small letters are part of a name where a list has the whole name, or where they are tagged as one.</summary>
    private void SkipSmall(ReadOnlySpan<string> forms, Span<EntityWord> words)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i].Length == 0 || !char.IsLower(forms[i][0])) continue;
            ref var word = ref words[i];
            word.Plain |= _hasTags ? !_syntax[i + Margin].Proper && (word.Match == NameClasses.None || word.Place == Alone) : word.Own == NameClasses.None && word.Match == NameClasses.None;
        }
    }

    private void FindRuns()
    {
        for (var i = Margin; i < _length + Margin;)
        {
            var end = i + 1;
            if (_words[i].Capital)
            {
                while (end < _length + Margin && _words[end].Capital) end++;
            }

            for (var k = i; k < end; k++) (_words[k].RunStart, _words[k].RunEnd) = (i, end);
            i = end;
        }
    }

    /// <summary>0 for a usual sentence, 1 for capital letters throughout, 2 for a headline that capitalizes most words, 3 for no capital letter at all.</summary>
    private static int Manner(ReadOnlySpan<string> forms)
    {
        var (words, capital, upper) = (0, 0, 0);
        foreach (var form in forms)
        {
            if (form.Length == 0 || !char.IsLetter(form[0])) continue;
            words++;
            if (!char.IsUpper(form[0])) continue;
            capital++;
            if (form.Length > 1 && char.IsUpper(form[^1])) upper++;
        }

        return capital == 0 ? 3 : words < 4 ? 0 : upper * 10 > words * 6 ? 1 : capital * 10 > words * 6 ? 2 : 0;
    }
}
