using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Parsing;
using EntityExtraction.Training.Learning;

namespace EntityExtraction.Training.Parsing;

/// <summary>One pass over the sentences with a dynamic oracle.</summary>
internal sealed class GreedyPass(WordClasses classes, ParserAction[] actions, SparsePerceptron perceptron, Shuffling random, double exploration)
{
    private readonly ParserSentence _sentence = new();
    private readonly StackArena _arena = new();
    private readonly HybridOracle _oracle = new();
    private readonly ulong[] _features = new ulong[ParserFeatures.Limit];
    private readonly float[] _scores = new float[actions.Length];

    public int Decisions { get; private set; }
    public int Wrong { get; private set; }

    public void Learn(ParsedSentence gold)
    {
        gold.Fill(_sentence, classes);
        _arena.Clear();
        _oracle.Start(gold);
        for (var configuration = ParserConfiguration.Start; !configuration.IsFinal(gold.Length);)
        {
            var features = _features.AsSpan(0, ParserFeatures.Extract(_sentence, configuration, _arena, _features));
            perceptron.Score(features, _scores);
            _oracle.Cost();
            var (predicted, right, least) = (-1, -1, int.MaxValue);
            for (var a = 0; a < actions.Length; a++)
            {
                if (!configuration.Allows(actions[a], gold.Length)) continue;
                if (predicted < 0 || _scores[a] > _scores[predicted]) predicted = a;
                var cost = _oracle.CostOf(actions[a]);
                if (cost < least || (cost == least && _scores[a] > _scores[right])) (right, least) = (a, cost);
            }

            perceptron.Tick();
            Decisions++;
            if (_oracle.CostOf(actions[predicted]) > least)
            {
                Wrong++;
                perceptron.Update(features, right, 1);
                perceptron.Update(features, predicted, -1);
            }

            var next = exploration > 0 && random.Next() < exploration ? predicted : right;
            _oracle.Apply(actions[next]);
            configuration.Apply(actions[next], _arena);
        }
    }
}
