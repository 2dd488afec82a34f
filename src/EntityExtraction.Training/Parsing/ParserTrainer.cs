using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Parsing;
using EntityExtraction.Syntax;
using EntityExtraction.Training.Learning;

namespace EntityExtraction.Training.Parsing;

/// <summary>Trains the parser greedily with a dynamic oracle: it learns from configurations that its own mistakes lead to (Goldberg and Nivre 2012).</summary>
internal sealed class ParserTrainer(WordClasses classes, int seed)
{
    private const double Exploration = 0.9;

    /// <summary>Features updated less often are left out of the model.</summary>
    public int LeastUpdates { get; init; } = 4;

    /// <summary>Features that the model may have.</summary>
    public int MostFeatures { get; init; } = int.MaxValue;

    /// <summary>Width of the beam that the parser shall use; 1 for a greedy one.</summary>
    public int BeamWidth { get; init; } = 1;

    /// <summary>Greedy epochs to start with where a beam is used: they are cheap and a good start.</summary>
    public int GreedyEpochs { get; init; } = 3;

    /// <summary>Trains until the epochs are over or three of them bring nothing.</summary>
    public byte[] Train(IReadOnlyList<ParsedSentence> sentences, int epochs, Func<DependencyParser, (double Score, string Text)> score)
    {
        var actions = Actions(sentences);
        var perceptron = new SparsePerceptron(actions.Length);
        var order = sentences.ToList();
        var shuffling = new Shuffling(seed);
        var progress = new Progress("parser", epochs);
        Console.Error.WriteLine($"parser: {sentences.Count} sentences, {actions.Length} actions, {sentences.Sum(s => s.Lifted)} arcs lifted");
        var (best, bestScore, bestEpoch) = (Array.Empty<byte>(), double.MinValue, 0);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            shuffling.Shuffle(order);
            var beam = epoch > GreedyEpochs ? BeamWidth : 1;
            if (epoch == GreedyEpochs + 1 && beam > 1) perceptron.RestartAverage();
            var wrong = beam > 1 ? LearnWithBeam(order, actions, perceptron) : LearnGreedily(order, actions, perceptron, shuffling, epoch);

            var model = Write(actions, perceptron, beam);
            var (value, text) = score(Load(model, classes));
            progress.Epoch(epoch, $"beam {beam}, {text}, {wrong}, {perceptron.FeatureCount} features, {model.Length / 1024.0 / 1024:F1} MB");
            if (value > bestScore) (best, bestScore, bestEpoch) = (model, value, epoch);
            else if (epoch >= bestEpoch + 3 && (epoch > GreedyEpochs + 3 || BeamWidth == 1)) break;
        }

        return best;
    }

    public static DependencyParser Load(byte[] model, WordClasses classes) =>
        new(ModelFile.FromBytes(model, "parser in training", DependencyParser.Kind, DependencyParser.Version), classes);

    private string LearnGreedily(List<ParsedSentence> sentences, ParserAction[] actions, SparsePerceptron perceptron, Shuffling shuffling, int epoch)
    {
        var pass = new GreedyPass(classes, actions, perceptron, shuffling, epoch == 1 ? 0 : Exploration);
        foreach (var sentence in sentences) pass.Learn(sentence);
        return $"{pass.Wrong} of {pass.Decisions} decisions wrong";
    }

    private string LearnWithBeam(List<ParsedSentence> sentences, ParserAction[] actions, SparsePerceptron perceptron)
    {
        var pass = new BeamPass(classes, actions, perceptron, BeamWidth);
        foreach (var sentence in sentences) pass.Learn(sentence);
        return $"{pass.Wrong} of {pass.Sentences} sentences wrong";
    }

    private static ParserAction[] Actions(IReadOnlyList<ParsedSentence> sentences)
    {
        var arcs = sentences.SelectMany(s => s.Heads.Select((head, i) => new ParserAction(head > i ? ParserStep.Left : ParserStep.Right, s.Relations[i])));
        return [new ParserAction(ParserStep.Shift, Deprel.Dep), .. arcs.Distinct().OrderBy(a => a.Step).ThenBy(a => a.Relation)];
    }

    private byte[] Write(ParserAction[] actions, SparsePerceptron perceptron, int beam)
    {
        var writer = new ModelWriter(DependencyParser.Kind, DependencyParser.Version);
        writer.Add("actions", [.. actions.Select(a => a.Label)]).Add<int>("beam", [beam]);
        LinearModelWriter.Write(writer, perceptron, LeastUpdates, MostFeatures);
        return writer.ToBytes();
    }
}
