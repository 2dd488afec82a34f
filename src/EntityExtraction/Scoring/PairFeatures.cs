using EntityExtraction.Actors;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Predicates;
using EntityExtraction.Relations;
using EntityExtraction.Rules;
using EntityExtraction.Syntax;

namespace EntityExtraction.Scoring;

/// <summary>What a document says between, around and above two mentions, as hashed features of the one seen from the other.</summary>
/// <remarks>For one thread and one document. The words of the two mentions themselves are hidden: the model must judge what is said, not of whom.</remarks>
internal sealed partial class PairFeatures
{
    private static readonly ulong Hidden = FeatureHash.Of("<source>");
    private static readonly ulong Other = FeatureHash.Of("<target>");
    private static readonly ulong Party = FeatureHash.Of("<party>");
    private readonly Document _document;
    private readonly SyntaxView _view;
    private readonly ILookup<int, Relation> _relations;
    private readonly FeatureSet _features = new();
    private readonly ulong[] _words;
    private readonly ulong[] _classes;
    private readonly ulong[] _clusters;
    private readonly sbyte[] _tones;
    private readonly bool[] _party;
    private readonly bool[] _ready;
    private readonly StanceLexicon _lexicon;
    private readonly AttitudeWords _attitudes;
    private readonly int[] _sourcePath = new int[MostSteps];
    private readonly int[] _targetPath = new int[MostSteps];
    private const int MostSteps = 24;

    public PairFeatures(Document document, EntityMap entities, RuleSet rules, AttitudeWords attitudes, IReadOnlyList<Relation> relations)
    {
        (_document, _relations) = (document, relations.ToLookup(r => r.Sentence.Start));
        _view = new SyntaxView(document, entities);
        (_lexicon, _attitudes, _ready) = (new StanceLexicon(rules), attitudes, new bool[document.SentenceCount]);
        (_words, _classes, _clusters) = (new ulong[document.TokenCount], new ulong[document.TokenCount], new ulong[document.TokenCount]);
        _tones = new sbyte[document.TokenCount];
        _party = new bool[document.TokenCount];
        foreach (var mention in entities.Mentions)
        {
            if (mention.Entity.Type.IsActor()) _party.AsSpan(mention.FirstToken, mention.TokenCount).Fill(true);
        }
    }

    /// <summary>The features of what the first mention may think of the second, each once, valid until the next call.</summary>
    public ReadOnlySpan<ulong> Of(Mention source, Mention target)
    {
        for (int s = _document.SentenceOf(Math.Min(source.HeadToken, target.HeadToken)).Index, last = _document.SentenceOf(Math.Max(source.HeadToken, target.HeadToken)).Index; s <= last; s++)
        {
            if (!_ready[s]) Prepare(s);
        }

        _features.Clear();
        Collect(source, target, _features);
        return _features.Features;
    }

    /// <summary>Looks up the words of a sentence, once.</summary>
    private void Prepare(int sentence)
    {
        _ready[sentence] = true;
        for (int t = _document.SentenceStart(sentence), end = _document.SentenceStart(sentence + 1); t < end; t++)
        {
            var (tag, lemma, form) = (_view.Tag(t), _view.Lemma(t), _view.Form(t));
            var relation = _lexicon.RelationOf(tag, lemma);
            _classes[t] = relation is null ? 0 : FeatureHash.Of(relation.Name);
            if (_party[t])
            {
                (_words[t], _clusters[t]) = (Party, Party);
                continue;
            }

            _words[t] = FeatureHash.OfFolded(lemma);
            _clusters[t] = FeatureHash.Of(WordClasses.Default.Of(form).Fine);
            _tones[t] = ToneOf(relation);
            if (_tones[t] == 0) _tones[t] = _attitudes.ToneOf(lemma);
            if (_tones[t] == 0) _tones[t] = _attitudes.ToneOf(form);
            if (_tones[t] != 0 && IsDenied(t)) _tones[t] = (sbyte)-_tones[t];
        }
    }

    private static sbyte ToneOf(RelationType? relation) => relation?.Stance switch
    {
        Stance.Positive => 1,
        Stance.Negative => -1,
        _ => 0,
    };

    private void Collect(Mention source, Mention target, FeatureSet features)
    {
        var order = source.HeadToken < target.HeadToken ? 1 : 2;
        var ordered = FeatureHash.Of(order);
        features.Add(FeatureHash.Join(1, ordered));
        features.Add(FeatureHash.Join(2, 0));
        Sides(source, target, ordered, features);
        Between(source, target, order, features);
        Tones(source, target, order, features);
        Path(source, target, ordered, features);
        Answers(source, target, features);
    }

    private ulong Word(int token, Mention source, Mention target) =>
        token >= source.FirstToken && token < source.EndToken ? Hidden : token >= target.FirstToken && token < target.EndToken ? Other : _words[token];

    private void Sides(Mention source, Mention target, ulong order, FeatureSet features)
    {
        var (s, t) = (FeatureHash.Of((int)source.Entity.Type), FeatureHash.Of((int)target.Entity.Type));
        features.Add(FeatureHash.Join(3, s, t, order));
        features.Add(FeatureHash.Join(4, s));
        features.Add(FeatureHash.Join(5, t));
        features.Add(FeatureHash.Join(6, FeatureHash.Of((int)source.Kind), FeatureHash.Of((int)target.Kind), order));
        features.Add(FeatureHash.Join(7, FeatureHash.Of((int)_view.Rel(source.HeadToken)), FeatureHash.Of((int)_view.Rel(target.HeadToken)), order));
        features.Add(FeatureHash.Join(8, FeatureHash.Of((int)_view.Rel(source.HeadToken)), order));
        features.Add(FeatureHash.Join(9, FeatureHash.Of((int)_view.Rel(target.HeadToken)), order));
    }

    private static int Bucket(int length) => length switch { < 4 => length, < 6 => 4, < 10 => 5, < 16 => 6, < 25 => 7, < 40 => 8, _ => 9 };
}
