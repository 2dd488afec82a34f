using System.Globalization;
using System.Text;

namespace EntityExtraction.Cli;

/// <summary>A line on the terminal that says how far the work is, how fast it goes and how long it will take.</summary>
/// <remarks>Silent where standard error is no terminal, and in work that is done within a second.</remarks>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly TextWriter? _terminal;
    private readonly TimeProvider _clock;
    private readonly Func<double?> _part;
    private readonly long _start;
    private long _last;
    private int _documents;
    private bool _shown;

    /// <param name="terminal">Where to draw; null for nowhere.</param>
    /// <param name="part">The part of the work that is done, 0 to 1, or null where that is not known.</param>
    /// <param name="clock">The clock; that of the system where null.</param>
    public Progress(TextWriter? terminal, Func<double?> part, TimeProvider? clock = null)
    {
        (_terminal, _part, _clock) = (terminal, part, clock ?? TimeProvider.System);
        _start = _last = _clock.GetTimestamp();
    }

    public static Progress OnTerminal(Func<double?> part) => new(Console.IsErrorRedirected ? null : Console.Error, part);

    /// <summary>Counts a document.</summary>
    public void Step()
    {
        _documents++;
        if (_terminal is null) return;
        var elapsed = _clock.GetElapsedTime(_start);
        if (elapsed < Patience || _clock.GetElapsedTime(_last) < Pause) return;
        _last = _clock.GetTimestamp();
        _shown = true;
        _terminal.Write("\r" + Line(elapsed) + "\u001b[K");
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (!_shown) return;
        _terminal!.Write("\r\u001b[K");
        _shown = false;
    }

    public void Dispose() => Clear();

    private string Line(TimeSpan elapsed)
    {
        var line = new StringBuilder();
        var part = _part();
        if (part is { } done)
        {
            var full = (int)(Math.Clamp(done, 0, 1) * 24);
            line.Append(CultureInfo.InvariantCulture, $"[{new string('#', full)}{new string('.', 24 - full)}] {Math.Clamp(done, 0, 1) * 100:0} %, ");
        }

        line.Append(CultureInfo.InvariantCulture, $"{_documents:N0} documents, {_documents / elapsed.TotalSeconds:0.#} a second");
        if (part is > 0 and < 1) line.Append(CultureInfo.InvariantCulture, $", {Clock(elapsed * (1 / part.Value - 1))} left");
        return line.ToString();
    }

    private static string Clock(TimeSpan time) => time.TotalHours >= 1 ? $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}" : $"{time.Minutes}:{time.Seconds:00}";
}
