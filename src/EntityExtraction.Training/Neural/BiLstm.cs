using System.Numerics;
using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>A bidirectional long short-term memory (Hochreiter and Schmidhuber, 1997) over a packed batch, with its gradient.</summary>
internal sealed class BiLstm
{
    private readonly int _in;
    private readonly int _h;
    private readonly Direction _forward;
    private readonly Direction _backward;
    private float[] _input = [];

    public BiLstm(string name, int input, int hidden, Random random)
    {
        (_in, _h) = (input, hidden);
        Wx = Parameter.Dense(name + ".wx", input, 8 * hidden, random);
        Bias = new Parameter(name + ".b", 1, 8 * hidden, random, 0);
        // Gates in the order input, forget, output, candidate; a forget gate that starts open learns sooner.
        Bias.Value.AsSpan(hidden, hidden).Fill(1);
        Bias.Value.AsSpan(5 * hidden, hidden).Fill(1);
        _forward = new Direction(Parameter.Dense(name + ".whf", hidden, 4 * hidden, random), hidden);
        _backward = new Direction(Parameter.Dense(name + ".whb", hidden, 4 * hidden, random), hidden);
    }

    public Parameter Wx { get; }

    public Parameter Bias { get; }

    public IEnumerable<Parameter> Parameters => [Wx, Bias, _forward.Wh, _backward.Wh];

    public float[] Forward(PackedBatch batch, float[] x)
    {
        _input = x;
        var n = batch.Rows;
        var all = new float[n * 8 * _h];
        for (var r = 0; r < n; r++) Bias.Value.CopyTo(all.AsSpan(r * 8 * _h));
        Gemm.Multiply(x, Wx.Value, all, n, 8 * _h, _in, true);
        var f = new float[n * 4 * _h];
        var b = new float[n * 4 * _h];
        for (var r = 0; r < n; r++)
        {
            all.AsSpan(r * 8 * _h, 4 * _h).CopyTo(f.AsSpan(r * 4 * _h));
            all.AsSpan((batch.Reverse[r] * 8 * _h) + (4 * _h), 4 * _h).CopyTo(b.AsSpan(r * 4 * _h));
        }

        var hf = _forward.Run(batch, f);
        var hb = _backward.Run(batch, b);
        var output = new float[n * 2 * _h];
        for (var r = 0; r < n; r++)
        {
            hf.AsSpan(r * _h, _h).CopyTo(output.AsSpan(r * 2 * _h));
            hb.AsSpan(r * _h, _h).CopyTo(output.AsSpan((batch.Reverse[r] * 2 * _h) + _h));
        }

        return output;
    }

    public float[] Backward(PackedBatch batch, float[] dOutput)
    {
        var n = batch.Rows;
        var df = new float[n * _h];
        var db = new float[n * _h];
        for (var r = 0; r < n; r++)
        {
            dOutput.AsSpan(r * 2 * _h, _h).CopyTo(df.AsSpan(r * _h));
            dOutput.AsSpan((batch.Reverse[r] * 2 * _h) + _h, _h).CopyTo(db.AsSpan(r * _h));
        }

        var gf = _forward.RunBack(batch, df);
        var gb = _backward.RunBack(batch, db);
        var all = new float[n * 8 * _h];
        for (var r = 0; r < n; r++)
        {
            gf.AsSpan(r * 4 * _h, 4 * _h).CopyTo(all.AsSpan(r * 8 * _h));
            gb.AsSpan(r * 4 * _h, 4 * _h).CopyTo(all.AsSpan((batch.Reverse[r] * 8 * _h) + (4 * _h)));
        }

        Gemm.MultiplyTransposed(_input, all, Wx.Gradient, _in, 8 * _h, n);
        for (var r = 0; r < n; r++) Vectors.Add(Bias.Gradient, all.AsSpan(r * 8 * _h, 8 * _h));
        var dx = new float[n * _in];
        Gemm.Multiply(all, Wx.GetTransposed(), dx, n, _in, 8 * _h);
        return dx;
    }

    private sealed class Direction(Parameter wh, int h)
    {
        private float[] _gates = [];
        private float[] _c = [];
        private float[] _tanhC = [];
        private float[] _hidden = [];

        public Parameter Wh => wh;

        public float[] Run(PackedBatch batch, float[] gates)
        {
            var n = batch.Rows;
            (_gates, _c, _tanhC, _hidden) = (gates, new float[n * h], new float[n * h], new float[n * h]);
            for (var t = 0; t < batch.Steps; t++)
            {
                var (start, count) = (batch.Offsets[t], batch.Offsets[t + 1] - batch.Offsets[t]);
                var previous = t > 0 ? batch.Offsets[t - 1] : -1;
                if (t > 0) Gemm.Multiply(_hidden.AsSpan(previous * h, count * h), wh.Value, gates.AsSpan(start * 4 * h, count * 4 * h), count, 4 * h, h, true);
                for (var k = 0; k < count; k++)
                {
                    var row = start + k;
                    var g = gates.AsSpan(row * 4 * h, 4 * h);
                    Activations.Sigmoid(g[..(3 * h)]);
                    Activations.Tanh(g[(3 * h)..]);
                    var c = _c.AsSpan(row * h, h);
                    VectorSpan vc = new(c), vg = new(g);
                    var before = new VectorSpan(_c.AsSpan(t > 0 ? (previous + k) * h : 0, h));
                    for (var j = 0; j < h; j += Vector<float>.Count)
                    {
                        var cell = vg[j] * vg[(3 * h) + j];
                        vc[j] = t > 0 ? cell + (vg[h + j] * before[j]) : cell;
                    }

                    var tc = _tanhC.AsSpan(row * h, h);
                    c.CopyTo(tc);
                    Activations.Tanh(tc);
                    VectorSpan hidden = new(_hidden.AsSpan(row * h, h)), vt = new(tc);
                    for (var j = 0; j < h; j += Vector<float>.Count) hidden[j] = vg[(2 * h) + j] * vt[j];
                }
            }

            return _hidden;
        }

        public float[] RunBack(PackedBatch batch, float[] dHidden)
        {
            var n = batch.Rows;
            var dGates = new float[n * 4 * h];
            var dC = new float[n * h];
            var before = new float[n * h];
            var whT = wh.GetTransposed();
            var one = Vector<float>.One;
            for (var t = batch.Steps - 1; t >= 0; t--)
            {
                var (start, count) = (batch.Offsets[t], batch.Offsets[t + 1] - batch.Offsets[t]);
                var previous = t > 0 ? batch.Offsets[t - 1] : -1;
                for (var k = 0; k < count; k++)
                {
                    var row = start + k;
                    VectorSpan g = new(_gates.AsSpan(row * 4 * h, 4 * h)), d = new(dGates.AsSpan(row * 4 * h, 4 * h));
                    VectorSpan dh = new(dHidden.AsSpan(row * h, h)), dc = new(dC.AsSpan(row * h, h)), tc = new(_tanhC.AsSpan(row * h, h));
                    VectorSpan c0 = new(_c.AsSpan(t > 0 ? (previous + k) * h : 0, h)), dc0 = new(dC.AsSpan(t > 0 ? (previous + k) * h : 0, h));
                    for (var j = 0; j < h; j += Vector<float>.Count)
                    {
                        var (i, f, o, a) = (g[j], g[h + j], g[(2 * h) + j], g[(3 * h) + j]);
                        var (tanh, above) = (tc[j], dh[j]);
                        var cell = dc[j] + (above * o * (one - (tanh * tanh)));
                        dc[j] = cell;
                        d[(2 * h) + j] = above * tanh * o * (one - o);
                        d[j] = cell * a * i * (one - i);
                        d[(3 * h) + j] = cell * i * (one - (a * a));
                        if (t == 0) continue;
                        d[h + j] = cell * c0[j] * f * (one - f);
                        dc0[j] += cell * f;
                    }
                }

                if (t == 0) continue;
                Gemm.Multiply(dGates.AsSpan(start * 4 * h, count * 4 * h), whT, dHidden.AsSpan(previous * h, count * h), count, h, 4 * h, true);
                _hidden.AsSpan(previous * h, count * h).CopyTo(before.AsSpan(start * h));
            }

            Gemm.MultiplyTransposed(before, dGates, wh.Gradient, h, 4 * h, n);
            return dGates;
        }
    }
}
