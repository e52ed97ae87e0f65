using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Scheduling.Time;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Courses;

/// <summary>What is offered to a package can be booked with it (decision 13; C04, K56).</summary>
public sealed class FindingASlotForASession : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task K56_No_slot_after_the_last_day_of_the_package_is_offered()
    {
        var (query, _) = await AskingAsync(sessions: 2);
        var lastDay = At(12) + Duration.FromDays(29);
        var days = query with { Starts = TimeRange.From(lastDay, Duration.FromDays(2)) };

        var slots = (await _house.SearchAsync(days)).Accepted();
        var why = (await _house.ExplainAsync(days, lastDay + Duration.FromDays(1))).Accepted();

        Assert.NotEmpty(slots);
        Assert.All(slots, slot => Assert.True(slot.Plan.Time.Start < At(0) + Duration.FromDays(30)));
        Assert.IsType<VisitOutsideValidity>(Assert.IsType<VisitLineNotHeld>(Assert.Single(why)).Reason);
        Assert.Empty((await _house.ExplainAsync(days, lastDay)).Accepted());
    }

    [Fact]
    public async Task A_package_without_a_free_session_is_offered_nothing_until_a_promise_lapses()
    {
        var (query, visit) = await AskingAsync(sessions: 1);
        (await _house.HoldAsync(visit, At(8))).Accepted();

        var before = (await _house.SearchAsync(query)).Accepted();
        _house.Now = At(8);
        var after = (await _house.SearchAsync(query)).Accepted();

        Assert.Empty(before);
        Assert.NotEmpty(after);
    }

    [Fact]
    public async Task Only_the_owner_is_offered_anything_and_only_of_a_package_that_exists()
    {
        var (query, _) = await AskingAsync(sessions: 1);

        var strangers = (await _house.SearchAsync(query with { Client = await _house.RegisterAsync("Wu Hua") }))
            .Accepted();
        var wanted = query.Visit.Services[0] with { Package = _house.Ids.Next<PackageId>() };

        Assert.Empty(strangers);
        (await _house.SearchAsync(query with { Visit = new() { Services = [wanted] } })).Refused<NotFound>();
    }

    [Fact]
    public async Task Asking_changes_nothing()
    {
        var (query, visit) = await AskingAsync(sessions: 1);
        var package = query.Visit.Services[0].Package!.Value;
        var before = (await _house.FindPackageAsync(package))!.Version;

        (await _house.SearchAsync(query)).Accepted();

        Assert.Equal(before, (await _house.FindPackageAsync(package))!.Version);
        (await _house.BookAsync(visit)).Accepted();
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task<(SlotQuery Query, BookVisit Visit)> AskingAsync(int sessions)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        var package = await _house.SoldAsync(client, House.Terms(salon.Facial, sessions));
        var wish = new VisitWish { Services = [new(salon.Facial) { Package = package }] };
        var query = new SlotQuery
        {
            Location = salon.Location, Visit = wish, Client = client, Starts = Between(9, 20), Limit = 1_000,
        };
        return (query, salon.Visit(At(10), wish, client));
    }
}
