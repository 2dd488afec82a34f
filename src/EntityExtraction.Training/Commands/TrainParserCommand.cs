using System.CommandLine;
using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Tagging;
using EntityExtraction.Training.Evaluation;
using EntityExtraction.Training.Parsing;

namespace EntityExtraction.Training.Commands;

internal static class TrainParserCommand
{
    private const int UsualBeam = 4;
    private const int UsualFeatures = 650_000;

    public static Command Create()
    {
        var beam = new Option<int>("--beam") { Description = "Width of the beam; 1 for a greedy parser.", DefaultValueFactory = _ => UsualBeam };
        var features = new Option<int>("--features") { Description = "Features that the model may have, at most.", DefaultValueFactory = _ => UsualFeatures };
        var options = new TrainingOptions();
        var command = new Command("parser", "Trains the dependency parser; needs clusters.bin and tagger.bin in the output folder.")
        {
            options.Corpora, options.Output, options.Seed, options.Epochs, beam, features,
        };
        command.SetAction(result => Run(options.Read(result), result.GetValue(beam), result.GetValue(features)));
        return command;
    }

    public static void Run(TrainingRun run) => Run(run, UsualBeam, UsualFeatures);

    private static void Run(TrainingRun run, int beam, int mostFeatures)
    {
        var classes = TrainTaggerCommand.Classes(run);
        var tagger = new PartOfSpeechTagger(ModelFile.Open(run.PathOf("tagger"), PartOfSpeechTagger.Kind, PartOfSpeechTagger.Version), classes);
        var sentences = new Jackknife(classes, run.Seed).Tag(run.Corpora.Train());
        var dev = Corpora.Treebanks.Select(t => (t, run.Corpora.Dev(t))).ToList();
        run.Save("parser", new ParserTrainer(classes, run.Seed) { BeamWidth = beam, MostFeatures = mostFeatures }.Train(sentences, run.EpochsOr(9), parser =>
        {
            var scores = dev.Select(d => (Bank: d.t, Score: SyntaxScore.Measure(d.Item2, [tagger, parser]))).ToList();
            return (scores.Sum(s => s.Score.Las), string.Join(", ", scores.Select(s => $"{s.Bank} UAS {s.Score.Uas:F2} LAS {s.Score.Las:F2}")));
        }));
    }
}
