using System.CommandLine;
using EntityExtraction.Training.Neural;

namespace EntityExtraction.Training.Commands;

internal static class TrainNeuralCommand
{
    private const int UsualEpochs = 14;

    public static Command Create()
    {
        var options = new TrainingOptions();
        var usual = new NeuralSettings();
        var hidden = new Option<int>("--hidden") { Description = "Width of a direction of a layer.", DefaultValueFactory = _ => usual.Hidden };
        var threads = new Option<int>("--threads") { Description = "Threads, at most 2; the result is the same.", DefaultValueFactory = _ => usual.Threads };
        var resume = new Option<bool>("--resume") { Description = "Go on from neural.training in the output folder, as if there had been no break." };
        var patience = new Option<int>("--patience") { Description = "End after this many epochs without a better score.", DefaultValueFactory = _ => usual.Patience };
        var start = new Option<string?>("--start") { Description = "The neural.training or neural.bin file of a network to begin with." };
        var rate = new Option<float>("--rate") { Description = "The largest step; it falls from epoch to epoch.", DefaultValueFactory = _ => usual.Rate };
        var dropout = new Option<float>("--dropout") { Description = "Part of the values dropped at random while learning.", DefaultValueFactory = _ => usual.Dropout };
        var teachers = new Option<string[]>("--teachers") { Description = "neural.training or neural.bin files of networks that teach this one on the texts of the other corpora.", AllowMultipleArgumentsPerToken = true };
        var vectors = new Option<string?>("--vectors") { Description = "Vectors of words to begin with: a text file, a word and its numbers on each line, frequent words first." };
        var vectorWords = new Option<int>("--vector-words") { Description = "How many of their words are used.", DefaultValueFactory = _ => usual.VectorWords };
        var part = new Option<double>("--taught-part") { Description = "Part of the taught sentences learned from in each epoch.", DefaultValueFactory = _ => usual.TaughtPart };
        var weight = new Option<float>("--taught-weight") { Description = "Weight of a taught sentence beside an annotated one.", DefaultValueFactory = _ => usual.TaughtWeight };
        var command = new Command("neural", "Trains the network that tags and parses; needs clusters.bin in the output folder.")
        {
            options.Corpora, options.Output, options.Seed, options.Epochs, hidden, threads, resume, patience, start, rate, dropout, teachers, part, weight, vectors, vectorWords,
        };
        command.SetAction(result => Run(options.Read(result), usual with
        {
            Hidden = result.GetValue(hidden),
            Threads = result.GetValue(threads),
            Resume = result.GetValue(resume),
            Patience = result.GetValue(patience),
            Start = result.GetValue(start),
            Dropout = result.GetValue(dropout),
            Rate = result.GetValue(rate),
            Teachers = result.GetValue(teachers) ?? [],
            TaughtPart = result.GetValue(part),
            Vectors = result.GetValue(vectors),
            VectorWords = result.GetValue(vectorWords),
            TaughtWeight = result.GetValue(weight),
        }));
        return command;
    }

    public static void Run(TrainingRun run) => Run(run, new NeuralSettings());

    private static void Run(TrainingRun run, NeuralSettings settings)
    {
        var dev = Corpora.Treebanks.Select(t => (t, run.Corpora.Dev(t))).ToList();
        settings = settings with { Seed = run.Seed, Epochs = run.EpochsOr(UsualEpochs), State = Path.Combine(run.Output, "neural.training") };
        new NeuralTrainer(TrainTaggerCommand.Classes(run), settings).Train(run.Corpora.Train(), dev, run.Corpora.Raw(), bytes => run.Save("neural", bytes));
    }
}
