using EntityExtraction.Cli;

namespace EntityExtraction.Tests.Cli;

public sealed class ProgressTests : IDisposable
{
    private readonly StringWriter _terminal = new();
    private readonly Clock _clock = new();

    [Fact]
    public void Rate_and_time_left_are_shown()
    {
        using var progress = new Progress(_terminal, () => 0.25, _clock);
        for (var i = 0; i < 50; i++)
        {
            _clock.Pass(TimeSpan.FromSeconds(0.2));
            progress.Step();
        }

        _terminal.ToString().Should().EndWith("\r[######..................] 25 %, 50 documents, 5 a second, 0:30 left\u001b[K");
        progress.Clear();
        _terminal.ToString().Should().EndWith("\r\u001b[K");
    }

    [Fact]
    public void Work_of_unknown_size_shows_what_is_done()
    {
        using var progress = new Progress(_terminal, () => null, _clock);
        _clock.Pass(TimeSpan.FromSeconds(2));
        progress.Step();

        _terminal.ToString().Should().Be("\r1 documents, 0.5 a second\u001b[K");
    }

    [Fact]
    public void Quick_work_shows_nothing()
    {
        using (var progress = new Progress(_terminal, () => 0.5, _clock)) progress.Step();

        _terminal.ToString().Should().BeEmpty();
    }

    public void Dispose() => _terminal.Dispose();

    private sealed class Clock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan time) => _ticks += time.Ticks;

        public override long GetTimestamp() => _ticks;
    }
}
