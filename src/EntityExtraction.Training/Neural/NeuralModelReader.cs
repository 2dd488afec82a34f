using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>Reads a model back as a network that can teach.</summary>
internal static class NeuralModelReader
{
    /// <param name="file">The model.</param>
    /// <param name="create">Gives the network that receives the weights, from sizes and vocabulary.</param>
    public static Network Read(ModelFile file, Func<NetworkShape, ulong[], Network> create)
    {
        var shape = file.Block<int>("shape").Span;
        var network = create(new NetworkShape(shape[0], shape[1], shape[2], shape[3], shape[4], shape[5]), file.Block<ulong>("vocab").Span.ToArray());
        var (bytes, scales, dense) = (file.Block<sbyte>("embed"), file.Block<float>("scales"), file.Block<Half>("dense"));
        var table = network.Embeddings;
        if (bytes.Length != table.Value.Length) throw file.Problem("its weights do not fit its shape.");
        for (var i = 0; i < table.Value.Length; i++) table.Value[i] = bytes[i] * scales[i / table.Columns];
        var at = 0;
        foreach (var parameter in network.DenseParameters)
        {
            foreach (ref var value in parameter.Value.AsSpan()) value = at < dense.Length ? (float)dense[at++] : 0;
            parameter.Changed();
        }

        GC.KeepAlive(file);
        return network;
    }
}
