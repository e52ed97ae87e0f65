using Beauty.Persistence.Abstractions.UnitsOfWork;
using Microsoft.Data.Sqlite;

namespace DocumentStore.Documents;

/// <summary>The file with the one table; lends sessions for reading and lets one writer in at a time.</summary>
/// <remarks>Thread-safe. SQLite is used as any document database could be: by key, and in one transaction.</remarks>
internal sealed class DocumentFile : IDisposable
{
    private const int Busy = 5;
    private const int Locked = 6;

    private readonly string _connection;
    private readonly TimeSpan _patience;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private bool _isDisposed;

    public DocumentFile(DocumentStoreOptions options)
    {
        if (options.Mistake is { } mistake)
        {
            throw new ArgumentException(mistake, nameof(options));
        }

        _patience = options.BusyTimeout;
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = options.File,
            DefaultTimeout = (int)_patience.TotalSeconds,
        }.ToString();
        using var connection = Connect();
        DocumentSession.Prepare(connection);
    }

    /// <summary>Whether an error says that others hold the file: nothing was stored, and later it may go.</summary>
    public static bool IsBusy(SqliteException error) => error.SqliteErrorCode is Busy or Locked;

    /// <summary>A session that sees one state of all documents, however long it reads; it waits for nobody.</summary>
    public DocumentSession Read() => DocumentSession.Begin(Connect(), forWriting: false);

    /// <summary>Does work alone: no other writer comes between its reading, its writing and the commit.</summary>
    /// <exception cref="StoreBusyException">The turn did not come in time; nothing was done.</exception>
    public async ValueTask<T> WriteAsync<T>(Func<DocumentSession, T> work, CancellationToken cancellationToken)
    {
        // Threads of this process queue here in their order; other processes are waited for by SQLite.
        if (!await _writing.WaitAsync(_patience, cancellationToken).ConfigureAwait(false))
        {
            throw new StoreBusyException($"Other writers held the document store for {_patience.TotalSeconds} s.");
        }

        try
        {
            using var session = DocumentSession.Begin(Connect(), forWriting: true);
            var answer = work(session);
            session.Commit();
            return answer;
        }
        catch (SqliteException error) when (IsBusy(error))
        {
            throw new StoreBusyException($"Another process held the file for {_patience.TotalSeconds} s.", error);
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
        _writing.Dispose();
    }

    private SqliteConnection Connect()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
