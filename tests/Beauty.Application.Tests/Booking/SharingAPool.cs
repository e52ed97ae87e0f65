using Beauty.Application.Booking;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Testing.Expectations;
using Beauty.Testing.Salons;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>Anonymous places of one resource are counted, and re-packed where that lets one more in (T39; decision 12).</summary>
public sealed class SharingAPool : IAsyncDisposable
{
    private readonly House _house = new();
    private readonly SalonBuilder _salon;
    private readonly ResourceId _bath;
    private readonly ServiceId _hour;
    private readonly ServiceId _twoHours;

    public SharingAPool()
    {
        _salon = SalonBuilder.ASalon(_house.Ids)
            .WithResource(out _bath, "bath", capacity: 3)
            .WithService(out _hour, null, Soaking(1))
            .WithService(out _twoHours, null, Soaking(2));
    }

    [Fact]
    public async Task As_many_fit_as_it_has_places_and_the_next_is_told_what_takes_them()
    {
        await _house.OpenAsync(_salon);
        var first = await SoakedAsync(_hour, At(10));
        await SoakedAsync(_hour, At(10));
        await SoakedAsync(_hour, At(10, 30));

        var refused = (await _house.BookAsync(Soak(_hour, At(10, 45)))).Refused<ResourceTaken>();

        Assert.Equal((_bath, first.Appointment.Value), (refused.Resource, refused.By.Id));
        await SoakedAsync(_hour, At(11));
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task Others_change_their_place_where_that_lets_one_more_in()
    {
        await _house.OpenAsync(_salon);
        await FragmentedAsync();
        var before = await PlacesAsync();

        var between = await SoakedAsync(_twoHours, At(10, 30));

        var after = await PlacesAsync();
        Assert.Single(before, place => after[place.Key] != place.Value);
        Assert.Equal(before.Count + 1, after.Count);
        Assert.Contains(between.Appointment.Value, after.Keys);
        Assert.Empty(await _house.AuditAsync());
    }

    [Fact]
    public async Task Who_has_changed_places_is_moved_and_cancelled_as_anybody_else()
    {
        await _house.OpenAsync(_salon);
        var (early, late) = await FragmentedAsync();
        await SoakedAsync(_twoHours, At(10, 30));

        (await _house.MoveAsync(late, At(15))).Accepted();
        (await _house.CancelAsync(early)).Accepted();

        Assert.Empty(await _house.AuditAsync());
        Assert.Equal(4, (await _house.ClaimsAsync(CalendarId.Of(_bath))).Length);
        await SoakedAsync(_twoHours, At(10));
    }

    [Fact]
    public async Task A_change_of_places_is_no_news()
    {
        await _house.OpenAsync(_salon);
        await FragmentedAsync();
        var told = _house.Outbox().Length;

        await SoakedAsync(_twoHours, At(10, 30));

        Assert.Equal("appointment.booked", Assert.Single(_house.Outbox().Skip(told)).Type);
    }

    [Fact]
    public async Task Search_counts_places_as_booking_does()
    {
        await _house.OpenAsync(_salon);
        await FragmentedAsync();
        var query = new SlotQuery
        {
            Location = _salon.Location, Visit = VisitWish.For(_twoHours), Starts = Between(9, 13),
        };

        var starts = (await _house.SearchAsync(query)).Accepted().Select(slot => slot.Start.ToInstant()).ToList();

        for (var start = At(9); start < At(13); start += Duration.FromMinutes(15))
        {
            var answer = await _house.BookAsync(Soak(_twoHours, start));
            Assert.Equal(starts.Contains(start), answer.IsAccepted);
            if (answer.TryGetValue(out var booked, out _))
            {
                (await _house.CancelAsync(booked)).Accepted();
            }
        }
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    /// <summary>Two of three places are taken at each instant, but no place is free for two hours from half past ten.</summary>
    private async Task<(BookedVisit Early, BookedVisit Late)> FragmentedAsync()
    {
        var early = await SoakedAsync(_hour, At(10));
        var filler = await SoakedAsync(_twoHours, At(11));
        var late = await SoakedAsync(_hour, At(12));
        await SoakedAsync(_twoHours, At(10));
        await SoakedAsync(_twoHours, At(12));
        (await _house.CancelAsync(filler)).Accepted();
        return (early, late);
    }

    private async Task<Dictionary<Guid, int>> PlacesAsync() => (await _house.ClaimsAsync(CalendarId.Of(_bath)))
        .ToDictionary(claim => claim.Holder.Id, claim => claim.Unit!.Value);

    private static Footprint Soaking(int hours) =>
        Footprint.Of(Phase.Processing(Duration.FromHours(hours))).Needing(ResourceNeed.Of(ResourceKind.Of("bath")));

    private async Task<BookedVisit> SoakedAsync(ServiceId service, Instant start) =>
        (await _house.BookAsync(Soak(service, start))).Accepted();

    private BookVisit Soak(ServiceId service, Instant start) => new()
    {
        Appointment = _house.Ids.Next<AppointmentId>(),
        Location = _salon.Location,
        Start = start,
        Visit = VisitWish.For(service),
    };
}
