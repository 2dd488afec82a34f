using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Training.Neural;

/// <summary>All of a training after an epoch, to go on from or to teach other networks.</summary>
/// <param name="Shape">Sizes of the network.</param>
/// <param name="Vocabulary">Hashes of its words.</param>
/// <param name="Epoch">Epochs gone.</param>
/// <param name="Steps">Steps taken.</param>
/// <param name="Best">The best score so far.</param>
/// <param name="BestEpoch">The epoch that had it.</param>
internal sealed record Checkpoint(NetworkShape Shape, ulong[] Vocabulary, int Epoch, int Steps, double Best, int BestEpoch)
{
    private const string Kind = "training";
    private const int Version = 1;

    /// <summary>Writes the training's state; the file is whole or not there.</summary>
    public void Save(string path, Network network)
    {
        var writer = new ModelWriter(Kind, Version)
            .Add<int>("shape", [Shape.Embedding, Shape.Hidden, Shape.Arc, Shape.Label, Shape.Tags, Shape.Labels])
            .Add<ulong>("vocab", Vocabulary).Add<int>("progress", [Epoch, Steps, BestEpoch]).Add<double>("best", [Best]);
        if (network.Projection is { } given) writer.Add<int>("vectors", [given.Rows]);
        for (var i = 0; i < network.Parameters.Count; i++)
        {
            var p = network.Parameters[i];
            writer.Add<float>($"v{i}", p.Value).Add<float>($"f{i}", p.First).Add<float>($"s{i}", p.Second);
        }

        File.WriteAllBytes(path + ".new", writer.ToBytes());
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Reads a training's state; <paramref name="create"/> gives the network that receives its weights, and is told whether it was trained
    /// with given vectors of words.</summary>
    public static (Checkpoint Checkpoint, Network Network) Load(string path, Func<Checkpoint, bool, Network> create)
    {
        var file = ModelFile.Open(path, Kind, Version);
        var shape = file.Block<int>("shape").Span;
        var progress = file.Block<int>("progress").Span;
        var checkpoint = new Checkpoint(new NetworkShape(shape[0], shape[1], shape[2], shape[3], shape[4], shape[5]), file.Block<ulong>("vocab").Span.ToArray(),
            progress[0], progress[1], file.Block<double>("best")[0], progress[2]);
        var network = create(checkpoint, file.Has("vectors"));
        for (var i = 0; i < network.Parameters.Count; i++)
        {
            var p = network.Parameters[i];
            foreach (var (name, values) in new[] { ($"v{i}", p.Value), ($"f{i}", p.First), ($"s{i}", p.Second) })
            {
                if (!file.Has(name)) continue;
                var block = file.Block<float>(name);
                if (block.Length != values.Length) throw file.Problem($"{p.Name} has {block.Length} weights, not {values.Length}.");
                block.Span.CopyTo(values);
            }

            p.Changed();
        }

        GC.KeepAlive(file);
        return (checkpoint, network);
    }
}
