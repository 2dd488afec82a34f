using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>A dense layer, with a leaky rectifier if wanted, with its gradient.</summary>
internal sealed class Dense(string name, int input, int output, Random random, bool rectified = false)
{
    private float[] _input = [];
    private float[] _output = [];

    public Parameter Weight { get; } = Parameter.Dense(name + ".w", input, output, random);

    public Parameter Bias { get; } = new(name + ".b", 1, output, random, 0);

    public int Output => output;

    public IEnumerable<Parameter> Parameters => [Weight, Bias];

    public float[] Forward(float[] x, int n)
    {
        _input = x;
        _output = new float[n * output];
        for (var r = 0; r < n; r++) Bias.Value.CopyTo(_output.AsSpan(r * output));
        Gemm.Multiply(x, Weight.Value, _output, n, output, input, true);
        if (rectified) Activations.LeakyRelu(_output);
        return _output;
    }

    /// <summary>Adds to the gradient of the input.</summary>
    public void Backward(float[] dOutput, float[] dInput, int n)
    {
        if (rectified)
        {
            for (var i = 0; i < dOutput.Length; i++) if (_output[i] <= 0) dOutput[i] *= Activations.Leak;
        }

        Gemm.MultiplyTransposed(_input, dOutput, Weight.Gradient, input, output, n);
        for (var r = 0; r < n; r++) Vectors.Add(Bias.Gradient, dOutput.AsSpan(r * output, output));
        Gemm.Multiply(dOutput, Weight.GetTransposed(), dInput, n, input, output, true);
    }
}
