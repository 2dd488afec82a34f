using EntityExtraction.Graph;

namespace EntityExtraction.Reporting;

/// <summary>A place in a drawing, in its units.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
internal readonly record struct Place(double X, double Y);

/// <summary>Places the actors of a graph so that those who have to do with each other stand together.</summary>
/// <remarks>Springs and repulsion, cooled down (T. Fruchterman, E. Reingold: Graph Drawing by Force-directed Placement, 1991), from a start that depends on nothing
/// but the order of the actors. Only the first actors are laid out that way; the others, who are rarely drawn, stand on a ring around them.</remarks>
internal static class GraphLayout
{
    public const double Width = 1000;
    public const double Height = 640;
    private const int Most = 150;
    private const int Rounds = 300;

    public static Place[] Of(IReadOnlyList<ActorNode> nodes, IReadOnlyList<ActorEdge> edges)
    {
        var places = Start(nodes.Count);
        var count = Math.Min(Most, places.Length);
        if (count < 2) return places.Length == 1 ? [new Place(Width / 2, Height / 2)] : places;
        var index = nodes.Take(count).Select((n, i) => (n.Id, i)).ToDictionary(n => n.Id, n => n.i, StringComparer.Ordinal);
        var springs = edges.Where(e => index.ContainsKey(e.Source.Id) && index.ContainsKey(e.Target.Id))
            .GroupBy(e => Pair(index[e.Source.Id], index[e.Target.Id])).Select(g => (g.Key.A, g.Key.B, Strength: 1 + Math.Log2(g.Sum(e => e.Count)))).ToArray();
        var ideal = 0.75 * Math.Sqrt(Width * Height / count);
        var moves = new (double X, double Y)[count];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(moves);
            Repel(places, moves, ideal);
            Attract(places, moves, springs, ideal);
            Move(places, moves, 0.12 * Width * Math.Pow(1 - (double)round / Rounds, 1.5));
        }

        Spread(places, count, nodes);
        return places;
    }

    private static (int A, int B) Pair(int a, int b) => a < b ? (a, b) : (b, a);

    private static Place[] Start(int count)
    {
        // A sunflower: even, and no two at one place.
        var places = new Place[count];
        for (var i = 0; i < count; i++)
        {
            var radius = i < Most ? 0.45 * Math.Sqrt((i + 0.5) / Math.Min(count, Most)) : 0.5;
            var angle = i * 2.399963;
            places[i] = new Place(Width / 2 + radius * Width * Math.Cos(angle), Height / 2 + radius * Height * Math.Sin(angle));
        }

        return places;
    }

    private static void Repel(Place[] places, (double X, double Y)[] moves, double ideal)
    {
        for (var a = 0; a < moves.Length; a++)
        {
            for (var b = a + 1; b < moves.Length; b++)
            {
                var (dx, dy) = (places[a].X - places[b].X, places[a].Y - places[b].Y);
                var squared = Math.Max(dx * dx + dy * dy, 1);
                var force = ideal * ideal / squared;
                moves[a] = (moves[a].X + dx * force, moves[a].Y + dy * force);
                moves[b] = (moves[b].X - dx * force, moves[b].Y - dy * force);
            }

            // A weak pull to the middle keeps parts without a link in the picture.
            moves[a] = (moves[a].X + (Width / 2 - places[a].X) * 0.25, moves[a].Y + (Height / 2 - places[a].Y) * 0.4);
        }
    }

    private static void Attract(Place[] places, (double X, double Y)[] moves, (int A, int B, double Strength)[] springs, double ideal)
    {
        foreach (var (a, b, strength) in springs)
        {
            var (dx, dy) = (places[a].X - places[b].X, places[a].Y - places[b].Y);
            var force = Math.Sqrt(dx * dx + dy * dy) / ideal * Math.Min(strength, 3) * 0.5;
            moves[a] = (moves[a].X - dx * force, moves[a].Y - dy * force);
            moves[b] = (moves[b].X + dx * force, moves[b].Y + dy * force);
        }
    }

    private static void Move(Place[] places, (double X, double Y)[] moves, double most)
    {
        for (var i = 0; i < moves.Length; i++)
        {
            var length = Math.Sqrt(moves[i].X * moves[i].X + moves[i].Y * moves[i].Y);
            if (length < 1e-9) continue;
            var step = Math.Min(length, most) / length;
            places[i] = new Place(places[i].X + moves[i].X * step, places[i].Y + moves[i].Y * step);
        }
    }

    /// <summary>Fills the frame: where many stand close together they get more of it (each coordinate goes half the way to its rank), and what would cover a name
    /// moves aside.</summary>
    private static void Spread(Place[] places, int count, IReadOnlyList<ActorNode> nodes)
    {
        var (xs, ys) = (Even(places, count, p => p.X), Even(places, count, p => p.Y));
        var half = nodes.Take(count).Select(n => Math.Max(26, SvgText.Width(n.Name, 13) / 2 + 4)).ToArray();
        for (var i = 0; i < count; i++) places[i] = Inside(new Place(xs[i] * Width, ys[i] * Height), half[i]);
        for (var round = 0; round < 60; round++)
        {
            for (var a = 0; a < count; a++)
            {
                for (var b = a + 1; b < count; b++) Part(places, a, b, half);
            }
        }
    }

    private static double[] Even(Place[] places, int count, Func<Place, double> of)
    {
        var values = places.Take(count).Select(of).ToArray();
        var (least, most) = (values.Min(), values.Max());
        var even = new double[count];
        var rank = 0;
        foreach (var i in Enumerable.Range(0, count).OrderBy(i => values[i])) even[i] = 0.45 * (values[i] - least) / Math.Max(most - least, 1) + 0.55 * rank++ / Math.Max(count - 1, 1);
        return even;
    }

    private static void Part(Place[] places, int a, int b, double[] half)
    {
        const double RowHeight = 44;
        var (dx, dy) = (places[b].X - places[a].X, places[b].Y - places[a].Y);
        var (wide, high) = (half[a] + half[b] - Math.Abs(dx), RowHeight - Math.Abs(dy));
        if (wide <= 0 || high <= 0) return;
        // The shorter way out; names are wide, so it mostly leads up or down.
        var (x, y) = wide < high ? (Math.CopySign(wide / 4, dx), 0.0) : (0.0, Math.CopySign(high / 4, dy));
        places[a] = Inside(new Place(places[a].X - x, places[a].Y - y), half[a]);
        places[b] = Inside(new Place(places[b].X + x, places[b].Y + y), half[b]);
    }

    private static Place Inside(Place place, double half) => new(Math.Clamp(place.X, half, Math.Max(half, Width - half)), Math.Clamp(place.Y, 20, Height - 36));
}
