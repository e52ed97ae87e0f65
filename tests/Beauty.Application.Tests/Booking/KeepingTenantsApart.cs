using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Expectations;
using Beauty.Testing.Salons;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>No tenant sees, hinders or changes another's data, even under the same ids (W15).</summary>
public sealed class KeepingTenantsApart : IAsyncDisposable
{
    private readonly House _house = new();
    private readonly TenantId _here = TenantId.Single;
    private readonly TenantId _there;
    private readonly SalonBuilder _salon;
    private readonly StaffId _anna;
    private readonly ServiceId _facial;

    public KeepingTenantsApart()
    {
        _there = _house.Ids.Next<TenantId>();
        _salon = SalonBuilder.ASalon(_house.Ids)
            .WithTherapist(out _anna, "facial")
            .WithResource(out _)
            .WithService(out _facial, "facial", InARoom(60));
    }

    [Fact]
    public async Task The_same_ids_in_two_tenants_are_two_salons()
    {
        await _house.OpenAsync(_salon, _here);
        await _house.OpenAsync(_salon, _there);
        var visit = Visit();

        var here = (await _house.BookAsync(_house.Context(tenant: _here), visit)).Accepted();
        var there = (await _house.BookAsync(_house.Context(tenant: _there), visit)).Accepted();

        Assert.Equal(here, there);
        Assert.Equal(("booked", "booked"), (_house.Told(_here), _house.Told(_there)));
        Assert.Single(await _house.ClaimsAsync(CalendarId.Of(_anna), _here));
        Assert.Single(await _house.ClaimsAsync(CalendarId.Of(_anna), _there));
        (await _house.CancelAsync(_house.Context(tenant: _there), visit.Appointment)).Accepted();
        Assert.Single(await _house.ClaimsAsync(CalendarId.Of(_anna), _here));
    }

    [Fact]
    public async Task What_one_tenant_has_the_other_does_not_find()
    {
        await _house.OpenAsync(_salon, _here);
        var client = await _house.RegisterAsync("Lin Mei", "+8613912345678", _here);
        var visit = Visit();
        (await _house.BookAsync(_house.Context(tenant: _here), visit)).Accepted();
        var query = new SlotQuery { Location = _salon.Location, Visit = visit.Visit, Starts = Between(9, 21) };

        (await _house.SearchAsync(query, _there)).Refused<NotFound>();
        (await _house.ReadSalonAsync(_salon.Location, _there)).Refused<NotFound>();
        (await _house.BookAsync(_house.Context(tenant: _there), visit)).Refused<NotFound>();
        (await _house.CancelAsync(_house.Context(tenant: _there), visit.Appointment)).Refused<NotFound>();
        Assert.Null(await _house.FindAsync(client, _there));
        Assert.Empty(await _house.FindByPhoneAsync("+8613912345678", _there));
        Assert.Empty(await _house.FindByNameAsync("Lin Mei", _there));
        Assert.Empty(await _house.RowsAsync<AppointmentSummary>(_there));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private BookVisit Visit() => new()
    {
        Appointment = _house.Ids.Next<AppointmentId>(),
        Location = _salon.Location,
        Start = At(10),
        Visit = VisitWish.For(_facial, StaffWish.Only(_anna)),
    };
}
