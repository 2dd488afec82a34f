using System.Numerics;
using System.Runtime.InteropServices;

namespace EntityExtraction.Training.Scoring;

/// <summary>Minimizes a smooth function by the limited-memory BFGS method (Nocedal 1980) with a backtracking line search.</summary>
/// <remarks>Deterministic on processors with the same width of vectors.</remarks>
internal static class Lbfgs
{
    private const int Memory = 6;

    /// <param name="point">Where to start; holds the minimum afterwards. Its length is a multiple of 16.</param>
    /// <param name="function">Value at a point, and the gradient into its second argument.</param>
    /// <param name="iterations">Steps, at most.</param>
    /// <returns>The value at the minimum.</returns>
    public static double Minimize(float[] point, Func<float[], float[], double> function, int iterations)
    {
        var n = point.Length;
        var (gradient, direction) = (new float[n], new float[n]);
        var (next, nextGradient) = (new float[n], new float[n]);
        var steps = new LinkedList<(float[] S, float[] Y, double Rho)>();
        var value = function(point, gradient);
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            Direction(gradient, steps, direction);
            var slope = Dot(direction, gradient);
            if (slope > -1e-10) break;
            var rate = iteration == 0 ? 1 / Math.Sqrt(Dot(gradient, gradient)) : 1.0;
            double found;
            for (var tries = 0; ; tries++, rate /= 2)
            {
                point.CopyTo(next, 0);
                Add(next, direction, rate);
                found = function(next, nextGradient);
                if (found <= value + (1e-4 * rate * slope) || tries == 20) break;
            }

            var (s, y) = ((float[])next.Clone(), (float[])nextGradient.Clone());
            Add(s, point, -1);
            Add(y, gradient, -1);
            var curvature = Dot(s, y);
            if (curvature > 1e-9)
            {
                steps.AddLast((s, y, 1 / curvature));
                if (steps.Count > Memory) steps.RemoveFirst();
            }

            var gain = value - found;
            next.CopyTo(point, 0);
            nextGradient.CopyTo(gradient, 0);
            value = found;
            if (gain < 2e-5 * Math.Abs(value)) break;
        }

        return value;
    }

    private static void Direction(float[] gradient, LinkedList<(float[] S, float[] Y, double Rho)> steps, float[] direction)
    {
        Array.Clear(direction);
        Add(direction, gradient, -1);
        if (steps.Last is null) return;
        var factors = new Stack<double>();
        for (var node = steps.Last; node is not null; node = node.Previous)
        {
            var factor = node.Value.Rho * Dot(node.Value.S, direction);
            factors.Push(factor);
            Add(direction, node.Value.Y, -factor);
        }

        var (s, y, _) = steps.Last.Value;
        Scale(direction, Dot(s, y) / Dot(y, y));
        for (var node = steps.First; node is not null; node = node.Next) Add(direction, node.Value.S, factors.Pop() - (node.Value.Rho * Dot(node.Value.Y, direction)));
    }

    private static void Add(float[] to, float[] from, double factor)
    {
        var a = Vectors(to);
        var b = Vectors(from);
        var f = new Vector<float>((float)factor);
        for (var i = 0; i < a.Length; i++) a[i] += f * b[i];
    }

    private static void Scale(float[] values, double factor)
    {
        foreach (ref var v in Vectors(values)) v *= (float)factor;
    }

    private static double Dot(float[] a, float[] b)
    {
        var x = Vectors(a);
        var y = Vectors(b);
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++) sum += Vector.Dot(x[i], y[i]);
        return sum;
    }

    private static Span<Vector<float>> Vectors(float[] values) => MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan());
}
