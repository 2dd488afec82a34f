using System.CommandLine;
using EntityExtraction.Analysis.Learning;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Training.Evaluation;
using EntityExtraction.Training.Tagging;

namespace EntityExtraction.Training.Commands;

internal static class TrainTaggerCommand
{
    public static Command Create() => TrainingOptions.Command("tagger", "Trains the part-of-speech tagger; needs clusters.bin in the output folder.", Run);

    public static void Run(TrainingRun run)
    {
        var classes = Classes(run);
        var sentences = run.Corpora.Train().Select(TaggedSentence.Of).ToList();
        var dev = Corpora.Treebanks.Select(t => (t, run.Corpora.Dev(t))).ToList();
        run.Save("tagger", new TaggerTrainer(classes, run.Seed).Train(sentences, run.EpochsOr(9), tagger =>
        {
            var scores = dev.Select(d => (Bank: d.t, Score: SyntaxScore.Measure(d.Item2, [tagger]))).ToList();
            return (scores.Sum(s => s.Score.Upos + s.Score.Xpos), string.Join(", ", scores.Select(s => $"{s.Bank} UPOS {s.Score.Upos:F2} XPOS {s.Score.Xpos:F2}")));
        }, "tagger"));
    }

    public static WordClasses Classes(TrainingRun run) => new(ModelFile.Open(run.PathOf("clusters"), WordClasses.Kind, WordClasses.Version));
}
