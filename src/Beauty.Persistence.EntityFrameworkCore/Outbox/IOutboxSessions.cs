namespace Beauty.Persistence.EntityFrameworkCore.Outbox;

/// <summary>Lends sessions to the relay's calls.</summary>
internal interface IOutboxSessions
{
    /// <summary>Reads what is committed.</summary>
    ValueTask<T> ReadAsync<T>(Func<RelationalOutbox, Task<T>> read, CancellationToken cancellationToken);

    /// <summary>Writes in one transaction, committed unless the call throws.</summary>
    ValueTask<T> WriteAsync<T>(Func<RelationalOutbox, Task<T>> write, CancellationToken cancellationToken);
}
