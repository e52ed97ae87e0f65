using Beauty.Application.Booking;
using Beauty.Application.Courses;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Courses;

/// <summary>A held session follows its visit: it lapses, is confirmed and moves with it (C04; K56).</summary>
public sealed class KeepingASession : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_tentative_hold_lets_its_session_lapse_at_the_same_instant_and_leaves_nothing()
    {
        var (salon, client, package) = await SoldAsync(paid: 1);
        var held = (await _house.HoldAsync(Visit(salon, At(10), client, package), At(8))).Accepted();
        var version = (await _house.FindPackageAsync(package))!.Version;
        _house.Now = At(8) - Duration.FromSeconds(1);
        var refused = await _house.BookAsync(Visit(salon, At(15), client, package));

        _house.Now = At(8);
        (await _house.CancelAsync(held)).Accepted();
        Assert.Equal(version, (await _house.FindPackageAsync(package))!.Version);
        await salon.BookedAsync(Visit(salon, At(15), client, package));

        Assert.IsType<NoSessionLeft>(refused.Refused<VisitLineNotHeld>().Reason);
        Assert.Equal("0 free, 1 held, 0 used, 0 lost", await _house.SessionsAsync(package));
        Assert.Single((await _house.FindPackageAsync(package))!.Holds);
        Assert.Empty(await _house.AuditAsync(package));
    }

    [Fact]
    public async Task A_swept_package_has_no_trace_of_a_lapsed_hold_in_its_balance()
    {
        var (salon, client, package) = await SoldAsync();
        (await _house.HoldAsync(Visit(salon, At(10), client, package), At(8))).Accepted();
        _house.Now = At(8);

        (await _house.SweepAsync(package)).Accepted();

        Assert.Equal("10 free, 0 held, 0 used, 0 lost", await _house.SessionsAsync(package));
        Assert.Empty((await _house.FindPackageAsync(package))!.Holds);
    }

    [Fact]
    public async Task Confirming_holds_anew_without_limit()
    {
        var (salon, client, package) = await SoldAsync(paid: 1);
        var held = (await _house.HoldAsync(Visit(salon, At(10), client, package), At(8))).Accepted();

        var confirmed = (await _house.ConfirmAsync(held)).Accepted();
        _house.Now = At(8);

        Assert.Equal(1, Assert.Single(confirmed.Lines).Session!.Number);
        Assert.Null(Assert.Single((await _house.FindPackageAsync(package))!.Holds).LapsesAt);
        (await _house.BookAsync(Visit(salon, At(15), client, package))).Refused<VisitLineNotHeld>();
        _house.Now = At(11);
        (await _house.CompleteAsync(held.Appointment)).Accepted();
        Assert.Empty(await _house.AuditAsync(package));
    }

    [Fact]
    public async Task A_confirmation_by_a_slow_clock_does_not_win_back_a_session_that_somebody_else_has()
    {
        var (salon, client, package) = await SoldAsync(paid: 1);
        var held = (await _house.HoldAsync(Visit(salon, At(10), client, package), At(8))).Accepted();
        _house.Now = At(8);
        await salon.BookedAsync(Visit(salon, At(15), client, package));
        _house.Now = At(8) - Duration.FromSeconds(1);

        (await _house.ConfirmAsync(held)).Refused<VisitLineNotHeld>();

        Assert.Equal("0 free, 1 held, 0 used, 0 lost", await _house.SessionsAsync(package));
    }

    [Fact]
    public async Task K56_Moving_judges_the_new_day_and_swaps_the_hold_in_one_plan()
    {
        var (salon, client, package) = await SoldAsync(paid: 1);
        var visit = await salon.BookedAsync(Visit(salon, At(10), client, package));
        var beyond = At(10) + Duration.FromDays(30);

        var refused = (await _house.MoveAsync(visit, beyond)).Refused<VisitLineNotHeld>();
        Assert.Equal(At(10), Assert.Single((await _house.FindPackageAsync(package))!.Holds).VisitAt);
        (await _house.MoveAsync(visit, beyond - Duration.FromDays(1))).Accepted();

        var why = Assert.IsType<VisitOutsideValidity>(refused.Reason);
        Assert.Equal((new LocalDate(2026, 6, 3), new LocalDate(2026, 6, 2)), (why.Day, why.LastDay!.Value));
        Assert.Equal((1, salon.Facial, package), (refused.Line, refused.Service, refused.Package));
        var hold = Assert.Single((await _house.FindPackageAsync(package))!.Holds);
        Assert.Equal(beyond - Duration.FromDays(1), hold.VisitAt);
        Assert.Equal("0 free, 1 held, 0 used, 0 lost", await _house.SessionsAsync(package));
        Assert.Empty(await _house.AuditAsync(package));
    }

    [Fact]
    public async Task A_moved_tentative_hold_keeps_the_limit_of_its_session()
    {
        var (salon, client, package) = await SoldAsync(paid: 1);
        var held = (await _house.HoldAsync(Visit(salon, At(10), client, package), At(8))).Accepted();

        (await _house.MoveAsync(held, At(15))).Accepted();

        var hold = Assert.Single((await _house.FindPackageAsync(package))!.Holds);
        Assert.Equal((At(15), (Instant?)At(8)), (hold.VisitAt, hold.LapsesAt));
    }

    [Fact]
    public async Task K56_The_day_of_the_visit_counts_and_not_that_of_booking()
    {
        var (salon, client, package) = await SoldAsync();
        var last = At(20) + Duration.FromDays(29);

        await salon.BookedAsync(Visit(salon, last, client, package));
        var refused = await _house.BookAsync(Visit(salon, At(9) + Duration.FromDays(30), client, package));

        Assert.IsType<VisitOutsideValidity>(refused.Refused<VisitLineNotHeld>().Reason);
    }

    [Fact]
    public async Task A_promise_made_in_time_is_used_though_the_package_ended_before_it_was_recorded()
    {
        var (salon, client, package) = await SoldAsync(paid: 1);
        var visit = await salon.BookedAsync(Visit(salon, At(20) + Duration.FromDays(29), client, package));
        _house.Now = At(10) + Duration.FromDays(32);
        (await _house.SweepAsync(package)).Accepted();

        (await _house.CompleteAsync(visit.Appointment)).Accepted();

        Assert.Equal("0 free, 0 held, 1 used, 0 lost", await _house.SessionsAsync(package));
        Assert.Empty(await _house.AuditAsync(package));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static BookVisit Visit(SmallSalon salon, Instant start, ClientId? client, PackageId package) => salon.Visit(
        start, new VisitWish { Services = [new WantedService(salon.Facial) { Package = package }] }, client);

    private async Task<(SmallSalon Salon, ClientId Client, PackageId Package)> SoldAsync(int paid = 10)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        return (salon, client, await _house.SoldAsync(client, House.Terms(salon.Facial, paid)));
    }
}
