using System.CommandLine;

namespace EntityExtraction.Training.Commands;

/// <summary>Options that training commands have in common.</summary>
internal sealed class TrainingOptions
{
    public Option<string> Corpora { get; } = CorporaOption();
    public Option<string> Output { get; } = new("--out") { Description = "Folder of the models.", Required = true };
    public Option<int> Seed { get; } = new("--seed") { Description = "Seed of the random order; the same corpora and seed give the same bytes.", DefaultValueFactory = _ => 1 };
    public Option<int> Epochs { get; } = new("--epochs") { Description = "Passes over the corpora, at most; 0 for the usual number.", DefaultValueFactory = _ => 0 };

    public static Option<string> CorporaOption() => new("--corpora") { Description = "Folder of the corpora.", Required = true };

    /// <summary>A command with these options.</summary>
    public static Command Command(string name, string description, Action<TrainingRun> run)
    {
        var options = new TrainingOptions();
        var command = new Command(name, description) { options.Corpora, options.Output, options.Seed, options.Epochs };
        command.SetAction(result => run(options.Read(result)));
        return command;
    }

    /// <summary>What was asked for on the command line.</summary>
    public TrainingRun Read(ParseResult result) =>
        new(new Corpora(result.GetValue(Corpora)!), result.GetValue(Output)!, result.GetValue(Seed), result.GetValue(Epochs));
}

/// <summary>What a training command was asked for.</summary>
internal sealed record TrainingRun(Corpora Corpora, string Output, int Seed, int Epochs)
{
    /// <summary>The asked number of epochs, or the usual one.</summary>
    public int EpochsOr(int usual) => Epochs > 0 ? Epochs : usual;

    public string PathOf(string model) => Path.Combine(Output, model + ".bin");

    public void Save(string model, byte[] bytes)
    {
        Directory.CreateDirectory(Output);
        File.WriteAllBytes(PathOf(model), bytes);
        Console.Error.WriteLine($"{model}: {bytes.Length / 1024.0 / 1024:F2} MB written to {PathOf(model)}");
    }
}
