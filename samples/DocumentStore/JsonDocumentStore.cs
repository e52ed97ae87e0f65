using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using DocumentStore.Documents;
using DocumentStore.Forms;
using DocumentStore.Reading;
using DocumentStore.UnitsOfWork;

namespace DocumentStore;

/// <summary>A store of JSON documents behind the three ports: shows that they need no relational store.</summary>
/// <remarks>
/// Readers see one state and wait for nobody; writers compare versions and write, one after the other. Thread-safe;
/// several processes may share a file on one machine. SQLite answers at once, so nothing here waits without a thread.
/// </remarks>
public sealed partial class JsonDocumentStore : IUnitOfWorkFactory, IReadStore, IOutboxStore, IDisposable
{
    private readonly DocumentFile _file;
    private readonly DocumentJson _json;

    /// <summary>Opens a file, and makes it where it is missing.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="serializer">Writes and reads snapshots.</param>
    /// <exception cref="ArgumentException">The file has no path, or the time is below a second.</exception>
    public JsonDocumentStore(DocumentStoreOptions options, ISnapshotSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(serializer);
        (_file, _json) = (new(options), new(serializer));
    }

    /// <inheritdoc />
    public ValueTask<IUnitOfWork> BeginAsync(
        TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        EntityId.ThrowIfDefault(tenant);
        return new(new DocumentUnitOfWork(_file, _json, tenant, intent));
    }

    /// <inheritdoc />
    public IReadRepository<T> Of<T>(TenantId tenant)
        where T : class
    {
        EntityId.ThrowIfDefault(tenant);
        if (typeof(T) == typeof(CommandLogEntry))
        {
            return Repository<T>(DocumentKey.Commands(tenant), document =>
                [CommandLogEntry.Of(DocumentJson.Read<CommandRecord>(document))]);
        }

        if (typeof(T) == typeof(LedgerLine))
        {
            return Repository<T>(DocumentKey.Ledgers(tenant), document =>
                LedgerBook.In(document).Journals.SelectMany(LedgerLine.Of));
        }

        return typeof(T).IsAssignableTo(typeof(IReadModel))
            ? Repository<T>(DocumentKey.Rows(tenant, typeof(T).Name), DocumentJson.Read<T[]>)
#pragma warning disable MA0015 // The wrong argument is the type argument, which has no parameter name.
            : throw new ArgumentException(
                $"{typeof(T).Name} is no row of a store: a read model, CommandLogEntry or LedgerLine is needed.");
#pragma warning restore MA0015
    }

    /// <inheritdoc />
    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        TenantId tenant, IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        EntityId.ThrowIfDefault(tenant);
        using var reading = _file.Read();
        return new(_json.Load(reading, tenant, keys));
    }

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private DocumentReadRepository<T> Repository<T>(string path, Func<Document, IEnumerable<object>> rowsIn)
        where T : class => new(() =>
        {
            using var reading = _file.Read();
            return reading.Under(path).SelectMany(rowsIn).Cast<T>();
        });
}
