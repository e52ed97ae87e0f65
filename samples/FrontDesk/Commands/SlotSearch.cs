using System.Collections.Immutable;
using Beauty.Application.Booking;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Time;
using FrontDesk.Desks;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Commands;

/// <summary>Finds the free slots (可约时段) of one service on some days of the invented salon.</summary>
internal sealed class SlotSearch
{
    private readonly DeskHouse _house;
    private readonly InventedSalon _salon;

    public SlotSearch(DeskHouse house, InventedSalon salon) => (_house, _salon) = (house, salon);

    public async ValueTask<ImmutableArray<Slot>> FindAsync(ServiceData service, DateInterval dates)
    {
        var query = new SlotQuery
        {
            Location = _salon.Plan.Ids.Location,
            Visit = VisitWish.For(_salon.Plan.Ids.Service(service.Code)),
            Starts = LocalDay.Of(dates, _salon.Plan.Zone)!.Value,
        };
        return (await _house.Booking.SearchAsync(TenantId.Single, query, _salon.Now)).Value;
    }
}
