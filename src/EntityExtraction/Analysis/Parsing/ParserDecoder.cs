using EntityExtraction.Analysis.Learning;
using EntityExtraction.Syntax;

namespace EntityExtraction.Analysis.Parsing;

/// <summary>Parses sentences with a beam of configurations (a beam of 1 is greedy). For one thread; buffers are reused.</summary>
/// <remarks>Time is linear in the length of the sentence: every word is shifted once and attached once, each step in constant time.</remarks>
internal sealed class ParserDecoder
{
    private readonly ParserAction[] _actions;
    private readonly IScorer _scorer;
    private readonly int _width;
    private readonly StackArena _arena = new();
    private readonly float[] _scores;
    private readonly ulong[] _features = new ulong[ParserFeatures.Limit];
    private readonly Candidate[] _candidates;
    private ParserConfiguration[] _beam, _next;
    private float[] _beamScores, _nextScores;
    private (int Parent, int Action)[] _history = new (int, int)[64];
    private int[] _steps = new int[64];
    private int[] _stack = new int[64];

    public ParserDecoder(ParserAction[] actions, IScorer scorer, int width)
    {
        (_actions, _scorer, _width) = (actions, scorer, width);
        _scores = new float[actions.Length];
        _candidates = new Candidate[width];
        (_beam, _next) = (new ParserConfiguration[width], new ParserConfiguration[width]);
        (_beamScores, _nextScores) = (new float[width], new float[width]);
    }

    public ParserSentence Sentence { get; } = new();

    /// <summary>The sum of the scores of the steps taken last.</summary>
    public float Total { get; private set; }

    /// <summary>Parses the words in <see cref="Sentence"/>. A head is a position in the sentence, -1 for the root.</summary>
    public void Parse(Span<int> heads, Span<Deprel> relations)
    {
        var length = Sentence.Length;
        if (length == 0) return;
        _arena.Clear();
        if (_history.Length < 2 * length * _width) _history = new (int, int)[2 * length * _width];
        if (_width == 1) ParseGreedily(length); else ParseWithBeam(length);

        // Follow the best configuration back, then take its steps again from the start.
        var steps = 2 * length;
        if (_steps.Length < steps) _steps = new int[steps * 2];
        for (int step = steps - 1, at = 0; step >= 0; step--)
        {
            ref var entry = ref _history[(step * _width) + at];
            at = entry.Parent;
            _steps[step] = entry.Action;
        }

        if (_stack.Length < length) _stack = new int[length * 2];
        var (front, size) = (0, 0);
        for (var step = 0; step < steps; step++)
        {
            var action = _actions[_steps[step]];
            if (action.Step == ParserStep.Shift)
            {
                _stack[size++] = front++;
                continue;
            }

            var dependent = _stack[--size];
            heads[dependent] = action.Step == ParserStep.Right ? _stack[size - 1] : front == length ? -1 : front;
            relations[dependent] = action.Relation;
        }
    }

    private void ParseGreedily(int length)
    {
        var configuration = ParserConfiguration.Start;
        Total = 0;
        for (var step = 0; step < 2 * length; step++)
        {
            Score(configuration);
            var best = -1;
            for (var a = 0; a < _actions.Length; a++)
            {
                if ((best < 0 || _scores[a] > _scores[best]) && configuration.Allows(_actions[a], length)) best = a;
            }

            configuration.Apply(_actions[best], _arena);
            _history[step] = (0, best);
            Total += _scores[best];
        }
    }

    private void ParseWithBeam(int length)
    {
        _beam[0] = ParserConfiguration.Start;
        _beamScores[0] = 0;
        var alive = 1;
        for (var step = 0; step < 2 * length; step++)
        {
            var count = 0;
            for (var b = 0; b < alive; b++)
            {
                Score(_beam[b]);
                for (var a = 0; a < _actions.Length; a++)
                {
                    var score = _beamScores[b] + _scores[a];
                    if (count == _width && score <= _candidates[count - 1].Score) continue;
                    if (_beam[b].Allows(_actions[a], length)) Candidate.Insert(_candidates, ref count, new Candidate(score, b, a));
                }
            }

            for (var c = 0; c < count; c++)
            {
                var candidate = _candidates[c];
                _next[c] = _beam[candidate.Parent];
                _next[c].Apply(_actions[candidate.Action], _arena);
                _nextScores[c] = candidate.Score;
                _history[(step * _width) + c] = (candidate.Parent, candidate.Action);
            }

            (_beam, _next, _beamScores, _nextScores, alive) = (_next, _beam, _nextScores, _beamScores, count);
        }

        Total = _beamScores[0];
    }

    private void Score(in ParserConfiguration configuration)
    {
        var count = ParserFeatures.Extract(Sentence, configuration, _arena, _features);
        _scorer.Score(_features.AsSpan(0, count), _scores);
    }
}
