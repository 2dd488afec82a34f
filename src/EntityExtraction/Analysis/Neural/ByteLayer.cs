using System.Runtime.CompilerServices;

namespace EntityExtraction.Analysis.Neural;

/// <summary>A dense layer with weights of 8 bits and a scale for each column, over inputs of 8 bits.</summary>
/// <remarks>An input byte b stands for <c>(b - 128) / 127</c>, times a scale of its row if there is one.</remarks>
internal sealed unsafe class ByteLayer
{
    /// <summary>The byte that stands for nothing.</summary>
    public const int Zero = 128;

    /// <summary>The byte's distance from <see cref="Zero"/> that stands for one.</summary>
    public const float One = 127;

    // Rows of so many inputs stay in the first-level cache while the panels pass by.
    private const int BlockRows = 8 * ByteGemm.Rows;

    private readonly sbyte[] _panels;
    private readonly float[] _scales;
    private readonly float[] _bias;
    private readonly int[] _offsets;

    /// <param name="weight">input x output.</param>
    /// <param name="bias">One for each column; empty for none.</param>
    /// <param name="input">Rows, a multiple of <see cref="ByteGemm.Terms"/>.</param>
    /// <param name="output">Columns.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ByteLayer(ReadOnlySpan<float> weight, ReadOnlySpan<float> bias, int input, int output)
    {
        (Input, Output, Width) = (input, output, (output + ByteGemm.Panel - 1) / ByteGemm.Panel * ByteGemm.Panel);
        _panels = GC.AllocateUninitializedArray<sbyte>(Width * input, pinned: true);
        _panels.AsSpan().Clear();
        (_scales, _bias, _offsets) = (new float[Width], new float[Width], new int[Width]);
        bias.CopyTo(_bias);
        for (var j = 0; j < output; j++)
        {
            float largest = 0;
            for (var i = 0; i < input; i++) largest = Math.Max(largest, Math.Abs(weight[(i * output) + j]));
            if (largest == 0) continue;
            _scales[j] = largest / 127 / One;
            for (var i = 0; i < input; i++)
            {
                var value = (sbyte)MathF.Round(weight[(i * output) + j] * (127 / largest));
                var place = (((j / ByteGemm.Panel * input) + (i / ByteGemm.Terms * ByteGemm.Terms)) * ByteGemm.Panel) + (j % ByteGemm.Panel * ByteGemm.Terms) + (i % ByteGemm.Terms);
                _panels[place] = value;
                _offsets[j] += Zero * value;
            }
        }
    }

    public int Input { get; }

    public int Output { get; }

    /// <summary>Columns with padding.</summary>
    public int Width { get; }

    /// <summary><c>output = input * weight + bias</c>, or <c>output += input * weight</c>.</summary>
    /// <param name="input">Bytes; <paramref name="inputRow"/> from row to row.</param>
    /// <param name="inputRow">Distance from row to row of the input.</param>
    /// <param name="rowScales">A scale for each row; empty if there is none.</param>
    /// <param name="output">Receives <see cref="Width"/> columns; <paramref name="outputRow"/> from row to row.</param>
    /// <param name="outputRow">Distance from row to row of the output.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="accumulate">Whether to add to the output, without the bias.</param>
    public void Apply(ReadOnlySpan<byte> input, int inputRow, ReadOnlySpan<float> rowScales, Span<float> output, int outputRow, int rows, bool accumulate)
    {
        if (rows == 0) return;
        if (input.Length < ((long)(rows - 1) * inputRow) + Input || output.Length < ((long)(rows - 1) * outputRow) + Width || (rowScales.Length != 0 && rowScales.Length < rows)) throw new ArgumentException("A matrix is smaller than its dimensions say.");
        fixed (byte* from = input)
        fixed (sbyte* panels = _panels)
        fixed (float* to = output, scales = _scales, bias = _bias, rowScale = rowScales)
        fixed (int* offsets = _offsets)
        {
            for (var block = 0; block < rows; block += BlockRows)
            {
                var end = Math.Min(rows, block + BlockRows);
                for (var j = 0; j < Width; j += ByteGemm.Panel)
                {
                    var finish = new ByteFinish(to + j, outputRow, rowScale, accumulate, offsets + j, scales + j, bias + j);
                    for (var i = block; i < end; i += ByteGemm.Rows)
                    {
                        ByteGemm.Tile(from + ((nint)i * inputRow), inputRow, panels + ((nint)j * Input), Input, Math.Min(ByteGemm.Rows, end - i), finish, i);
                    }
                }
            }
        }
    }

    /// <summary>Turns values into bytes and returns their scale.</summary>
    public static float Quantize(ReadOnlySpan<float> values, Span<byte> bytes)
    {
        float largest = 0;
        foreach (var v in values) largest = Math.Max(largest, Math.Abs(v));
        if (largest == 0)
        {
            bytes[..values.Length].Fill(Zero);
            return 0;
        }

        for (var i = 0; i < values.Length; i++) bytes[i] = (byte)(Zero + (int)MathF.Round(values[i] * (One / largest)));
        return largest;
    }
}
