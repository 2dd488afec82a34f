using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Parsing;
using EntityExtraction.Training.Learning;

namespace EntityExtraction.Training.Parsing;

/// <summary>One pass over the sentences that learns whole sequences with a beam: where the gold sequence falls furthest behind the best one, the
/// two are told apart (max-violation update, Huang, Fayong and Guo 2012).</summary>
internal sealed class BeamPass(WordClasses classes, ParserAction[] actions, SparsePerceptron perceptron, int width)
{
    private readonly ParserSentence _sentence = new();
    private readonly StackArena _arena = new();
    private readonly HybridOracle _oracle = new();
    private readonly ulong[] _features = new ulong[ParserFeatures.Limit];
    private readonly float[] _scores = new float[actions.Length];
    private readonly Candidate[] _candidates = new Candidate[width];
    private ParserConfiguration[] _beam = new ParserConfiguration[width];
    private ParserConfiguration[] _next = new ParserConfiguration[width];
    private float[] _beamScores = new float[width];
    private float[] _nextScores = new float[width];

    public int Sentences { get; private set; }
    public int Wrong { get; private set; }

    public void Learn(ParsedSentence gold)
    {
        gold.Fill(_sentence, classes);
        var steps = GoldSteps(gold);
        if (steps is null) return;
        _arena.Clear();
        var history = new (int Parent, int Action)[steps.Length * width];
        _beam[0] = ParserConfiguration.Start;
        _beamScores[0] = 0;
        var alive = 1;
        var (goldConfiguration, goldScore) = (ParserConfiguration.Start, 0f);
        var (violation, violationStep) = (0f, -1);
        for (var step = 0; step < steps.Length; step++)
        {
            Score(goldConfiguration);
            goldScore += _scores[steps[step]];
            goldConfiguration.Apply(actions[steps[step]], _arena);
            alive = Advance(gold.Length, alive, history, step);
            if (_beamScores[0] - goldScore > violation || (step == steps.Length - 1 && violationStep < 0)) (violation, violationStep) = (_beamScores[0] - goldScore, step);
        }

        perceptron.Tick();
        Sentences++;
        var predicted = new int[violationStep + 1];
        for (int step = violationStep, at = 0; step >= 0; step--) (at, predicted[step]) = history[(step * width) + at];
        var common = 0;
        while (common < predicted.Length && predicted[common] == steps[common]) common++;
        if (common == predicted.Length) return;
        Wrong++;
        Update(steps.AsSpan(0, predicted.Length), common, 1);
        Update(predicted, common, -1);
    }

    private int Advance(int length, int alive, (int, int)[] history, int step)
    {
        var count = 0;
        for (var b = 0; b < alive; b++)
        {
            Score(_beam[b]);
            for (var a = 0; a < actions.Length; a++)
            {
                var score = _beamScores[b] + _scores[a];
                if (count == width && score <= _candidates[count - 1].Score) continue;
                if (_beam[b].Allows(actions[a], length)) Candidate.Insert(_candidates, ref count, new Candidate(score, b, a));
            }
        }

        for (var c = 0; c < count; c++)
        {
            var candidate = _candidates[c];
            _next[c] = _beam[candidate.Parent];
            _next[c].Apply(actions[candidate.Action], _arena);
            _nextScores[c] = candidate.Score;
            history[(step * width) + c] = (candidate.Parent, candidate.Action);
        }

        (_beam, _next, _beamScores, _nextScores) = (_next, _beam, _nextScores, _beamScores);
        return count;
    }

    /// <summary>The gold steps, attaching as early as possible; null for a tree that the system cannot make.</summary>
    private int[]? GoldSteps(ParsedSentence gold)
    {
        _oracle.Start(gold);
        _arena.Clear();
        var steps = new List<int>(gold.Length * 2);
        for (var configuration = ParserConfiguration.Start; !configuration.IsFinal(gold.Length);)
        {
            _oracle.Cost();
            var best = -1;
            for (var a = 0; a < actions.Length; a++)
            {
                if (!configuration.Allows(actions[a], gold.Length) || _oracle.CostOf(actions[a]) > 0) continue;
                if (best < 0 || actions[best].Step == ParserStep.Shift) best = a;
            }

            if (best < 0) return null;
            steps.Add(best);
            _oracle.Apply(actions[best]);
            configuration.Apply(actions[best], _arena);
        }

        return [.. steps];
    }

    private void Update(ReadOnlySpan<int> steps, int from, float change)
    {
        var configuration = ParserConfiguration.Start;
        for (var step = 0; step < steps.Length; step++)
        {
            if (step >= from)
            {
                var count = ParserFeatures.Extract(_sentence, configuration, _arena, _features);
                perceptron.Update(_features.AsSpan(0, count), steps[step], change);
            }

            configuration.Apply(actions[steps[step]], _arena);
        }
    }

    private void Score(in ParserConfiguration configuration)
    {
        var count = ParserFeatures.Extract(_sentence, configuration, _arena, _features);
        perceptron.Score(_features.AsSpan(0, count), _scores);
    }
}
