using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>A bidirectional long short-term memory (Hochreiter and Schmidhuber, 1997) over a packed batch, with its gradient.</summary>
/// <remarks>Both directions run over the rows of the batch as they lie; the backward one begins at the last step.</remarks>
internal sealed class BiLstm
{
    private readonly int _in;
    private readonly int _h;
    private readonly Parameter _wx;
    private readonly Parameter _bias;
    private readonly Parameter[] _wh;
    private Matrix _input;
    private Matrix _gates;
    private Matrix _cells;
    private Matrix _squashed;
    private Matrix _output;

    public BiLstm(ParameterSource source, string name, int input, int hidden)
    {
        (_in, _h) = (input, hidden);
        _wx = source.Weight(name + ".wx", input, 8 * hidden);
        _bias = source.Zeros(name + ".b", 8 * hidden);
        _wh = [source.Weight(name + ".whf", hidden, 4 * hidden), source.Weight(name + ".whb", hidden, 4 * hidden)];
        if (source.IsNew)
        {
            // Gates in the order input, forget, output, candidate; a forget gate that starts open learns sooner.
            _bias.Value.AsSpan(hidden, hidden).Fill(1);
            _bias.Value.AsSpan(5 * hidden, hidden).Fill(1);
        }
    }

    public Matrix Forward(PackedBatch batch, Matrix x, Arena arena)
    {
        var n = batch.Rows;
        (_input, _gates, _cells) = (x, arena.Take(n, 8 * _h), arena.Take(n, 2 * _h));
        (_squashed, _output) = (arena.Take(n, 2 * _h), arena.Take(n, 2 * _h));
        for (var r = 0; r < n; r++) _bias.Value.CopyTo(_gates.Row(r));
        Gemm.MultiplyPacked(x.Span, _in, _wx.Packed, _gates.Span, 8 * _h, n, 8 * _h, _in, true);
        for (var direction = 0; direction < 2; direction++)
        {
            var (at, wh) = (direction * _h, _wh[direction].Packed);
            for (var i = 0; i < batch.Steps; i++)
            {
                var step = batch.Step(i, direction);
                if (step.Linked > 0)
                {
                    Gemm.MultiplyPacked(_output.From(step.Previous, at), 2 * _h, wh, _gates.From(step.Start, 4 * at), 8 * _h, step.Linked, 4 * _h, _h, true);
                }

                for (var k = 0; k < step.Count; k++)
                {
                    var row = step.Start + k;
                    Activations.LstmCell(_gates.Row(row).Slice(4 * at, 4 * _h), k < step.Linked ? _cells.Row(step.Previous + k).Slice(at, _h) : [],
                        _cells.Row(row).Slice(at, _h), _squashed.Row(row).Slice(at, _h), _output.Row(row).Slice(at, _h));
                }
            }
        }

        return _output;
    }

    /// <summary>Returns the gradient of the input; overwrites that of the output.</summary>
    public Matrix Backward(PackedBatch batch, Matrix dOutput, Arena arena)
    {
        var n = batch.Rows;
        var dGates = arena.Take(n, 8 * _h);
        var dCells = arena.Zeros(n, 2 * _h);
        var before = arena.Take(n, _h);
        for (var direction = 0; direction < 2; direction++)
        {
            var (at, wh) = (direction * _h, _wh[direction].PackedTransposed);
            for (var i = batch.Steps - 1; i >= 0; i--)
            {
                var step = batch.Step(i, direction);
                for (var k = 0; k < step.Count; k++)
                {
                    var row = step.Start + k;
                    var linked = k < step.Linked;
                    CellBackward(row, linked ? step.Previous + k : -1, at, dOutput, dCells, dGates);
                    if (linked) _output.Row(step.Previous + k).Slice(at, _h).CopyTo(before.Row(row));
                    else before.Row(row).Clear();
                }

                if (step.Linked == 0) continue;
                Gemm.MultiplyPacked(dGates.From(step.Start, 4 * at), 8 * _h, wh, dOutput.From(step.Previous, at), 2 * _h, step.Linked, _h, 4 * _h, true);
            }

            Gemm.Multiply(before.Span, 1, _h, dGates.From(0, 4 * at), 8 * _h, 1, _wh[direction].Gradient, 4 * _h, _h, 4 * _h, n, true);
        }

        Gemm.MultiplyTransposed(_input.Span, dGates.Span, _wx.Gradient, _in, 8 * _h, n);
        for (var r = 0; r < n; r++) Vectors.Add(_bias.Gradient, dGates.Row(r));
        var dx = arena.Take(n, _in);
        Gemm.MultiplyPacked(dGates.Span, 8 * _h, _wx.PackedTransposed, dx.Span, _in, n, _in, 8 * _h, false);
        return dx;
    }

    private void CellBackward(int row, int previous, int at, Matrix dOutput, Matrix dCells, Matrix dGates)
    {
        var width = _h / Vector512<float>.Count;
        var gates = Registers(_gates.Row(row).Slice(4 * at, 4 * _h));
        var d = Registers(dGates.Row(row).Slice(4 * at, 4 * _h));
        var dHidden = Registers(dOutput.Row(row).Slice(at, _h));
        var dCell = Registers(dCells.Row(row).Slice(at, _h));
        var squashed = Registers(_squashed.Row(row).Slice(at, _h));
        var cellBefore = previous < 0 ? default : Registers(_cells.Row(previous).Slice(at, _h));
        var dCellBefore = previous < 0 ? default : Registers(dCells.Row(previous).Slice(at, _h));
        var one = Vector512<float>.One;
        for (var j = 0; j < width; j++)
        {
            var (i, f, o, a) = (gates[j], gates[width + j], gates[(2 * width) + j], gates[(3 * width) + j]);
            var (tanh, above) = (squashed[j], dHidden[j]);
            var cell = dCell[j] + (above * o * (one - (tanh * tanh)));
            d[j] = cell * a * i * (one - i);
            d[(2 * width) + j] = above * tanh * o * (one - o);
            d[(3 * width) + j] = cell * i * (one - (a * a));
            if (previous < 0)
            {
                d[width + j] = Vector512<float>.Zero;
                continue;
            }

            d[width + j] = cell * cellBefore[j] * f * (one - f);
            dCellBefore[j] += cell * f;
        }
    }

    private static Span<Vector512<float>> Registers(Span<float> values) => MemoryMarshal.Cast<float, Vector512<float>>(values);
}
