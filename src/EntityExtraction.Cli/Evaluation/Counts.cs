namespace EntityExtraction.Cli.Evaluation;

/// <summary>What was right, what was too much and what was missed.</summary>
internal sealed class Counts
{
    public int Right { get; set; }

    public int Spurious { get; set; }

    public int Missed { get; set; }

    public double Precision => Ratio(Right, Right + Spurious);

    public double Recall => Ratio(Right, Right + Missed);

    /// <summary>Harmonic mean of precision and recall; 0 where both are.</summary>
    public double F1 => Ratio(2 * Right, (2 * Right) + Spurious + Missed);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

/// <summary>How many of all have a property.</summary>
internal sealed class Share
{
    public int Right { get; set; }

    public int All { get; set; }

    public void Add(bool right)
    {
        All++;
        if (right) Right++;
    }
}
