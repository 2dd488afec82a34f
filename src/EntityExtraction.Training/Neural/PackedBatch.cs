namespace EntityExtraction.Training.Neural;

/// <summary>Sentences side by side, step by step: row <c>Offsets[t] + s</c> is token t of sentence s, longest sentence first.</summary>
internal sealed class PackedBatch
{
    public PackedBatch(IEnumerable<TrainingSentence> sentences)
    {
        Sentences = [.. sentences.OrderByDescending(s => s.Length)];
        var longest = Sentences[0].Length;
        Offsets = new int[longest + 1];
        var active = Sentences.Length;
        for (var t = 0; t < longest; t++)
        {
            while (Sentences[active - 1].Length <= t) active--;
            Offsets[t + 1] = Offsets[t] + active;
        }

        Rows = Offsets[longest];
        Reverse = new int[Rows];
        RowOfToken = new int[Rows];
        Starts = new int[Sentences.Length + 1];
        for (var s = 0; s < Sentences.Length; s++)
        {
            var length = Sentences[s].Length;
            Starts[s + 1] = Starts[s] + length;
            for (var t = 0; t < length; t++)
            {
                Reverse[Offsets[t] + s] = Offsets[length - 1 - t] + s;
                RowOfToken[Starts[s] + t] = Offsets[t] + s;
            }
        }
    }

    public TrainingSentence[] Sentences { get; }

    /// <summary>Number of tokens.</summary>
    public int Rows { get; }

    public int[] Offsets { get; }

    /// <summary>The row that the backward direction reads where the forward one reads row r.</summary>
    public int[] Reverse { get; }

    /// <summary>The row of each token, tokens counted sentence by sentence.</summary>
    public int[] RowOfToken { get; }

    /// <summary>First token of each sentence.</summary>
    public int[] Starts { get; }

    public int Steps => Offsets.Length - 1;
}
