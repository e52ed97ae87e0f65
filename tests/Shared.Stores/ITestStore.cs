namespace Beauty.Tests.Stores;

/// <summary>A migrated store of a test's own, and a door past it; gone after the test.</summary>
/// <typeparam name="TStore">The kind of store.</typeparam>
public interface ITestStore<TStore> : IAsyncDisposable
{
    /// <summary>How many pairs of appointment claims share time on one unit, as a question in SQL.</summary>
    string Overlaps { get; }

    /// <summary>A new id, in SQL.</summary>
    string NewId { get; }

    /// <summary>The store, patient enough for a crowd.</summary>
    Task<TStore> StoreAsync();

    /// <summary>Runs a statement past the store.</summary>
    Task RunAsync(string sql);

    /// <summary>Asks for a number past the store.</summary>
    Task<long> CountAsync(string sql);

    /// <summary>Whether an error of <see cref="RunAsync"/> says that a constraint or a trigger refused.</summary>
    bool IsRefusal(Exception error);

    /// <summary>Takes away what keeps claims apart in the database itself.</summary>
    Task RemoveBackstopAsync();
}
