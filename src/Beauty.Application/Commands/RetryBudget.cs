using System.Runtime.ExceptionServices;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using NodaTime;

namespace Beauty.Application.Commands;

/// <summary>How often one command may still be tried, and the pauses between.</summary>
internal sealed class RetryBudget(CommandId command, RetryPolicy policy, IRetryPause pause)
{
    private int _stale;
    private int _busy;

    /// <summary>Whether an attempt was sent whose outcome is not known.</summary>
    public bool MayBeStored { get; private set; }

    /// <summary>Waits before the next attempt; says no when all stale ones are used up.</summary>
    /// <param name="trouble">What the store threw; null after a stale attempt.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OutcomeUnknownException">
    /// All attempts in trouble are used up, and the command may be stored.
    /// </exception>
    /// <exception cref="StoreBusyException">All attempts in trouble are used up, and nothing is stored.</exception>
    public async ValueTask<bool> AllowsAnotherAsync(Exception? trouble, CancellationToken cancellationToken)
    {
        if (trouble is null)
        {
            return ++_stale < policy.StaleAttempts
                && await WaitedAsync(pause.WaitUpToAsync(policy.StalePause, cancellationToken)).ConfigureAwait(false);
        }

        MayBeStored |= trouble is OutcomeUnknownException;
        if (++_busy < policy.BusyAttempts)
        {
            return await WaitedAsync(pause.WaitAsync(PauseAfter(_busy), cancellationToken)).ConfigureAwait(false);
        }

        // A busy store says that nothing was stored; of an earlier attempt it cannot know.
        ExceptionDispatchInfo.Throw(trouble is StoreBusyException && MayBeStored
            ? new OutcomeUnknownException(command, trouble)
            : trouble);
        return false;
    }

    private static async ValueTask<bool> WaitedAsync(ValueTask wait)
    {
        await wait.ConfigureAwait(false);
        return true;
    }

    private Duration PauseAfter(int busy)
    {
        var doubled = policy.BusyPause * (1L << Math.Min(busy - 1, 30));
        return doubled < policy.LongestPause ? doubled : policy.LongestPause;
    }
}
