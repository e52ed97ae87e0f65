using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using Beauty.Testing.Conformance;
using Beauty.Testing.Stores;

namespace Beauty.Testing.Tests.Conformance;

/// <summary>A store written apart from the reference, right but for one flaw.</summary>
public sealed class FlawedStore : IStoreUnderTest, IUnitOfWorkFactory, IReadStore
{
    private Dictionary<TenantId, FlawedTenant> _tenants = [];

    private readonly FlawedOutbox _outbox;

    public FlawedStore(Flaw flaw) => (Flaw, _outbox) = (flaw, new(flaw, Gate));

    public Lock Gate { get; } = new();

    public Flaw Flaw { get; }

    public IUnitOfWorkFactory Work => this;

    public IReadStore Reads => this;

    public IOutboxStore Outbox => _outbox;

    public FlawedOutbox Messages => _outbox;

    public ValueTask<IUnitOfWork> BeginAsync(
        TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(new FlawedUnitOfWork(this, tenant, intent));
    }

    public IReadRepository<T> Of<T>(TenantId tenant)
        where T : class
    {
        var data = Of(tenant);
        return new InMemoryReadRepository<T>(() =>
        {
            lock (Gate)
            {
                return typeof(T) == typeof(CommandLogEntry)
                    ? [.. data.Commands.Values.Select(CommandLogEntry.Of).Cast<T>()]
                    : typeof(T) == typeof(LedgerLine)
                    ? [.. data.Journals.SelectMany(LinesOf).Cast<T>()]
                    : [.. data.Rows.OfType<T>()];
            }
        });
    }

    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        TenantId tenant, IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        lock (Gate)
        {
            return new(Of(tenant).Load(keys));
        }
    }

    public ValueTask<ImmutableArray<OutboxMessage>> ReadOutboxAsync(
        TenantId tenant, CancellationToken cancellationToken = default)
    {
        lock (Gate)
        {
            return new([.. Of(tenant).Messages]);
        }
    }

    public ValueTask ReopenAsync(CancellationToken cancellationToken = default)
    {
        if (Flaw is Flaw.ForgetsWhenReopened)
        {
            _tenants = [];
            _outbox.Forget();
        }

        return default;
    }

    public ValueTask DisposeAsync() => default;

    public IEnumerable<CalendarPageKey> PagesOf(PageChange change) =>
        Flaw is Flaw.OnlyStartDayUsed
        && !change.Added.IsEmpty
        && CalendarPageKey.DaysOf(change.Added[0].Core).Start != change.Key.Day
            ? []
            : [change.Key];

    private IEnumerable<LedgerLine> LinesOf(Journal journal) =>
        LedgerLine.Of(journal).Take(Flaw is Flaw.FirstEntryShownOnly ? 1 : int.MaxValue);

    public FlawedTenant Of(TenantId tenant)
    {
        if (tenant == default)
        {
            throw new ArgumentException("A store needs a tenant.", nameof(tenant));
        }

        var owner = Flaw is Flaw.NoTenantWall ? TenantId.Single : tenant;
        lock (Gate)
        {
            return _tenants.TryGetValue(owner, out var data) ? data : _tenants[owner] = new FlawedTenant();
        }
    }
}
