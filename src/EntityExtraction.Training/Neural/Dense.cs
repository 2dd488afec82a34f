using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>A dense layer, with a leaky rectifier if wanted, with its gradient.</summary>
internal sealed class Dense(ParameterSource source, string name, int input, int output, bool rectified = false)
{
    private readonly Parameter _weight = source.Weight(name + ".w", input, output);
    private readonly Parameter _bias = source.Zeros(name + ".b", output);
    private Matrix _input;
    private Matrix _output;

    public Matrix Forward(Matrix x, Arena arena)
    {
        _input = x;
        _output = arena.Take(x.Rows, output);
        for (var r = 0; r < x.Rows; r++) _bias.Value.CopyTo(_output.Row(r));
        Gemm.MultiplyPacked(x.Span, input, _weight.Packed, _output.Span, output, x.Rows, output, input, accumulate: true);
        if (rectified) Activations.LeakyRelu(_output.Span);
        return _output;
    }

    /// <summary>Adds to the gradient of the input.</summary>
    public void Backward(Matrix dOutput, Matrix dInput)
    {
        var n = dOutput.Rows;
        if (rectified) Rectifier.Backward(_output.Span, dOutput.Span);
        Gemm.MultiplyTransposed(_input.Span, dOutput.Span, _weight.Gradient, input, output, n);
        for (var r = 0; r < n; r++) Vectors.Add(_bias.Gradient, dOutput.Row(r));
        Gemm.MultiplyPacked(dOutput.Span, output, _weight.PackedTransposed, dInput.Span, input, n, input, output, accumulate: true);
    }
}

/// <summary>The gradient of the leaky rectifier.</summary>
internal static class Rectifier
{
    public static void Backward(ReadOnlySpan<float> output, Span<float> gradient)
    {
        for (var i = 0; i < gradient.Length; i++) gradient[i] *= output[i] <= 0 ? Activations.Leak : 1;
    }
}
