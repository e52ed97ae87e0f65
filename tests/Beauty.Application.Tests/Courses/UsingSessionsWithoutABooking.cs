using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Courses;

/// <summary>Walk-ins, undoing, extension, sweep, history and lists (C03, C05, C09, C10, C12).</summary>
public sealed class UsingSessionsWithoutABooking : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task C03_A_walk_in_uses_a_session_with_visit_therapist_and_time()
    {
        var (salon, client, package) = await SoldAsync();
        var walkIn = _house.WalkIn(package, client, salon.Facial) with { Therapist = salon.Anna };

        var used = (await _house.RedeemAsync(walkIn)).Accepted();

        Assert.Equal(
            (walkIn.Visit, salon.Anna, _house.Now, 100m),
            (used.Use!.Cause, used.Use.Therapist!.Value, used.Use.VisitAt, used.Use.Revenue.Amount));
        Assert.Equal((9, 100m, 900m), (used.SessionsLeft, used.Recognised.Amount, used.Deferred.Amount));
        Assert.Equal("9 free, 0 held, 1 used, 0 lost", await _house.SessionsAsync(package));
        Assert.Empty(await _house.AuditAsync(package));
    }

    [Fact]
    public async Task C03_A_double_session_uses_two()
    {
        var (salon, client, package) = await SoldAsync();

        var walkIn = _house.WalkIn(package, client, salon.Facial) with { Sessions = SessionCount.Of(2) };
        (await _house.RedeemAsync(walkIn)).Accepted();

        Assert.Equal("8 free, 0 held, 2 used, 0 lost", await _house.SessionsAsync(package));
    }

    [Fact]
    public async Task The_same_key_uses_once_and_another_content_is_an_error()
    {
        var (salon, client, package) = await SoldAsync();
        var (context, walkIn) = (_house.Context(), _house.WalkIn(package, client, salon.Facial));
        var first = (await _house.RedeemAsync(context, walkIn)).Accepted();

        Assert.Equal(first, (await _house.RedeemAsync(context, walkIn)).Accepted());
        (await _house.RedeemAsync(context, walkIn with { Sessions = SessionCount.Of(2) }))
            .Refused<CommandKeyReused>();
        Assert.Equal("9 free, 0 held, 1 used, 0 lost", await _house.SessionsAsync(package));
    }

    [Fact]
    public async Task Law_18_A_line_of_a_visit_uses_sessions_once_whatever_the_key()
    {
        var (salon, client, package) = await SoldAsync();
        var walkIn = _house.WalkIn(package, client, salon.Facial);
        (await _house.RedeemAsync(walkIn)).Accepted();

        Assert.Equal(walkIn.Visit, (await _house.RedeemAsync(walkIn)).Refused<VisitLineTaken>().Visit);
    }

    [Fact]
    public async Task K10_A_refused_use_leaves_nothing_and_may_be_tried_again_under_its_key()
    {
        var (salon, client, package) = await SoldAsync(paid: 1);
        var first = (await _house.RedeemAsync(_house.WalkIn(package, client, salon.Facial))).Accepted();
        var (context, walkIn) = (_house.Context(), _house.WalkIn(package, client, salon.Facial));
        var told = _house.Outbox().Length;

        (await _house.RedeemAsync(context, walkIn)).Refused<NoSessionLeft>();
        Assert.Equal(told, _house.Outbox().Length);
        (await _house.ReverseAsync(package, first.Use!.Id)).Accepted();

        (await _house.RedeemAsync(context, walkIn)).Accepted();
    }

    [Fact]
    public async Task Only_the_owner_uses_a_package()
    {
        var (salon, _, package) = await SoldAsync();
        var other = await _house.RegisterAsync("Wu Hua");

        var refused = await _house.RedeemAsync(_house.WalkIn(package, other, salon.Facial));

        Assert.Equal(package, refused.Refused<PackageOfAnotherClient>().Package);
        (await _house.RedeemAsync(_house.WalkIn(_house.Ids.Next<PackageId>(), other, salon.Facial)))
            .Refused<NotFound>();
    }

    [Fact]
    public async Task Law_19_An_appointment_uses_sessions_only_once_it_is_completed()
    {
        var (salon, client, package) = await SoldAsync();
        var visit = await salon.BookedAsync(At(10), client);
        _house.Now = At(11);
        var walkIn = _house.WalkIn(package, client, salon.Facial) with
        {
            Visit = LedgerCause.Of(new(Appointment.Kind, visit.Appointment.Value)),
        };

        var refused = (await _house.RedeemAsync(walkIn)).Refused<VisitNotDone>();
        (await _house.CompleteAsync(visit.Appointment)).Accepted();

        Assert.Equal(AppointmentStatus.Booked, refused.Status);
        Assert.True(refused.WaitingCanHelp);
        (await _house.RedeemAsync(walkIn)).Accepted();
    }

    [Fact]
    public async Task K57_A_wrong_use_is_undone_once()
    {
        var (salon, client, package) = await SoldAsync();
        var used = (await _house.RedeemAsync(_house.WalkIn(package, client, salon.Facial))).Accepted();

        var undone = (await _house.ReverseAsync(package, used.Use!.Id)).Accepted();

        Assert.Equal((10, 0m), (undone.SessionsLeft, undone.Recognised.Amount));
        Assert.Equal(_house.Now, undone.Use!.ReversedAt);
        (await _house.ReverseAsync(package, used.Use.Id)).Refused<UseReversed>();
        Assert.Empty(await _house.AuditAsync(package));
    }

    [Fact]
    public async Task C05_A_sweep_expires_what_is_left_and_an_extension_with_a_reason_brings_it_back()
    {
        var (salon, client, package) = await SoldAsync();
        (await _house.RedeemAsync(_house.WalkIn(package, client, salon.Facial))).Accepted();
        _house.Now += Duration.FromDays(40);

        var swept = (await _house.SweepAsync(package)).Accepted();
        var again = (await _house.SweepAsync(package)).Accepted();
        var extended = (await _house.ExtendAsync(package, new(2026, 7, 31))).Accepted();

        Assert.Equal((PackageState.Expired, 1_000m), (swept.State, swept.Recognised.Amount));
        Assert.Equal(swept, again);
        Assert.Equal(
            (PackageState.Active, 9, 100m), (extended.State, extended.SessionsLeft, extended.Recognised.Amount));
        Assert.Empty(await _house.AuditAsync(package));
        (await _house.ExtendAsync(package, new(2026, 7, 31))).Refused<LastDayNotLater>();
        await Assert.ThrowsAsync<ArgumentException>(
            () => _house.ExtendAsync(_house.Context(), package, new(2026, 9, 1)));
    }

    [Fact]
    public async Task C12_A_package_is_read_as_of_any_instant_with_who_when_and_why()
    {
        var (salon, client, package) = await SoldAsync();
        var sale = _house.Now;
        _house.Now += Duration.FromHours(1);
        var used = (await _house.RedeemAsync(_house.WalkIn(package, client, salon.Facial))).Accepted();
        var use = _house.Now;
        _house.Now += Duration.FromHours(1);
        (await _house.ReverseAsync(_house.Because("wrong-client"), package, used.Use!.Id)).Accepted();

        async Task<string> At(Instant instant)
        {
            var line = Assert.Single((await _house.HistoryAsync(package, instant)).Accepted().Lines);
            return $"{line.Available} free, {line.Used} used, " +
                $"{line.Earned.Amount:0} earned, {line.Deferred.Amount:0} owed";
        }

        Assert.Equal("0 free, 0 used, 0 earned, 0 owed", await At(sale - Duration.FromSeconds(1)));
        Assert.Equal("10 free, 0 used, 0 earned, 1000 owed", await At(sale));
        Assert.Equal("10 free, 0 used, 0 earned, 1000 owed", await At(use - Duration.FromSeconds(1)));
        Assert.Equal("9 free, 1 used, 100 earned, 900 owed", await At(use));
        Assert.Equal("10 free, 0 used, 0 earned, 1000 owed", await At(_house.Now));
        var last = (await _house.HistoryAsync(package, _house.Now)).Accepted().Journals[^1];
        Assert.Equal(
            (JournalKind.Reverse, _house.Receptionist, _house.Now, "wrong-client"),
            (last.Kind, last.By, last.RecordedAt, last.Reason?.Code));
        (await _house.HistoryAsync(_house.Ids.Next<PackageId>(), use)).Refused<NotFound>();
    }

    [Fact]
    public async Task C10_Lists_name_what_is_nearly_used_up_and_nearly_expired_by_each_plans_own_limits()
    {
        var (salon, client, full) = await SoldAsync();
        var few = await _house.SoldAsync(client, House.Terms(salon.Facial, paid: 2).WarningAt(SessionCount.Of(2), 5));
        var today = new LocalDate(2026, 5, 27);

        Assert.Equal([few], await AskAsync(new PackagesNearlyUsedUp(today)));
        Assert.Equal([full], await AskAsync(new PackagesNearlyExpired(today)));
        Assert.Equal([full, few], (await AskAsync(new PackagesNearlyExpired(new(2026, 5, 28)))).Order(ById));
        Assert.Empty(await AskAsync(new PackagesNearlyUsedUp(new(2026, 6, 3))));
        Assert.Empty(await AskAsync(new PackagesToSweep(new(2026, 6, 2))));
        Assert.Equal(2, (await AskAsync(new PackagesToSweep(new(2026, 6, 3)))).Count);
        Assert.Equal(2, (await AskAsync(new PackagesOfClient(client))).Count);
        Assert.Single(await AskAsync(new PackagesOfClient(client, skip: 1, take: 1)));
    }

    [Fact]
    public async Task What_is_no_request_is_told_before_anything_is_read()
    {
        var (salon, client, package) = await SoldAsync();
        var walkIn = _house.WalkIn(package, client, salon.Facial);

        await Assert.ThrowsAsync<ArgumentException>(
            () => _house.RedeemAsync(walkIn with { Sessions = SessionCount.None }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => _house.RedeemAsync(walkIn with { At = _house.Now + Duration.FromSeconds(1) }));
        await Assert.ThrowsAsync<ArgumentException>(
            () => _house.RedeemAsync(walkIn with { Therapist = default(StaffId) }));
        await Assert.ThrowsAsync<ArgumentException>(() => _house.ReverseAsync(package, default));
        await Assert.ThrowsAsync<ArgumentException>(() => _house.SweepAsync(default));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static Comparer<PackageId> ById { get; } =
        Comparer<PackageId>.Create((one, other) => one.Value.CompareTo(other.Value));

    private async Task<IReadOnlyList<PackageId>> AskAsync(
        Persistence.Abstractions.Reading.ISpecification<PackageSummary> question) =>
        [.. (await _house.Store.Of<PackageSummary>(TenantId.Single).ListAsync(question)).Select(row => row.Id)];

    private async Task<(SmallSalon Salon, ClientId Client, PackageId Package)> SoldAsync(int paid = 10)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        return (salon, client, await _house.SoldAsync(client, House.Terms(salon.Facial, paid)));
    }
}
