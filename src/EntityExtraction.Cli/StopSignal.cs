using System.Runtime.InteropServices;

namespace EntityExtraction.Cli;

/// <summary>Ends the work in order when the user (Ctrl+C) or the system asks for it: what was written is whole lines. Asked a second time, the process ends at once.</summary>
/// <remarks>The library for command lines listens only once an action has given the thread back, and ours do all their work before.</remarks>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public StopSignal() => _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
