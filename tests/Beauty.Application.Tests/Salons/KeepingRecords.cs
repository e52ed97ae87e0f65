using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Salons;

/// <summary>The manager's records: one id one record, and no lost update (ADR 0003; decision 22).</summary>
public sealed class KeepingRecords : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_same_record_again_is_already_done_under_whatever_key()
    {
        await SmallSalon.OpenAsync(_house);
        foreach (var (first, again, _) in Records())
        {
            var stored = (await first()).Accepted();
            var told = _house.Outbox().Length;

            var second = (await again()).Accepted();

            Assert.Equal((stored, 1L), (second, second.Version));
            Assert.Equal(told, _house.Outbox().Length);
        }
    }

    [Fact]
    public async Task Another_record_under_the_same_id_is_refused_with_the_version_that_stands()
    {
        await SmallSalon.OpenAsync(_house);
        foreach (var (first, _, other) in Records())
        {
            var stored = (await first()).Accepted();

            var refused = (await other()).Refused<IdTaken>();

            Assert.Equal(new IdTaken(stored.Key, 1), refused);
        }
    }

    [Fact]
    public async Task A_record_that_was_changed_since_is_no_longer_the_one_that_was_added()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var member = NewMember(salon.Location);
        (await _house.EmployAsync(member)).Accepted();
        (await _house.DepartAsync(member.Id)).Accepted();

        var refused = (await _house.EmployAsync(member)).Refused<IdTaken>();

        Assert.Equal(2, refused.Version);
    }

    [Fact]
    public async Task A_manager_who_has_not_seen_the_last_change_is_told_so()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var seen = (await _house.ReadSalonAsync(salon.Location)).Accepted().Find(salon.Anna)!;
        var first = (await _house.ChangeRosterAsync(new(salon.Anna, seen.Version), MorningsOnly())).Accepted();

        var refused =
            (await _house.ChangeRosterAsync(new(salon.Anna, seen.Version), seen.Roster)).Refused<VersionChanged>();

        Assert.Equal(new VersionChanged(seen.Key, 1, 2), refused);
        Assert.Equal(2, first.Version);
        (await _house.ChangeRosterAsync(new(salon.Anna, first.Version), seen.Roster)).Accepted();
    }

    [Fact]
    public async Task Without_an_expected_version_a_change_goes_onto_whatever_stands()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        (await _house.ChangeRosterAsync(new(salon.Anna), MorningsOnly())).Accepted();

        Assert.Equal(3, (await _house.DepartAsync(salon.Anna)).Accepted().Version);
    }

    [Fact]
    public async Task A_change_that_changes_nothing_is_accepted_and_not_told()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        (await _house.DepartAsync(salon.Anna)).Accepted();
        var told = _house.Outbox().Length;

        Assert.Equal(2, (await _house.DepartAsync(salon.Anna)).Accepted().Version);

        Assert.Equal(told, _house.Outbox().Length);
    }

    [Fact]
    public async Task A_change_between_reading_and_storing_is_not_lost()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.DepartAsync(salon.Anna)).Accepted();
            return await commit();
        });

        var changed = (await _house.ChangeRosterAsync(new(salon.Anna), MorningsOnly())).Accepted();

        var anna = (await _house.ReadSalonAsync(salon.Location)).Accepted().Find(salon.Anna)!;
        Assert.Equal((3L, true, MorningsOnly()), (changed.Version, anna.HasDeparted, anna.Roster));
    }

    [Fact]
    public async Task What_does_not_exist_cannot_be_changed()
    {
        var (place, who, what, where) = (_house.Ids.Next<LocationId>(), _house.Ids.Next<StaffId>(),
            _house.Ids.Next<ServiceId>(), _house.Ids.Next<ResourceId>());

        var answers = new (Result<StoredVersion> Answer, AggregateKey Key)[]
        {
            (await _house.ChangeHoursAsync(
                place, OpeningHours.Daily(DailyWindow("09:00-12:00"))), new(Location.Kind, place.Value)),
            (await _house.ChangeRulesAsync(place, BookingRules.Default), new(Location.Kind, place.Value)),
            (await _house.ChangeRosterAsync(new(who), MorningsOnly()), new(StaffMember.Kind, who.Value)),
            (await _house.ChangeSkillsAsync(who, "facial"), new(StaffMember.Kind, who.Value)),
            (await _house.DepartAsync(who), new(StaffMember.Kind, who.Value)),
            (await _house.ReturnAsync(who), new(StaffMember.Kind, who.Value)),
            (await _house.OfferAgainAsync(what), new(Service.Kind, what.Value)),
            (await _house.ReinstateAsync(where), new(Resource.AggregateKind, where.Value)),
            (await _house.RedesignAsync(what, InARoom(60)), new(Service.Kind, what.Value)),
            (await _house.WithdrawServiceAsync(what), new(Service.Kind, what.Value)),
            (await _house.RetireResourceAsync(where), new(Resource.AggregateKind, where.Value)),
        };

        Assert.All(answers, one => Assert.Equal(one.Key, one.Answer.Refused<NotFound>().Key));
    }

    [Fact]
    public async Task Nobody_is_taken_on_and_nothing_put_where_there_is_no_location()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var nowhere = _house.Ids.Next<LocationId>();
        var member = NewMember(nowhere);
        var room = NewRoom(nowhere);

        var answers = new[] { await _house.EmployAsync(member), await _house.AddResourceAsync(room) };

        Assert.All(answers, answer => Assert.Equal(
            new AggregateKey(Location.Kind, nowhere.Value), answer.Refused<NotFound>().Key));
        (await _house.EmployAsync(member with { Home = salon.Location })).Accepted();
        (await _house.AddResourceAsync(room with { Location = salon.Location })).Accepted();
    }

    [Fact]
    public async Task Nothing_at_all_is_a_wrong_argument()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var asks = new Func<Task>[]
        {
            () => _house.OpenLocationAsync(null!),
            () => _house.EmployAsync(null!),
            () => _house.AddResourceAsync(null!),
            () => _house.OfferServiceAsync(null!),
            () => _house.ChangeRosterAsync(null!, MorningsOnly()),
            () => _house.ChangeRosterAsync(new(default), MorningsOnly()),
            () => _house.ChangeRosterAsync(new(salon.Anna), null!),
            () => _house.ChangeHoursAsync(salon.Location, null!),
            () => _house.ChangeRulesAsync(salon.Location, null!),
            () => _house.ChangeSkillsAsync(salon.Anna, ""),
            () => _house.DepartAsync(null!, salon.Anna),
            () => _house.OpenLocationAsync(null!, NewPlace()),
            () => _house.EmployAsync(null!, NewMember(salon.Location)),
            () => _house.AddResourceAsync(null!, NewRoom(salon.Location)),
            () => _house.OfferServiceAsync(null!, NewFacial()),
            () => _house.RedesignAsync(salon.Facial, null!),
            async () => await _house.Salon.RedesignServiceAsync(
                _house.Context(), new(salon.Facial), null!, TestContext.Current.CancellationToken),
            () => _house.ReadSalonAsync(default),
        };

        foreach (var ask in asks.Index())
        {
            var error = await Record.ExceptionAsync(ask.Item);
            Assert.True(error is ArgumentException, $"Ask {ask.Index}: {error?.GetType().Name ?? "nothing"}: {error}");
        }
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    internal static Roster MorningsOnly() => Roster.Of(
        DateTimeZoneProviders.Tzdb["Asia/Shanghai"],
        ShiftPattern.Weekly(Shift.Of(DailyWindow("09:00-12:00")), IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday));

    private static Scheduling.Time.DailyWindow DailyWindow(string text) => Scheduling.Time.DailyWindow.Parse(text);

    private NewLocation NewPlace() => new()
    {
        Id = _house.Ids.Next<LocationId>(),
        Name = DisplayName.Of("East"),
        Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"],
        Hours = OpeningHours.Daily(DailyWindow("09:00-21:00")),
        Rules = BookingRules.Default,
    };

    private NewResource NewRoom(LocationId home) => new()
    {
        Id = _house.Ids.Next<ResourceId>(),
        Name = DisplayName.Of("Rose"),
        Kind = ResourceKind.Of("room"),
        Location = home,
        Fit = ResourceFit.Of(1),
    };

    private NewService NewFacial() => new()
    {
        Id = _house.Ids.Next<ServiceId>(),
        Name = DisplayName.Of("Facial"),
        Footprint = InARoom(60),
        Skill = Skill.Of("facial"),
    };

    private NewStaffMember NewMember(LocationId home) => new()
    {
        Id = _house.Ids.Next<StaffId>(), Name = DisplayName.Of("Chloe"), Home = home, Roster = MorningsOnly(),
    };

    /// <summary>Each kind of record: how it is added, added again, and how another takes its id.</summary>
    private IEnumerable<(Func<Task<Result<StoredVersion>>> First, Func<Task<Result<StoredVersion>>> Again,
        Func<Task<Result<StoredVersion>>> Other)> Records()
    {
        var location = NewPlace();
        yield return Ways(location, _house.OpenLocationAsync, location with { Name = DisplayName.Of("West") });

        var member = NewMember(location.Id);
        yield return Ways(member, _house.EmployAsync, member with { Priority = 1 });

        var room = NewRoom(location.Id);
        yield return Ways(room, _house.AddResourceAsync, room with { Fit = ResourceFit.Of(2) });

        var service = NewFacial();
        yield return Ways(service, _house.OfferServiceAsync, service with { Footprint = InARoom(61) });
    }

    private static (Func<Task<Result<StoredVersion>>> First, Func<Task<Result<StoredVersion>>> Again,
        Func<Task<Result<StoredVersion>>> Other) Ways<T>(T record, Func<T, Task<Result<StoredVersion>>> add, T other) =>
        (() => add(record), () => add(record), () => add(other));
}
