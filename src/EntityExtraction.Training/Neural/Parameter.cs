using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using EntityExtraction.Analysis.Neural;

namespace EntityExtraction.Training.Neural;

/// <summary>A weight matrix under training, with its gradient and the moments of Adam (Kingma and Ba, 2015).</summary>
internal sealed class Parameter
{
    private readonly Parameter? _original;
    private readonly bool[]? _touched;
    private readonly List<int> _touchedRows = [];
    private float[]? _packed;
    private float[]? _packedTransposed;

    public Parameter(string name, int rows, int columns, Random random, float scale, bool sparse = false)
        : this(name, rows, columns, new float[rows * columns], sparse)
    {
        (First, Second) = (new float[Value.Length], new float[Value.Length]);
        if (scale > 0)
        {
            for (var i = 0; i < Value.Length; i++) Value[i] = ((float)random.NextDouble() * 2 - 1) * scale;
        }
    }

    private Parameter(string name, int rows, int columns, float[] value, bool sparse)
    {
        (Name, Rows, Columns, Value, Gradient) = (name, rows, columns, value, new float[rows * columns]);
        if (sparse) _touched = new bool[rows];
    }

    private Parameter(Parameter original)
        : this(original.Name, original.Rows, original.Columns, original.Value, original._touched is not null) => _original = original;

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public float[] Value { get; }

    public float[] Gradient { get; }

    /// <summary>Running mean of the gradient.</summary>
    public float[] First { get; } = [];

    /// <summary>Running mean of the squared gradient.</summary>
    public float[] Second { get; } = [];

    /// <summary>The same value with a gradient of its own, for a thread of its own.</summary>
    public Parameter Twin() => new(this);

    /// <summary>Glorot's bound for uniform initialization.</summary>
    public static float Glorot(int rows, int columns) => MathF.Sqrt(6f / (rows + columns));

    public Span<float> Row(int row) => Value.AsSpan(row * Columns, Columns);

    /// <summary>A row of a sparse parameter's gradient, to add to.</summary>
    public Span<float> GradientRow(int row)
    {
        if (_touched is not null && !_touched[row])
        {
            _touched[row] = true;
            _touchedRows.Add(row);
        }

        return Gradient.AsSpan(row * Columns, Columns);
    }

    /// <summary>The value in panels (see <see cref="Gemm"/>).</summary>
    public float[] Packed => _original?.Packed ?? Pack(ref _packed, Columns, Rows, Columns, 1);

    /// <summary>The transposed value in panels, for gradients of inputs.</summary>
    public float[] PackedTransposed => _original?.PackedTransposed ?? Pack(ref _packedTransposed, Rows, Columns, 1, Columns);

    /// <summary>Tells that the value has changed.</summary>
    public void Changed() => (_packed, _packedTransposed) = (null, null);

    /// <summary>Adds the gradient of a twin and clears it there.</summary>
    public void Collect(Parameter twin)
    {
        if (twin._touched is null)
        {
            Vectors.Add(Gradient, twin.Gradient);
            twin.Gradient.AsSpan().Clear();
            return;
        }

        foreach (var row in twin._touchedRows)
        {
            var from = twin.Gradient.AsSpan(row * Columns, Columns);
            Vectors.Add(GradientRow(row), from);
            from.Clear();
            twin._touched[row] = false;
        }

        twin._touchedRows.Clear();
    }

    public double SquaredNorm()
    {
        if (_touched is null) return Vectors.SquaredNorm(Gradient);
        double sum = 0;
        foreach (var row in _touchedRows) sum += Vectors.SquaredNorm(Gradient.AsSpan(row * Columns, Columns));
        return sum;
    }

    /// <summary>Moves the value against the gradient and clears the gradient.</summary>
    public void Step(in AdamStep step)
    {
        Changed();
        if (_touched is null)
        {
            step.Apply(Value, Gradient, First, Second);
            return;
        }

        foreach (var row in _touchedRows)
        {
            var range = (row * Columns)..((row + 1) * Columns);
            step.Apply(Value.AsSpan(range), Gradient.AsSpan(range), First.AsSpan(range), Second.AsSpan(range));
            _touched[row] = false;
        }

        _touchedRows.Clear();
    }

    private float[] Pack(ref float[]? panels, int n, int k, int rowStride, int columnStride)
    {
        lock (_touchedRows)
        {
            if (panels is not null) return panels;
            var packed = new float[Gemm.PackedLength(n, k)];
            Gemm.Pack(Value, rowStride, columnStride, n, k, packed);
            return panels = packed;
        }
    }
}

/// <summary>One step of Adam: its rate, what the gradient is scaled by, and the corrections for the start.</summary>
internal readonly record struct AdamStep(float Rate, float Scale, float Beta1, float Beta2, float Correction1, float Correction2)
{
    private const float Epsilon = 1e-8f;

    public void Apply(Span<float> value, Span<float> gradient, Span<float> first, Span<float> second)
    {
        var v = MemoryMarshal.Cast<float, Vector512<float>>(value);
        var g = MemoryMarshal.Cast<float, Vector512<float>>(gradient);
        var f = MemoryMarshal.Cast<float, Vector512<float>>(first);
        var q = MemoryMarshal.Cast<float, Vector512<float>>(second);
        var (step, root) = (Rate / Correction1, 1 / Correction2);
        for (var i = 0; i < v.Length; i++)
        {
            var grad = g[i] * Scale;
            f[i] = (f[i] * Beta1) + (grad * (1 - Beta1));
            q[i] = (q[i] * Beta2) + (grad * grad * (1 - Beta2));
            v[i] -= step * f[i] / (Vector512.Sqrt(q[i] * root) + Vector512.Create(Epsilon));
        }

        for (var i = v.Length * Vector512<float>.Count; i < value.Length; i++)
        {
            var grad = gradient[i] * Scale;
            first[i] = (Beta1 * first[i]) + ((1 - Beta1) * grad);
            second[i] = (Beta2 * second[i]) + ((1 - Beta2) * grad * grad);
            value[i] -= step * first[i] / (MathF.Sqrt(second[i] * root) + Epsilon);
        }

        gradient.Clear();
    }
}
