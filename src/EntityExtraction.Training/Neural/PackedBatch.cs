namespace EntityExtraction.Training.Neural;

/// <summary>Sentences side by side, step by step: row <c>Offsets[t] + s</c> is token t of sentence s, longest sentence first.</summary>
internal sealed class PackedBatch
{
    private readonly int[] _offsets;

    public PackedBatch(IEnumerable<TrainingSentence> sentences)
    {
        Sentences = [.. sentences.OrderByDescending(s => s.Length)];
        var longest = Sentences[0].Length;
        _offsets = new int[longest + 1];
        var active = Sentences.Length;
        for (var t = 0; t < longest; t++)
        {
            while (Sentences[active - 1].Length <= t) active--;
            _offsets[t + 1] = _offsets[t] + active;
        }

        Rows = _offsets[longest];
        RowOfToken = new int[Rows];
        Starts = new int[Sentences.Length + 1];
        for (var s = 0; s < Sentences.Length; s++)
        {
            var length = Sentences[s].Length;
            Starts[s + 1] = Starts[s] + length;
            for (var t = 0; t < length; t++) RowOfToken[Starts[s] + t] = _offsets[t] + s;
        }
    }

    public TrainingSentence[] Sentences { get; }

    /// <summary>Number of tokens.</summary>
    public int Rows { get; }

    /// <summary>The row of each token, tokens counted sentence by sentence.</summary>
    public int[] RowOfToken { get; }

    /// <summary>First token of each sentence.</summary>
    public int[] Starts { get; }

    public int Steps => _offsets.Length - 1;

    /// <summary>The i-th step of a recurrence: from the first tokens on (direction 0) or from the last step on (direction 1).</summary>
    public RecurrentStep Step(int i, int direction)
    {
        var t = direction == 0 ? i : Steps - 1 - i;
        var (start, count) = (_offsets[t], _offsets[t + 1] - _offsets[t]);
        if (i == 0) return new RecurrentStep(start, count, 0, 0);
        return direction == 0 ? new RecurrentStep(start, count, _offsets[t - 1], count) : new RecurrentStep(start, count, _offsets[t + 1], _offsets[t + 2] - _offsets[t + 1]);
    }

    /// <summary>Rows sentence by sentence from rows step by step.</summary>
    public Matrix Gather(Matrix values, Arena arena)
    {
        var result = arena.Take(values.Rows, values.Columns);
        for (var i = 0; i < Rows; i++) values.Row(RowOfToken[i]).CopyTo(result.Row(i));
        return result;
    }

    /// <summary>Rows step by step from rows sentence by sentence.</summary>
    public Matrix Scatter(Matrix values, Arena arena)
    {
        var result = arena.Take(values.Rows, values.Columns);
        for (var i = 0; i < Rows; i++) values.Row(i).CopyTo(result.Row(RowOfToken[i]));
        return result;
    }
}

/// <summary>Rows of one step of a recurrence, and where the rows of the step before begin; only the first ones have one.</summary>
internal readonly record struct RecurrentStep(int Start, int Count, int Previous, int Linked);
