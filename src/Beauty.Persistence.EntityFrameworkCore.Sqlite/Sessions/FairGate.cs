namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

/// <summary>Lets one writer in at a time, in the order of arrival.</summary>
/// <remarks>
/// SQLite itself has one writer a file, but no order of waiting: under load some callers would wait for ever. The gate
/// is fairness only; safety comes from the file's lock and from compare-and-set. Thread-safe.
/// </remarks>
internal sealed class FairGate
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource> _waiting = [];
    private bool _isTaken;

    /// <summary>Waits for one's turn.</summary>
    /// <returns>Whether it came within the time.</returns>
    public async ValueTask<bool> EnterAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        TaskCompletionSource turn;
        lock (_lock)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_isTaken)
            {
                _isTaken = true;
                return true;
            }

            turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(turn);
        }

        try
        {
            await turn.Task.WaitAsync(patience, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException)
        {
            // The turn may have come in the same moment; then it goes to the next one.
            if (!turn.TrySetCanceled(CancellationToken.None))
            {
                Leave();
            }

            if (error is TimeoutException)
            {
                return false;
            }

            throw;
        }
    }

    /// <summary>Ends one's turn.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                {
                    return;
                }
            }

            _isTaken = false;
        }
    }
}
