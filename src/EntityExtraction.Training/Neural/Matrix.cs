namespace EntityExtraction.Training.Neural;

/// <summary>A row-major matrix within a larger array.</summary>
internal readonly struct Matrix(float[] data, int offset, int rows, int columns)
{
    public int Rows => rows;

    public int Columns => columns;

    public Span<float> Span => data.AsSpan(offset, rows * columns);

    public Span<float> Row(int row) => data.AsSpan(offset + (row * columns), columns);

    /// <summary>From a row on, to the end.</summary>
    public Span<float> From(int row, int column = 0) => data.AsSpan(offset + (row * columns) + column, ((rows - row) * columns) - column);

    public Matrix Slice(int from, int count) => new(data, offset + (from * columns), count, columns);
}

/// <summary>Memory for the matrices of one batch, used again for the next: fresh memory for each would cost more than the arithmetic.</summary>
internal sealed class Arena
{
    private float[] _memory = new float[1 << 22];
    private int _at;

    /// <summary>A matrix of whatever was in memory.</summary>
    public Matrix Take(int rows, int columns)
    {
        var size = (rows * columns) + 15 & ~15;
        if (_at + size > _memory.Length)
        {
            // What was taken keeps its array; the new one will do for the whole of the next batch.
            _memory = new float[Math.Max(_memory.Length * 2, size * 2)];
            _at = 0;
        }

        var result = new Matrix(_memory, _at, rows, columns);
        _at += size;
        return result;
    }

    public Matrix Zeros(int rows, int columns)
    {
        var result = Take(rows, columns);
        result.Span.Clear();
        return result;
    }

    public Matrix Copy(Matrix values)
    {
        var result = Take(values.Rows, values.Columns);
        values.Span.CopyTo(result.Span);
        return result;
    }

    public void Reset() => _at = 0;
}
