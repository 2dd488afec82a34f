using System.Numerics;

namespace EntityExtraction.Training.Neural;

/// <summary>A weight matrix under training, with its gradient and the moments of Adam (Kingma and Ba, 2015).</summary>
internal sealed class Parameter
{
    private readonly bool[]? _touched;
    private readonly List<int> _touchedRows = [];
    private readonly float[] _first;
    private readonly float[] _second;

    public Parameter(string name, int rows, int columns, Random random, float scale, bool sparse = false)
    {
        (Name, Rows, Columns) = (name, rows, columns);
        Value = new float[rows * columns];
        Gradient = new float[rows * columns];
        _first = new float[rows * columns];
        _second = new float[rows * columns];
        if (sparse) _touched = new bool[rows];
        if (scale > 0)
        {
            for (var i = 0; i < Value.Length; i++) Value[i] = ((float)random.NextDouble() * 2 - 1) * scale;
        }
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Value { get; }

    public float[] Gradient { get; }

    /// <summary>The transposed value, for gradients of inputs; refreshed by <see cref="Step"/>.</summary>
    public float[]? Transposed { get; private set; }

    /// <summary>Glorot's uniform initialization.</summary>
    public static Parameter Dense(string name, int rows, int columns, Random random) => new(name, rows, columns, random, MathF.Sqrt(6f / (rows + columns)));

    public Span<float> Row(int row) => Value.AsSpan(row * Columns, Columns);

    public Span<float> GradientRow(int row)
    {
        if (_touched is not null && !_touched[row])
        {
            _touched[row] = true;
            _touchedRows.Add(row);
        }

        return Gradient.AsSpan(row * Columns, Columns);
    }

    public float[] GetTransposed()
    {
        if (Transposed is not null) return Transposed;
        Transposed = new float[Value.Length];
        for (var i = 0; i < Rows; i++)
        {
            for (var j = 0; j < Columns; j++) Transposed[(j * Rows) + i] = Value[(i * Columns) + j];
        }

        return Transposed;
    }

    public double SquaredNorm()
    {
        double sum = 0;
        if (_touched is null) return Sum(Gradient);
        foreach (var row in _touchedRows) sum += Sum(Gradient.AsSpan(row * Columns, Columns));
        return sum;

        static double Sum(ReadOnlySpan<float> values)
        {
            double total = 0;
            foreach (var v in values) total += v * v;
            return total;
        }
    }

    /// <summary>Moves the value against the gradient and clears the gradient.</summary>
    public void Step(float rate, float clip, float beta1, float beta2, float correction1, float correction2)
    {
        Transposed = null;
        if (_touched is null)
        {
            Update(0, Value.Length);
            return;
        }

        foreach (var row in _touchedRows)
        {
            Update(row * Columns, Columns);
            _touched[row] = false;
        }

        _touchedRows.Clear();

        void Update(int from, int count)
        {
            var value = Value.AsSpan(from, count);
            var gradient = Gradient.AsSpan(from, count);
            var first = _first.AsSpan(from, count);
            var second = _second.AsSpan(from, count);
            Adam(value, gradient, first, second);
            gradient.Clear();
        }

        void Adam(Span<float> value, Span<float> gradient, Span<float> first, Span<float> second)
        {
            VectorSpan v = new(value), g = new(gradient), f = new(first), q = new(second);
            var (b1, b2, r1, r2) = (new Vector<float>(beta1), new Vector<float>(beta2), new Vector<float>(1 - beta1), new Vector<float>(1 - beta2));
            var (scale, step, root, epsilon) = (new Vector<float>(clip), new Vector<float>(rate / correction1), new Vector<float>(1 / correction2), new Vector<float>(1e-8f));
            var i = 0;
            for (; i + Vector<float>.Count <= value.Length; i += Vector<float>.Count)
            {
                var grad = g[i] * scale;
                var m = (f[i] * b1) + (grad * r1);
                var s = (q[i] * b2) + (grad * grad * r2);
                (f[i], q[i]) = (m, s);
                v[i] -= step * m / (Vector.SquareRoot(s * root) + epsilon);
            }

            for (; i < value.Length; i++)
            {
                var grad = gradient[i] * clip;
                first[i] = (beta1 * first[i]) + ((1 - beta1) * grad);
                second[i] = (beta2 * second[i]) + ((1 - beta2) * grad * grad);
                value[i] -= rate * (first[i] / correction1) / (MathF.Sqrt(second[i] / correction2) + 1e-8f);
            }
        }
    }
}
