using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Locations.Events;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Tests.Locations;

public sealed class LocationTests
{
    private static readonly LocationId Id = A.Home;
    private static readonly DateTimeZone Berlin = Zones.Of("Europe/Berlin");

    [Fact]
    public void A_location_opens_with_clocks_hours_and_the_usual_rules()
    {
        var location = A.Location;

        Assert.Equal((Id, "静安店", A.Shanghai), (location.Id, location.Name.Text, location.Zone));
        Assert.Equal((A.NewLocation.Hours, BookingRules.Default), (location.Hours, location.Rules));
        Assert.Equal((new AggregateKey("location", Id.Value), CalendarId.Of(Id)), (location.Key, location.Calendar));
        Assert.Equal([new LocationOpened(Id, 1, A.Monday)], location.PendingEvents);
    }

    [Fact]
    public void Each_change_is_told_once_with_its_version()
    {
        var location = A.Location;

        location.Rename(DisplayName.Of("Mitte"), A.Later);
        location.ChangeZone(Berlin, A.Later);
        location.ChangeHours(OpeningHours.Closed, A.Later);
        location.ChangeRules(BookingRules.Default.WithGrid(StartGrid.Every(5)), A.Later);

        Assert.Equal(
            [
                new LocationRenamed(Id, 2, A.Later),
                new LocationZoneChanged(Id, "Europe/Berlin", 3, A.Later),
                new LocationHoursChanged(Id, 4, A.Later),
                new LocationRulesChanged(Id, 5, A.Later),
            ],
            location.PendingEvents.Skip(1));
        Assert.Equal(("Mitte", Berlin, OpeningHours.Closed), (location.Name.Text, location.Zone, location.Hours));
        Assert.Equal(5, location.Rules.Grid.StepMinutes);
    }

    [Fact]
    public void A_command_that_changes_nothing_tells_nothing()
    {
        var location = A.Location;

        location.Rename(location.Name, A.Later);
        location.ChangeZone(A.Shanghai, A.Later);
        location.ChangeHours(OpeningHours.Daily(DailyWindow.Parse("09:00-21:00")), A.Later);
        location.ChangeRules(BookingRules.Default.WithGrid(StartGrid.Every(15)), A.Later);

        Assert.Single(location.PendingEvents); // I3
    }

    [Fact]
    public void Open_time_in_a_range_has_the_window_of_the_evening_before()
    {
        var location = Location.Open(
            A.NewLocation with { Zone = Berlin, Hours = OpeningHours.Daily(DailyWindow.Parse("18:00-02:00")) },
            A.Monday);

        Assert.Equal(
            Zones.Ranges("2027-03-01T00:00/2027-03-01T01:00 2027-03-01T17:00/2027-03-01T20:00"),
            location.OpenTime(Zones.Range("2027-03-01T00:00/2027-03-01T20:00"))); // T10
        Assert.Equal(
            Zones.Ranges("2027-03-01T17:00/2027-03-02T01:00"),
            location.OpenTime(Zones.Dates("2027-03-01", "2027-03-01")));
    }

    [Fact]
    public void Defaults_are_refused_at_the_entrance()
    {
        var (location, given) = (A.Location, A.NewLocation);

        // I1, I2
        Action[] uses =
        [
            () => Location.Open(given with { Id = default }, A.Monday),
            () => Location.Open(given with { Name = default }, A.Monday),
            () => Location.Open(given with { Zone = null! }, A.Monday),
            () => Location.Open(given with { Hours = null! }, A.Monday),
            () => Location.Open(given with { Rules = null! }, A.Monday),
            () => location.Rename(default, A.Later),
            () => location.ChangeZone(null!, A.Later),
            () => location.ChangeHours(null!, A.Later),
            () => location.ChangeRules(null!, A.Later),
        ];

        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(use));
        Assert.Single(location.PendingEvents);
    }

    [Fact]
    public void A_location_is_the_same_after_the_storage_border()
    {
        var location = A.Location;
        location.ChangeHours(
            OpeningHours.Closed
                .With(IsoDayOfWeek.Monday, A.NineToSix)
                .With(IsoDayOfWeek.Sunday, DailyWindow.WholeDay)
                .With(SpecialDay.Closed(Zones.Date("2027-05-01")))
                .With(SpecialDay.Open(Zones.Date("2027-05-02"), A.NineToSix)),
            A.Later);
        location.ChangeRules(
            BookingRules.Default
                .WithGrid(StartGrid.EveryFromShiftStart(20))
                .WithOffGridChannels()
                .WithTurnover(TurnoverRule.Additive)
                .WithVisitPause(VisitPauseRule.None)
                .WithStaffChoice(StaffChoiceRule.LeastRecentlyAssigned),
            A.Later);

        StoredForm.IsKept(location, root => root.ToSnapshot(), Location.Restore);
        StoredForm.IsKept(A.Location, root => root.ToSnapshot(), Location.Restore);
        var restored = Location.Restore(StoredForm.Through(location.ToSnapshot()));
        Assert.Equal((location.Hours, location.Rules), (restored.Hours, restored.Rules));
    }

    [Fact]
    public void A_snapshot_that_no_command_could_have_made_is_a_broken_invariant()
    {
        var snapshot = A.Location.ToSnapshot();
        var (hours, rules) = (snapshot.Hours, snapshot.Rules);
        var day = new SpecialDaySnapshot { Date = "2027-05-01", Windows = [] };

        LocationSnapshot[] damaged =
        [
            snapshot with { SchemaVersion = 2 },
            snapshot with { Version = 0 },
            snapshot with { Id = default },
            snapshot with { Name = default },
            snapshot with { Zone = "Mars/Olympus" },
            snapshot with { Zone = "" },
            snapshot with { Hours = hours with { Week = [.. hours.Week, hours.Week[0]] } },
            snapshot with { Hours = hours with { Week = [hours.Week[0] with { Windows = [default] }] } },
            snapshot with { Hours = hours with { SpecialDays = [day, day] } },
            snapshot with { Hours = hours with { SpecialDays = [day with { Date = "2027-13-01" }] } },
            snapshot with { Rules = rules with { GridStepMinutes = 0 } },
            snapshot with { Rules = rules with { GridOrigin = (GridOrigin)9 } },
            snapshot with { Rules = rules with { Turnover = (TurnoverRule)9 } },
            snapshot with { Rules = rules with { VisitPause = (VisitPauseRule)9 } },
            snapshot with { Rules = rules with { OffGridChannels = [default] } },
            snapshot with { Rules = rules with { StaffChoice = [StaffChoiceRule.Priority, StaffChoiceRule.Priority] } },
            snapshot with { Rules = rules with { StaffChoice = [(StaffChoiceRule)9] } },
        ];

        Assert.All(damaged, stored => Assert.Throws<InvariantBrokenException>(() => Location.Restore(stored)));
    }
}
