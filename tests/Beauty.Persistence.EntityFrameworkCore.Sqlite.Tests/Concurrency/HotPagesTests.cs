using System.Diagnostics;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;
using Beauty.Scheduling.Calendars;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Concurrency;

/// <summary>Thirty-two clients after the same few hours for two seconds, audited while they run (W9).</summary>
public sealed class HotPagesTests : IDisposable
{
    private const int Clients = 32;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(2);
    // What must be seen in the end is waited for a little longer on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TempFolder _folder = new();
    private int _commands;
    private int _committed;
    private int _stale;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_audit_finds_an_overlap_and_every_booking_is_there()
    {
        var store = await _folder.MigratedStoreAsync(busyTimeout: TimeSpan.FromSeconds(60));

        var (audits, overlaps) = await HammerAsync(store, BookAsync);

        Assert.Equal(0, overlaps);
        Assert.True(audits > 0 && _committed > 0);
        using var file = _folder.Connect();
        Assert.Equal((long)_committed, file.Ask("SELECT count(DISTINCT holder_id) FROM claims"));
        Assert.Equal(2L * _committed, file.Ask("SELECT count(*) FROM claims"));
        Assert.Equal((long)_committed, file.Ask("SELECT count(*) FROM aggregates"));
        Assert.Equal((long)_committed, file.Ask("SELECT count(*) FROM outbox"));
    }

    [Fact]
    public async Task Deciding_on_pages_read_before_the_lock_is_told_as_stale_and_not_as_a_defect()
    {
        var store = await _folder.MigratedStoreAsync(busyTimeout: TimeSpan.FromSeconds(60));

        var (_, overlaps) = await HammerAsync(store, BookOnOldPagesAsync, _ => _stale > 0);

        Assert.Equal(0, overlaps);
        Assert.True(_stale > 0, "Without a stale plan nothing was shown.");
    }

    [Fact]
    public async Task What_compare_and_set_would_stop_is_caught_by_the_backstop_and_without_both_by_the_audit()
    {
        var store = await _folder.MigratedStoreAsync(busyTimeout: TimeSpan.FromSeconds(60));

        await Assert.ThrowsAsync<InvariantBrokenException>(() => BookNaivelyTwiceAsync(store, staff: 0));
        _folder.Run(string.Concat(BackstopTriggers.Texts.Keys.Select(name => $"DROP TRIGGER {name};")));
        await BookNaivelyTwiceAsync(store, staff: 1);

        using var file = _folder.Connect();
        Assert.True((long)file.Ask(Audit.Overlaps)! > 0, "The audit cannot see what it looks for.");
    }

    // A law is tried for its whole time; a control ends as soon as what it must show has been seen.
    private async Task<(int Audits, int Overlaps)> HammerAsync(
        SqliteStore store, Func<SqliteStore, Random, Task> attempt, Func<int, bool>? isShown = null)
    {
        var (clock, audits, overlaps) = (Stopwatch.StartNew(), 0, 0);
        bool IsOver() => isShown is null ? clock.Elapsed > Length : isShown(overlaps) || clock.Elapsed > Patience;
        var clients = Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var random = new Random(client); !IsOver();)
            {
                await attempt(store, random);
            }
        }));
        var auditor = Task.Run(() =>
        {
            using var file = _folder.Connect();
            do
            {
                overlaps += (int)(long)file.Ask(Audit.Overlaps)!;
                audits++;
            }
            while (!IsOver());
        });
        await Task.WhenAll([.. clients, auditor]);
        using var last = _folder.Connect();
        return (audits + 1, overlaps + (int)(long)last.Ask(Audit.Overlaps)!);
    }

    private async Task BookAsync(SqliteStore store, Random random)
    {
        var (appointment, claims) = Wish(random);
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        await CommitAsync(work, appointment, claims, await ReadAsync(work, claims));
    }

    private async Task BookOnOldPagesAsync(SqliteStore store, Random random)
    {
        var (appointment, claims) = Wish(random);
        var pages = await ReadOutsideAsync(store, claims);
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        await CommitAsync(work, appointment, claims, pages);
    }

    // Two who have both looked before either writes, so that they meet without luck. Each takes the claims that were
    // seen early with the versions of now: check-then-insert in other clothes.
    private async Task BookNaivelyTwiceAsync(SqliteStore store, int staff)
    {
        var early = await ReadOutsideAsync(store, [Claim(0, Staff(staff), Hours(10, 11))]);
        for (var booked = 0; booked < 2; booked++)
        {
            var number = Interlocked.Increment(ref _commands);
            Claim[] claims = [Claim(number, Staff(staff), Hours(10, 11))];
            await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
            var late = await ReadAsync(work, claims);
            var mixed = late.Zip(early, (now, then) => new CalendarPage(now.Key, now.Version, then.Claims));
            await CommitAsync(work, number, claims, mixed);
        }
    }

    private static async Task<IReadOnlyList<CalendarPage>> ReadAsync(IUnitOfWork work, Claim[] claims) =>
        await work.ReadPagesAsync(
            [.. claims.Select(claim => claim.Calendar)], CalendarPageKey.DaysOf(claims[0].Core), Token);

    private static async Task<IReadOnlyList<CalendarPage>> ReadOutsideAsync(SqliteStore store, Claim[] claims)
    {
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);
        return await ReadAsync(work, claims);
    }

    private async Task CommitAsync(IUnitOfWork work, int appointment, Claim[] claims, IEnumerable<CalendarPage> pages)
    {
        var read = pages.ToArray();
        if (claims.Any(claim => read.SelectMany(page => page.Claims)
            .Any(other => other.Calendar == claim.Calendar && other.Core.Overlaps(claim.Core))))
        {
            return;
        }

        var plan = new CommitPlanBuilder().Read(read).Book(appointment, claims).Build(Record(appointment));
        var isCommitted = await work.CommitAsync(plan, Token) == CommitResult.Committed;
        Interlocked.Increment(ref isCommitted ? ref _committed : ref _stale);
    }

    // Two of four calendars for five minutes to an hour of one of three days, over midnight as well.
    private (int Appointment, Claim[] Claims) Wish(Random random)
    {
        var number = Interlocked.Increment(ref _commands);
        var from = random.Next(0, 3 * 24 * 12 - 12) / 12.0;
        var time = Hours(from, from + random.Next(1, 13) / 12.0);
        var first = random.Next(4);
        var second = (first + 1 + random.Next(3)) % 4;
        return (number, [Claim(number, Staff(first), time), Claim(number, Staff(second), time, ordinal: 1)]);
    }
}
