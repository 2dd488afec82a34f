using System.Diagnostics;

namespace EntityExtraction.Training;

/// <summary>Tells on the error stream how far a training is and how long it will yet take.</summary>
internal sealed class Progress(string what, int epochs, int before = 0)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public void Epoch(int epoch, string scores)
    {
        var left = TimeSpan.FromSeconds(_watch.Elapsed.TotalSeconds / (epoch - before) * (epochs - epoch));
        Console.Error.WriteLine($"{what}: epoch {epoch}/{epochs} {scores}; {_watch.Elapsed:hh\\:mm\\:ss} gone, at most {left:hh\\:mm\\:ss} left");
    }
}
