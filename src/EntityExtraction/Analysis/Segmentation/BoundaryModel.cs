using EntityExtraction.Analysis.Models;

namespace EntityExtraction.Analysis.Segmentation;

/// <summary>A logistic regression over hashed features that says how likely a sentence ends at a place.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed unsafe class BoundaryModel
{
    public const string Kind = "segment";
    public const int Version = 1;

    private readonly ModelFile _file; // Keeps the weights' memory.
    private readonly ModelBlock<sbyte> _weights;
    private readonly uint _mask;
    private readonly int _threshold;

    public BoundaryModel(ModelFile file)
    {
        (_file, _weights) = (file, file.Block<sbyte>("weights"));
        if (_weights.Length == 0 || (_weights.Length & (_weights.Length - 1)) != 0) throw file.Problem("the number of weights is no power of two.");
        (_mask, _threshold) = ((uint)_weights.Length - 1, file.Block<int>("limit")[0]);
    }

    /// <summary>The model embedded in this assembly.</summary>
    public static BoundaryModel English => Embedded.Value;

    private static readonly Lazy<BoundaryModel> Embedded = new(() => new BoundaryModel(ModelFile.OpenEmbedded("segmenter", Kind, Version)));

    /// <summary>Whether a sentence ends at a place with these features.</summary>
    public bool IsBoundary(ReadOnlySpan<uint> features)
    {
        var weights = _weights.Pointer;
        var sum = 0;
        foreach (var feature in features) sum += weights[feature & _mask];
        GC.KeepAlive(_file);
        return sum > _threshold;
    }
}
