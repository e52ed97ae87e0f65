using NodaTime;

namespace Beauty.Application.Commands;

/// <summary>Waits between two attempts of a command; tests wait for nothing.</summary>
public interface IRetryPause
{
    /// <summary>Waits a random time from zero up to the bound.</summary>
    /// <param name="longest">The bound, inclusive.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>When the wait is over.</returns>
    ValueTask WaitUpToAsync(Duration longest, CancellationToken cancellationToken = default);

    /// <summary>Waits just so long.</summary>
    /// <param name="pause">How long.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>When the wait is over.</returns>
    ValueTask WaitAsync(Duration pause, CancellationToken cancellationToken = default);
}
