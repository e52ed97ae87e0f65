using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Calendars;

public sealed class CalendarIdTests
{
    private static readonly StaffId Staff = An.Id<StaffId>(1);
    private static readonly CalendarId Person = CalendarId.Of(Staff);

    [Fact]
    public void A_calendar_is_its_scope_and_owner() =>
        ValueContract.Of(() => CalendarId.Of(An.Id<StaffId>(1)), CalendarId.Of(An.Id<ClientId>(1)))
            .HasText($"Person/{Staff}")
            .HasJson($"\"Person/{Staff}\"")
            .RefusesJson(
                "\"Person\"", "\"None/00000000-0000-0000-0000-000000000000\"", $"\"None/{Staff}\"", $"\"1/{Staff}\"",
                $"\"Nobody/{Staff}\"", "\"Person/00000000-0000-0000-0000-000000000000\"", "\"Person/1\"", "1")
            .RefusesDefault(
                calendar => _ = new CalendarPageKey(calendar, new LocalDate(2027, 1, 1)),
                calendar => CalendarId.Restore(calendar.Scope, calendar.Owner));

    [Fact]
    public void Each_kind_of_owner_has_its_scope()
    {
        Assert.Equal(CalendarScope.Person, Person.Scope);
        Assert.Equal(CalendarScope.Resource, CalendarId.Of(An.Id<ResourceId>(1)).Scope);
        Assert.Equal(CalendarScope.Client, CalendarId.Of(An.Id<ClientId>(1)).Scope);
        Assert.Equal(CalendarScope.Location, CalendarId.Of(An.Id<LocationId>(1)).Scope);
        Assert.Equal(Person, CalendarId.Restore(CalendarScope.Person, Staff.Value));
    }

    [Theory]
    [InlineData(CalendarScope.None)]
    [InlineData((CalendarScope)5)]
    public void An_unnamed_scope_is_refused(CalendarScope scope) =>
        Assert.Throws<ArgumentException>(() => CalendarId.Restore(scope, Staff.Value));

    [Fact]
    public void A_page_is_one_calendar_on_one_utc_date() =>
        ValueContract.Of(
                () => new CalendarPageKey(Person, new LocalDate(2027, 1, 1)),
                new CalendarPageKey(Person, new LocalDate(2027, 1, 2)))
            .HasText($"Person/{Staff}@2027-01-01")
            .ComesFirst();

    [Theory]
    [InlineData("2027-03-01T08:00/2027-03-01T09:00", "2027-03-01")]
    [InlineData("2027-03-01T23:00/2027-03-02T00:00", "2027-03-01")]
    [InlineData("2027-03-01T23:00/2027-03-02T00:01", "2027-03-01 2027-03-02")]
    [InlineData("2027-03-01T00:00/2027-03-04T00:00", "2027-03-01 2027-03-02 2027-03-03")]
    public void A_range_touches_the_pages_of_its_utc_dates(string range, string days) // W13
    {
        var keys = CalendarPageKey.Of(Person, Zones.Range(range));

        Assert.Equal(days.Split(' ').Select(day => new CalendarPageKey(Person, Zones.Date(day))), keys);
    }

    [Fact]
    public void Pages_are_ordered_by_scope_then_owner_then_day()
    {
        var days = new[] { new LocalDate(2027, 1, 1), new LocalDate(2027, 1, 2) };
        CalendarId[] calendars = [CalendarId.Of(An.Id<ClientId>(1)), CalendarId.Of(An.Id<StaffId>(2)), Person];
        CalendarPageKey[] keys =
            [.. days.Reverse().SelectMany(day => calendars.Select(calendar => new CalendarPageKey(calendar, day)))];

        var sorted = keys.Order().ToArray();

        Assert.Equal(
            keys.OrderBy(key => key.Calendar.Scope).ThenBy(key => key.Calendar.Owner).ThenBy(key => key.Day), sorted);
    }
}
