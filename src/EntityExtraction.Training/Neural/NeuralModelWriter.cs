using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>Writes a network as a model: embeddings in 8 bits with a scale for each row, other weights in 16 bits.</summary>
internal static class NeuralModelWriter
{
    public static byte[] Write(Network network, NetworkShape shape, ulong[] vocabulary, IReadOnlyList<string> tags, IReadOnlyList<string> labels)
    {
        var table = network.Embeddings;
        var embeddings = new sbyte[table.Value.Length];
        var scales = new float[table.Rows];
        for (var r = 0; r < table.Rows; r++)
        {
            var row = table.Row(r);
            float largest = 0;
            foreach (var v in row) largest = Math.Max(largest, Math.Abs(v));
            scales[r] = largest / 127;
            for (var c = 0; c < row.Length; c++) embeddings[(r * table.Columns) + c] = largest == 0 ? (sbyte)0 : (sbyte)Math.Round(row[c] / scales[r]);
        }

        Half[] dense = [.. network.DenseParameters.SelectMany(p => p.Value).Select(v => (Half)v)];
        return new ModelWriter(NeuralAnalyzer.Kind, NeuralAnalyzer.Version)
            .Add<int>("shape", [shape.Embedding, shape.Hidden, shape.Arc, shape.Label, shape.Tags, shape.Labels])
            .Add("tags", tags).Add("labels", labels)
            .Add<ulong>("vocab", vocabulary).Add<sbyte>("embed", embeddings).Add<float>("scales", scales).Add<Half>("dense", dense)
            .ToBytes();
    }
}
