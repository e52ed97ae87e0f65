using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Testing.Stores;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Testing.Tests.Stores;

/// <summary>What the reference store does beyond the laws.</summary>
public sealed class InMemoryStoreTests
{
    private static readonly CalendarId Anna = CalendarId.Of(An.Id<StaffId>(1));
    private static readonly DateInterval Days = new(new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 1));

    private readonly InMemoryStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_unit_of_work_reads_the_state_with_which_it_began()
    {
        await using var early = await BeginAsync(WorkIntent.Write);
        await StoreAsync(1, plan => plan.Add(Claim(1, 10, 11)));

        var pages = await early.ReadPagesAsync([Anna], Days, Token);

        Assert.Equal((0, 0), (pages[0].Version, pages[0].Claims.Length));
        Assert.Null(await early.FindCommandAsync(An.Id<CommandId>(1), Token));
        Assert.Equal(
            CommitResult.Stale,
            await early.CommitAsync(Plan(2, pages, plan => plan.Add(Claim(2, 12, 13))), Token));
    }

    [Fact]
    public async Task Two_overlapping_cores_on_one_unit_break_an_invariant_and_store_nothing()
    {
        await StoreAsync(1, plan => plan.Add(Claim(1, 10, 12)));

        var error = await Assert.ThrowsAsync<InvariantBrokenException>(
            () => StoreAsync(2, plan => plan.Add(Claim(2, 11, 13))));

        Assert.Contains("would share unit 0", error.Message, StringComparison.Ordinal);
        Assert.Single(await ClaimsAsync());
        await StoreAsync(2, plan => plan.Add(Claim(2, 11, 13).WithUnit(1)));
        Assert.Equal(2, (await ClaimsAsync()).Length);
    }

    [Fact]
    public async Task Removing_a_claim_that_is_not_there_breaks_an_invariant()
    {
        await StoreAsync(1, plan => plan.Add(Claim(1, 10, 12)));

        await Assert.ThrowsAsync<InvariantBrokenException>(() => StoreAsync(2, plan => plan.Remove(Claim(2, 10, 12))));

        Assert.Single(await ClaimsAsync());
    }

    [Fact]
    public async Task A_disposed_unit_of_work_answers_nothing()
    {
        var unit = await BeginAsync(WorkIntent.Read);
        await unit.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(
            async () => await unit.FindCommandAsync(An.Id<CommandId>(1), Token));
    }

    [Fact]
    public void Only_rows_have_a_read_repository()
    {
        var error = Assert.Throws<ArgumentException>(() => _store.Of<string>(TenantId.Single));

        Assert.Contains("String is no row of a store", error.Message, StringComparison.Ordinal);
    }

    private static Claim Claim(int holder, int from, int to) => Scheduling.Calendars.Claim.ForAppointment(
        new AggregateKey("appointment", An.Id<AppointmentId>(holder).Value), 0, Anna,
        TimeRange.Between(An.Epoch + Duration.FromHours(from), An.Epoch + Duration.FromHours(to)), unit: 0);

    private static CommitPlan Plan(int command, IEnumerable<CalendarPage> pages, Action<CommitPlanBuilder> write)
    {
        var builder = new CommitPlanBuilder().Read(pages);
        write(builder);
        return builder.Build(new CommandRecord(
            An.Id<CommandId>(command), RequestDigest.Of("kit/1", ""), An.Id<ActorId>(1), An.Epoch,
            new CommandOutcome(OutcomeKind.Accepted, "kit", 1, "{}")));
    }

    private ValueTask<IUnitOfWork> BeginAsync(WorkIntent intent) =>
        _store.BeginAsync(TenantId.Single, intent, Token);

    private async Task StoreAsync(int command, Action<CommitPlanBuilder> write)
    {
        await using var unit = await BeginAsync(WorkIntent.Write);
        var pages = await unit.ReadPagesAsync([Anna], Days, Token);
        Assert.Equal(
            CommitResult.Committed,
            await unit.CommitAsync(Plan(command, pages, write), Token));
    }

    private async Task<Claim[]> ClaimsAsync()
    {
        await using var unit = await BeginAsync(WorkIntent.Read);
        var pages = await unit.ReadPagesAsync([Anna], Days, Token);
        return [.. pages.SelectMany(page => page.Claims)];
    }
}
