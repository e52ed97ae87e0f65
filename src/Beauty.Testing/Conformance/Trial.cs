using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Testing.Conformance;

/// <summary>One check of one law: drives the store in the law's words and remembers what it answered.</summary>
internal sealed partial class Trial(IStoreUnderTest store, CancellationToken cancellationToken)
{
    public const string StaffKind = "staff-member";

    private readonly ConcurrentQueue<string> _history = new();

    public static TenantId Home { get; } = TenantId.Single;

    public static TenantId Neighbour { get; } = Id<TenantId>(2);

    public static LocationId Location { get; } = Id<LocationId>(1);

    public static ClientId Client { get; } = Id<ClientId>(1);

    public static ActorId Actor { get; } = Id<ActorId>(1);

    public static DateInterval Days { get; } = new(new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 4));

    public static Instant Now { get; } = Instant.FromUtc(2026, 3, 1, 9, 30, 15);

    // A person and a room share a GUID on purpose: a store that forgets the scope mixes them up.
    public static CalendarId Anna { get; } = CalendarId.Of(Id<StaffId>(1));

    public static CalendarId Room { get; } = CalendarId.Of(Id<ResourceId>(1));

    public static CalendarId Bella { get; } = CalendarId.Of(Id<StaffId>(2));

    public static CalendarId Bed { get; } = CalendarId.Of(Id<ResourceId>(2));

    public static ImmutableArray<CalendarId> Calendars { get; } = [Anna, Bella, Room, Bed];

    public static CalendarPageKey AnnasDay { get; } = new(Anna, Days.Start);

    public static AggregateKey Roster { get; } = new(StaffKind, Anna.Owner);

    /// <summary>All keys that checks of a single client use.</summary>
    public static ImmutableArray<AggregateKey> Keys { get; } =
    [
        Roster,
        .. Enumerable.Range(1, 20).Select(number =>
            new AggregateKey(Conformance.Visit.Kind, Id<AppointmentId>(number).Value)),
    ];

    public static AggregateGroup Team { get; } = AggregateGroup.Of(Location);

    public IStoreUnderTest Store => store;

    public CancellationToken CancellationToken => cancellationToken;

    public IReadOnlyList<string> History => [.. _history];

    /// <summary>The n-th id of a type; its last digits are the number.</summary>
    public static TId Id<TId>(int number)
        where TId : struct, IEntityId<TId> => TId.From(new Guid($"01900000-0000-7000-8000-{number:D12}"));

    public static long Number(Guid id) => long.Parse(id.ToString()[24..], CultureInfo.InvariantCulture);

    /// <summary>A visit between two hours of the first day; hours from 24 lie in the next.</summary>
    public static Visit Visit(int number, double from, double to, params ImmutableArray<CalendarId> calendars)
    {
        var midnight = Days.Start.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        return new(
            Id<AppointmentId>(number),
            TimeRange.Between(midnight + Duration.FromHours(from), midnight + Duration.FromHours(to)),
            calendars);
    }

    public static CommandRecord Record(
        int command, OutcomeKind kind = OutcomeKind.Accepted, string code = "kit.book") => new(
            Id<CommandId>(command),
            RequestDigest.Of("kit.book/1", $"command {command}"),
            Actor,
            Now,
            new CommandOutcome(kind, code, schemaVersion: 1, $$"""{"command":{{command}}}"""));

    public void Note(string line) => _history.Enqueue(line);

    public static void Expect(bool condition, string expectation)
    {
        if (!condition)
        {
            throw new LawBrokenException(expectation);
        }
    }

    public static void ExpectSame<T>(T expected, T actual, string what) => Expect(
        EqualityComparer<T>.Default.Equals(expected, actual), $"{what}: expected {expected}, got {actual}");

    /// <summary>Runs a function in a unit of work of its own.</summary>
    public async Task<T> InUnitAsync<T>(TenantId tenant, WorkIntent intent, Func<IUnitOfWork, Task<T>> work)
    {
        await using var unit = await store.Work.BeginAsync(tenant, intent, cancellationToken);
        return await work(unit);
    }

    public async Task<ImmutableArray<CalendarPage>> ReadPagesAsync(
        TenantId tenant, IReadOnlyCollection<CalendarId> calendars, DateInterval days)
    {
        var pages = await InUnitAsync(
            tenant, WorkIntent.Read, unit => unit.ReadPagesAsync(calendars, days, cancellationToken).AsTask());
        Note($"{Name(tenant)} read {string.Join(", ", pages.Select(Describe))}");
        return pages;
    }

    public async Task<CalendarPage> ReadPageAsync(CalendarPageKey key)
    {
        var pages = await ReadPagesAsync(Home, [key.Calendar], new DateInterval(key.Day, key.Day));
        ExpectList([key], pages.Select(page => page.Key), "the pages of one calendar and day");
        return pages[0];
    }

    public async Task<CommandRecord?> FindAsync(TenantId tenant, CommandId command)
    {
        var record = await InUnitAsync(
            tenant, WorkIntent.Read, unit => unit.FindCommandAsync(command, cancellationToken).AsTask());
        Note($"{Name(tenant)} found {record?.ToString() ?? $"nothing under command {Number(command.Value)}"}");
        return record;
    }

    public async Task<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        TenantId tenant, params AggregateKey[] keys)
    {
        var found = await InUnitAsync(
            tenant, WorkIntent.Read, unit => unit.LoadAsync(keys, cancellationToken).AsTask());
        var names = found.Select(pair => $"{pair.Key.Kind} {Number(pair.Key.Id)} v{pair.Value.Version}");
        Note($"{Name(tenant)} loaded {string.Join(", ", names.Order(StringComparer.Ordinal))}");
        return found;
    }

    public async Task ReopenAsync()
    {
        await store.ReopenAsync(cancellationToken);
        Note("the store is reopened");
    }

    public async Task<CommitResult> CommitAsync(CommitPlan plan, TenantId? tenant = null)
    {
        try
        {
            var result = await InUnitAsync(
                tenant ?? Home, WorkIntent.Write, unit => unit.CommitAsync(plan, cancellationToken).AsTask());
            Note($"{Name(tenant ?? Home)} commits {Describe(plan)}: {result}");
            return result;
        }
        catch (Exception thrown)
        {
            Note($"{Name(tenant ?? Home)} commits {Describe(plan)}: {thrown.GetType().Name}");
            throw;
        }
    }

    public async Task ExpectCommitAsync(CommitPlan plan, CommitResult expected, string because, TenantId? tenant = null)
    {
        var result = await CommitAsync(plan, tenant);
        Expect(result == expected, $"{because}: expected {expected}, got {result}");
    }

    /// <summary>Expects a plan to be refused as stale, and everything to be as it was.</summary>
    public async Task ExpectStaleAsync(CommitPlan plan, string because)
    {
        var before = await PictureAsync();
        await ExpectCommitAsync(plan, CommitResult.Stale, because);
        await ExpectUnchangedAsync(before, because);
    }

    /// <summary>A plan that books a visit on the pages of now: claims, state, row and message.</summary>
    public async Task<CommitPlan> PlanAsync(Visit visit, int command, TenantId? tenant = null)
    {
        var builder = await BuilderAsync(visit, tenant);
        return Booking(builder, visit, command).Build(Record(command));
    }

    public async Task<CommitPlanBuilder> BuilderAsync(Visit visit, TenantId? tenant = null)
    {
        var pages = await ReadPagesAsync(tenant ?? Home, visit.Calendars, visit.Days);
        return new CommitPlanBuilder().Read(pages);
    }

    public static CommitPlanBuilder Booking(CommitPlanBuilder builder, Visit visit, int command)
    {
        foreach (var claim in visit.Claims)
        {
            builder.Add(claim);
        }

        return builder
            .Change(new AggregateChange(visit.Key, 0, Conformance.Visit.State(1, "booked"), default, [visit.Row()]))
            .Tell(visit.Message(1, Id<CommandId>(command)));
    }

    /// <summary>Books a visit and expects the store to take it.</summary>
    public async Task BookAsync(Visit visit, int command, TenantId? tenant = null) => await ExpectCommitAsync(
        await PlanAsync(visit, command, tenant),
        CommitResult.Committed,
        $"{visit} was planned on the versions of now (W2)",
        tenant);

    /// <summary>Stores a version of Anna's roster, in the location's team.</summary>
    public async Task StoreRosterAsync(long version, int command) => await ExpectCommitAsync(
        RosterPlan(version, command),
        CommitResult.Committed,
        $"the roster follows version {version - 1} (W2)");

    public static CommitPlan RosterPlan(long version, int command) => new CommitPlanBuilder()
        .Change(new AggregateChange(
            Roster, version - 1, Conformance.Visit.State(version, $"roster {version}"), Team, []))
        .Build(Record(command));

    private static string Name(TenantId tenant) => tenant == Home ? "home" : "neighbour";

    private static string Describe(CalendarPage page) => $"{Describe(page.Key)} v{page.Version} [{page.Claims.Length}]";

    private static string Describe(CalendarPageKey key) => string.Create(
        CultureInfo.InvariantCulture, $"{key.Calendar.Scope} {Number(key.Calendar.Owner)} {key.Day:MM-dd}");

    private static string Describe(CommitPlan plan) => string.Join(", ",
    [
        $"command {Number(plan.Command.Command.Value)}",
        .. plan.Pages.Select(p => $"{Describe(p.Key)} v{p.ExpectedVersion} -{p.Removed.Length} +{p.Added.Length}"),
        .. plan.PageGuards.Select(g => $"guard {Describe(g.Key)} v{g.ExpectedVersion}"),
        .. plan.Aggregates.Select(a => $"{a.Key.Kind} {Number(a.Key.Id)} v{a.ExpectedVersion} to v{a.State.Version}"),
        .. plan.AggregateGuards.Select(g => $"guard {g.Key.Kind} {Number(g.Key.Id)} v{g.ExpectedVersion}"),
        .. plan.Journals.Select(j => $"ledger {Number(j.Ledger.Value)} journal {Describe(j)}"),
    ]);
}
