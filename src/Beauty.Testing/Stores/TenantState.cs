using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;

namespace Beauty.Testing.Stores;

/// <summary>All that a tenant has stored, as one immutable value.</summary>
internal sealed record TenantState
{
    // An order that no hash seed changes, so that two runs list rows alike.
    private static readonly Comparer<AggregateKey> KeyOrder = Comparer<AggregateKey>.Create((left, right) =>
        string.CompareOrdinal(left.Kind, right.Kind) is var byKind and not 0 ? byKind : left.Id.CompareTo(right.Id));

    public static TenantState Empty { get; } = new();

    public ImmutableDictionary<CommandId, CommandRecord> Commands { get; private init; } =
        ImmutableDictionary<CommandId, CommandRecord>.Empty;

    public ImmutableSortedDictionary<CalendarPageKey, CalendarPage> Pages { get; private init; } =
        ImmutableSortedDictionary<CalendarPageKey, CalendarPage>.Empty;

    public ImmutableSortedDictionary<AggregateKey, AggregateChange> Aggregates { get; private init; } =
        ImmutableSortedDictionary.Create<AggregateKey, AggregateChange>(KeyOrder);

    public ImmutableSortedDictionary<Guid, LedgerState> Ledgers { get; private init; } =
        ImmutableSortedDictionary<Guid, LedgerState>.Empty;

    public CalendarPage Page(CalendarPageKey key) =>
        Pages.TryGetValue(key, out var page) ? page : new CalendarPage(key, 0, []);

    public ImmutableDictionary<AggregateKey, Snapshot> Load(IReadOnlyCollection<AggregateKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return keys.Distinct().Where(Aggregates.ContainsKey)
            .ToImmutableDictionary(key => key, key => Aggregates[key].State);
    }

    public ImmutableArray<AggregateVersion> Versions(IReadOnlyCollection<AggregateGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return
        [
            .. Aggregates.Values
                .Where(stored => stored.Group != default && groups.Contains(stored.Group))
                .Select(stored => new AggregateVersion(stored.Key, stored.State.Version)),
        ];
    }

    public LedgerState Ledger(LedgerId ledger) => Ledgers.GetValueOrDefault(ledger.Value, LedgerState.Empty);

    public IEnumerable<AggregateKey> Keys(string kind, Guid? after) => Aggregates.Keys.Where(key =>
        string.Equals(key.Kind, kind, StringComparison.Ordinal) && (after is not { } last || key.Id > last));

    public IEnumerable<LedgerId> LedgerIds(LedgerId? after) =>
        Ledgers.Keys.Where(id => after is not { } last || id > last.Value).Select(LedgerId.From);

    public IEnumerable<T> Rows<T>() =>
        typeof(T) == typeof(CommandLogEntry)
        ? Commands.Values.OrderBy(record => record.Command.Value).Select(CommandLogEntry.Of).Cast<T>()
        : typeof(T) == typeof(LedgerLine)
        ? Ledgers.Values.SelectMany(ledger => ledger.Journals).SelectMany(LedgerLine.Of).Cast<T>()
        : Aggregates.Values.SelectMany(stored => stored.Rows).OfType<T>();

    /// <summary>The answer to a plan: the key first (W3), then every version that was relied upon (W5, W21).</summary>
    public CommitResult Judge(CommitPlan plan)
    {
        if (Commands.ContainsKey(plan.Command.Command))
        {
            return CommitResult.AlreadyDone;
        }

        var current =
            plan.Pages.All(change => Page(change.Key).Version == change.ExpectedVersion)
            && plan.PageGuards.All(guard => Page(guard.Key).Version == guard.ExpectedVersion)
            && plan.Aggregates.All(change => VersionOf(change.Key) == change.ExpectedVersion)
            && plan.AggregateGuards.All(guard => VersionOf(guard.Key) == guard.ExpectedVersion)
            && !plan.Journals.Any(journal => Ledger(journal.Ledger).HasMovedPast(journal));
        return current ? CommitResult.Committed : CommitResult.Stale;
    }

    /// <summary>The state with the plan in it; the plan was judged against this same state.</summary>
    public TenantState After(CommitPlan plan) => this with
    {
        Commands = Commands.Add(plan.Command.Command, plan.Command),
        Pages = Pages.SetItems(plan.Pages.Select(change => KeyValuePair.Create(change.Key, Changed(change)))),
        Aggregates = Aggregates.SetItems(plan.Aggregates.Select(change => KeyValuePair.Create(change.Key, change))),
        Ledgers = plan.Journals.Aggregate(Ledgers, (ledgers, journal) => ledgers.SetItem(
            journal.Ledger.Value,
            ledgers.GetValueOrDefault(journal.Ledger.Value, LedgerState.Empty).With(journal))),
    };

    private long VersionOf(AggregateKey key) => Aggregates.TryGetValue(key, out var stored) ? stored.State.Version : 0;

    private CalendarPage Changed(PageChange change)
    {
        var claims = Page(change.Key).Claims;
        foreach (var gone in change.Removed)
        {
            var stored = claims.FirstOrDefault(claim => claim.Holder == gone.Holder && claim.Ordinal == gone.Ordinal)
                ?? throw new InvariantBrokenException(
                    $"{change.Key} has no claim {gone.Ordinal} of {gone.Holder} to remove");
            claims = claims.Remove(stored);
        }

        foreach (var claim in change.Added)
        {
            var inTheWay = claims.FirstOrDefault(other =>
                claim.Unit is not null && other.Unit == claim.Unit && other.Core.Overlaps(claim.Core));
            InvariantBrokenException.ThrowUnless(
                inTheWay is null,
                $"{claim.Holder} would share unit {claim.Unit} of {change.Key} at {claim.Core} " +
                $"with {inTheWay?.Holder}");
            claims = claims.Add(claim);
        }

        return new CalendarPage(change.Key, change.ExpectedVersion + 1, claims);
    }
}
