using NodaTime;

namespace Beauty.Application.Commands;

/// <summary>Waits in real time, with a random part so that competitors do not meet again.</summary>
internal sealed class JitteredPause(TimeProvider time) : IRetryPause
{
    public ValueTask WaitUpToAsync(Duration longest, CancellationToken cancellationToken = default) =>
        WaitAsync(longest * Random.Shared.NextDouble(), cancellationToken);

    public async ValueTask WaitAsync(Duration pause, CancellationToken cancellationToken = default) =>
        await Task.Delay(pause.ToTimeSpan(), time, cancellationToken).ConfigureAwait(false);
}
