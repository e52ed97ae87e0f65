using System.Diagnostics;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Tests.Stores;

/// <summary>Thirty-two clients after the same few hours for two seconds, audited while they run (W9).</summary>
/// <typeparam name="TStore">The kind of store.</typeparam>
public abstract class HotPages<TStore> : IAsyncLifetime
    where TStore : class, IUnitOfWorkFactory
{
    private const int Clients = 32;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(2);
    // What must be seen in the end is waited for a little longer on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private ITestStore<TStore> _test = null!;
    private int _commands;
    private int _committed;
    private int _stale;

    public async ValueTask InitializeAsync() => _test = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _test.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task No_audit_finds_an_overlap_and_every_booking_is_there()
    {
        var store = await _test.StoreAsync();

        var (audits, overlaps) = await HammerAsync(store, BookAsync);

        Assert.Equal(0, overlaps);
        Assert.True(audits > 0 && _committed > 0);
        Assert.Equal(_committed, await _test.CountAsync("SELECT count(DISTINCT holder_id) FROM claims"));
        Assert.Equal(2L * _committed, await _test.CountAsync("SELECT count(*) FROM claims"));
        Assert.Equal(_committed, await _test.CountAsync("SELECT count(*) FROM aggregates"));
        Assert.Equal(_committed, await _test.CountAsync("SELECT count(*) FROM outbox"));
    }

    [Fact]
    public async Task Deciding_on_pages_read_before_the_lock_is_told_as_stale_and_not_as_a_defect()
    {
        var store = await _test.StoreAsync();

        var (_, overlaps) = await HammerAsync(store, BookOnOldPagesAsync, _ => _stale > 0);

        Assert.Equal(0, overlaps);
        Assert.True(_stale > 0, "Without a stale plan nothing was shown.");
    }

    [Fact]
    public async Task What_compare_and_set_would_stop_is_caught_by_the_backstop_and_without_both_by_the_audit()
    {
        var store = await _test.StoreAsync();

        await Assert.ThrowsAsync<InvariantBrokenException>(() => BookNaivelyTwiceAsync(store, staff: 0));
        await _test.RemoveBackstopAsync();
        await BookNaivelyTwiceAsync(store, staff: 1);

        Assert.True(await _test.CountAsync(_test.Overlaps) > 0, "The audit cannot see what it looks for.");
    }

    protected abstract Task<ITestStore<TStore>> StartAsync();

    // A law is tried for its whole time; a control ends as soon as what it must show has been seen.
    private async Task<(int Audits, int Overlaps)> HammerAsync(
        TStore store, Func<TStore, Random, Task> attempt, Func<int, bool>? isShown = null)
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
        var auditor = Task.Run(async () =>
        {
            do
            {
                overlaps += (int)await _test.CountAsync(_test.Overlaps);
                audits++;
            }
            while (!IsOver());
        });
        await Task.WhenAll([.. clients, auditor]);
        return (audits + 1, overlaps + (int)await _test.CountAsync(_test.Overlaps));
    }

    private async Task BookAsync(TStore store, Random random)
    {
        var (appointment, claims) = Wish(random);
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        await CommitAsync(work, appointment, claims, await ReadAsync(work, claims));
    }

    private async Task BookOnOldPagesAsync(TStore store, Random random)
    {
        var (appointment, claims) = Wish(random);
        var pages = await ReadOutsideAsync(store, claims);
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        await CommitAsync(work, appointment, claims, pages);
    }

    // Two who have both looked before either writes, so that they meet without luck. Each takes the claims that were
    // seen early with the versions of now: check-then-insert in other clothes.
    private async Task BookNaivelyTwiceAsync(TStore store, int staff)
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

    private static async Task<IReadOnlyList<CalendarPage>> ReadOutsideAsync(TStore store, Claim[] claims)
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
