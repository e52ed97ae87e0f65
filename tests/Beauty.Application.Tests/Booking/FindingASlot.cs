using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>Search, "why not" and booking agree (decision 13; scheduling law 1).</summary>
public sealed class FindingASlot : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Each_slot_can_be_booked_unchanged()
    {
        var salon = await BusySalonAsync();
        var query = Facials(salon);
        var slots = (await _house.SearchAsync(query)).Accepted();

        foreach (var slot in slots)
        {
            var booked = (await _house.BookAsync(_house.Online(), salon.Visit(slot.Start.ToInstant()))).Accepted();

            Assert.Equal(slot.Plan.Time, booked.Time);
            Assert.Equal(slot.Plan.Parts.Select(part => part.Staff?.Staff), booked.Lines.Select(line => line.Staff));
            Assert.Equal(
                slot.Plan.Parts[0].Resources.Select(taken => taken.Resource), booked.Lines[0].Resources);
            (await _house.CancelAsync(booked)).Accepted();
        }

        Assert.InRange(slots.Length, 20, 40);
        Assert.Equal(slots, (await _house.SearchAsync(query)).Accepted());
    }

    [Fact]
    public async Task Each_quarter_hour_that_is_not_offered_is_refused_for_the_first_reason_that_is_explained()
    {
        var salon = await BusySalonAsync();
        var query = Facials(salon);
        var offered = (await _house.SearchAsync(query)).Accepted().Select(slot => slot.Start.ToInstant()).ToHashSet();
        var refused = 0;

        for (var start = At(8); start < At(22); start += Duration.FromMinutes(15))
        {
            var reasons = (await _house.ExplainAsync(query, start)).Accepted();
            Assert.Equal(offered.Contains(start), reasons.IsEmpty);
            if (!reasons.IsEmpty)
            {
                refused++;
                Assert.Equal(reasons[0], (await _house.BookAsync(_house.Online(), salon.Visit(start))).Refusal);
            }
        }

        Assert.InRange(refused, 16, 40);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task The_earliest_slots_come_first_as_many_as_asked_for(int limit)
    {
        var salon = await SmallSalon.OpenAsync(_house);

        var slots = (await _house.SearchAsync(Facials(salon) with { Limit = limit })).Accepted();

        Assert.Equal(
            Enumerable.Range(0, limit).Select(n => At(9) + Duration.FromMinutes(15 * n)),
            slots.Select(slot => slot.Start.ToInstant()));
    }

    [Fact]
    public async Task A_start_that_is_past_is_not_offered_and_one_that_is_now_is()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Now = At(10);

        var slots = (await _house.SearchAsync(Facials(salon))).Accepted();

        Assert.Equal(At(10), slots[0].Start.ToInstant());
        _house.Now += Duration.FromSeconds(1);
        Assert.Equal(At(10, 15), (await _house.SearchAsync(Facials(salon))).Accepted()[0].Start.ToInstant());
    }

    [Fact]
    public async Task Without_a_clock_past_starts_are_offered_and_every_hold_counts()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        (await _house.HoldAsync(salon.Visit(At(9), by: salon.Anna), At(8))).Accepted();
        var byAnna = Facials(salon) with { Visit = VisitWish.For(salon.Facial, StaffWish.Only(salon.Anna)) };
        _house.Now = At(20);

        var slots = (await _house.Booking.SearchAsync(
            TenantId.Single, byAnna, now: null, TestContext.Current.CancellationToken)).Accepted();

        Assert.Equal(At(10), slots[0].Start.ToInstant());
    }

    [Fact]
    public async Task A_client_is_not_offered_the_time_of_their_other_appointment()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        await salon.BookedAsync(At(9), client);

        var offered = (await _house.SearchAsync(Facials(salon) with { Client = client })).Accepted();

        Assert.Equal(At(10), offered[0].Start.ToInstant());
        Assert.Equal(At(9), (await _house.SearchAsync(Facials(salon))).Accepted()[0].Start.ToInstant());
    }

    [Fact]
    public async Task Nothing_is_found_where_nothing_fits_and_that_is_no_refusal()
    {
        var salon = await SmallSalon.OpenAsync(_house);

        var slots = (await _house.SearchAsync(Facials(salon) with { Starts = Between(21, 22) })).Accepted();

        Assert.Empty(slots);
    }

    [Fact]
    public async Task An_unknown_location_or_service_is_refused_by_search_and_explanation_alike()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var (nowhere, nothing) = (_house.Ids.Next<LocationId>(), _house.Ids.Next<ServiceId>());
        var elsewhere = Facials(salon) with { Location = nowhere };
        var unknown = Facials(salon) with { Visit = VisitWish.For(nothing) };

        Assert.Equal(nowhere.Value, (await _house.SearchAsync(elsewhere)).Refused<NotFound>().Key.Id);
        Assert.Equal(nowhere.Value, (await _house.ExplainAsync(elsewhere, At(10))).Refused<NotFound>().Key.Id);
        Assert.Equal(new ServiceUnknown(nothing), (await _house.SearchAsync(unknown)).Refusal);
        Assert.Equal(new ServiceUnknown(nothing), (await _house.ExplainAsync(unknown, At(10))).Refusal);
    }

    [Theory]
    [InlineData(366, 0, true)]
    [InlineData(366, 1, false)]
    public async Task A_search_spans_366_days_at_the_most(int days, int seconds, bool isPossible)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var starts = TimeRange.From(At(9), Duration.FromDays(days) + Duration.FromSeconds(seconds));
        var query = Facials(salon) with { Starts = starts, Limit = 1 };

        if (isPossible)
        {
            Assert.Single((await _house.SearchAsync(query)).Accepted());
        }
        else
        {
            await Assert.ThrowsAsync<ArgumentException>(() => _house.SearchAsync(query));
        }
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public async Task A_limit_is_from_1_to_10000(int limit, bool isPossible)
    {
        var salon = await SmallSalon.OpenAsync(_house);

        if (isPossible)
        {
            Assert.Equal(limit, (Facials(salon) with { Limit = limit }).Limit);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Facials(salon) with { Limit = limit });
        }
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static SlotQuery Facials(SmallSalon salon) => new()
    {
        Location = salon.Location,
        Visit = VisitWish.For(salon.Facial),
        Starts = Between(8, 22),
        Channel = BookingChannel.Online,
    };

    private async Task<SmallSalon> BusySalonAsync()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await salon.BookedAsync(At(10), by: salon.Anna);
        await salon.BookedAsync(At(10, 30), by: salon.Bella);
        (await _house.HoldAsync(salon.Visit(At(14), by: salon.Anna), At(8))).Accepted();
        var leave = NewTimeBlock.LeaveOf(salon.Bella, _house.Ids.Next<BlockId>(), Between(13, 16));
        (await _house.RecordAsync(salon.Location, leave)).Accepted();
        return salon;
    }
}
