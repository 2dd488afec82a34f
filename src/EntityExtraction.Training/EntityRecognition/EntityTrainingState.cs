using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Training.EntityRecognition;

/// <summary>How far the training of the recognizer is.</summary>
/// <param name="Epoch">Epochs gone.</param>
/// <param name="BestScore">The best score so far.</param>
/// <param name="BestEpoch">The epoch that had it, or 0.</param>
/// <param name="Model">The model so far.</param>
internal sealed record EntityTrainingState(int Epoch, double BestScore, int BestEpoch, byte[] Model)
{
    private const string Kind = "learning";
    private const int Version = 1;

    /// <summary>Writes this and the weights; the file is whole or not there.</summary>
    public void Save(string path, FieldTrainer trainer)
    {
        var writer = new ModelWriter(Kind, Version).Add<int>("epochs", [Epoch, BestEpoch]).Add<double>("score", [BestScore]).Add<byte>("model", Model);
        trainer.Save(writer);
        writer.Save(path + ".new");
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Reads a state and gives the trainer its weights.</summary>
    /// <exception cref="ModelFormatException">The state is of a training with other features.</exception>
    public static EntityTrainingState Load(string path, FieldTrainer trainer)
    {
        var file = ModelFile.Open(path, Kind, Version);
        trainer.Load(file);
        var epochs = file.Block<int>("epochs").Span;
        var state = new EntityTrainingState(epochs[0], file.Block<double>("score")[0], epochs[1], file.Block<byte>("model").Span.ToArray());
        GC.KeepAlive(file);
        return state;
    }
}
