using EntityExtraction.Analysis.Models;
using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>Writes a network as a model: embeddings in 8 bits with a scale for each row, other weights in 16 bits.</summary>
/// <remarks>Given vectors of words are projected and added to the words' own rows. Words that only they know get rows, too: the unknown word's and
/// the projected vector. So the model that reads texts knows nothing of given vectors.</remarks>
internal static class NeuralModelWriter
{
    public static byte[] Write(Network network, NetworkShape shape, ulong[] vocabulary, WordVectors? vectors, IReadOnlyList<string> tags, IReadOnlyList<string> labels)
    {
        var table = network.Embeddings;
        var words = vectors is null ? vocabulary : Transfer.Extend(vocabulary, vectors.Keys);
        var rows = table.Rows + words.Length - vocabulary.Length;
        var embeddings = new sbyte[rows * table.Columns];
        var scales = new float[rows];
        var row = new float[table.Columns];
        for (var r = 0; r < rows; r++)
        {
            table.Row(Transfer.OldRow(r, vocabulary.Length, words.Length)).CopyTo(row);
            if (r > 0 && r <= words.Length && vectors?.Of(words[r - 1]) is { } vector) Add(row, vector, network.Projection!);
            float largest = 0;
            foreach (var v in row) largest = Math.Max(largest, Math.Abs(v));
            scales[r] = largest / 127;
            for (var c = 0; c < row.Length; c++) embeddings[(r * table.Columns) + c] = largest == 0 ? (sbyte)0 : (sbyte)Math.Round(row[c] / scales[r]);
        }

        Half[] dense = [.. network.DenseParameters.SelectMany(p => p.Value).Select(v => (Half)v)];
        return new ModelWriter(NeuralAnalyzer.Kind, NeuralAnalyzer.Version)
            .Add<int>("shape", [shape.Embedding, shape.Hidden, shape.Arc, shape.Label, shape.Tags, shape.Labels])
            .Add("tags", tags).Add("labels", labels)
            .Add<ulong>("vocab", words).Add<sbyte>("embed", embeddings).Add<float>("scales", scales).Add<Half>("dense", dense)
            .ToBytes();
    }

    private static void Add(float[] row, float[] vector, Parameter projection)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            var weights = projection.Row(i);
            for (var c = 0; c < row.Length; c++) row[c] += vector[i] * weights[c];
        }
    }
}
