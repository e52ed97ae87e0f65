using Beauty.Application.Commands;
using NodaTime;

namespace Beauty.Application.Tests.Houses;

/// <summary>Pauses that pass at once and are remembered.</summary>
internal sealed class RecordedPauses : IRetryPause
{
    private readonly Lock _lock = new();
    private readonly List<string> _pauses = [];

    /// <summary>What was waited for, such as <c>up to 50 ms, 100 ms</c>.</summary>
    public string Taken
    {
        get
        {
            lock (_lock)
            {
                return string.Join(", ", _pauses);
            }
        }
    }

    /// <summary>What happens during the next pauses.</summary>
    public Action DuringPause { get; set; } = () => { };

    public ValueTask WaitUpToAsync(Duration longest, CancellationToken cancellationToken = default) =>
        Note($"up to {longest.TotalMilliseconds} ms", cancellationToken);

    public ValueTask WaitAsync(Duration pause, CancellationToken cancellationToken = default) =>
        Note($"{pause.TotalMilliseconds} ms", cancellationToken);

    private ValueTask Note(string pause, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _pauses.Add(pause);
        }

        DuringPause();
        cancellationToken.ThrowIfCancellationRequested();
        return default;
    }
}
