using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;

namespace Beauty.Scheduling.Tests.Calendars;

public sealed class DiaryTests
{
    private static readonly CalendarId Room = CalendarId.Of(An.Id<ResourceId>(1));

    [Fact]
    public void A_claim_over_midnight_stands_on_two_pages_and_is_taken_once()
    {
        var claim = Taking(1, "2027-03-01T23:30/2027-03-02T00:30");
        var pages = CalendarPageKey.Of(Room, claim.Core).Select(key => new CalendarPage(key, 1, [claim]));

        var diary = Diary.Of(pages);

        Assert.Equal([claim], diary.ClaimsOf(Room));
        Assert.Equal([claim], diary.ClaimsOf(claim.Holder));
    }

    [Fact]
    public void Pages_that_disagree_about_a_claim_were_not_read_together()
    {
        var claim = Taking(1, "2027-03-01T23:30/2027-03-02T00:30");
        var pages = CalendarPageKey.Of(Room, claim.Core)
            .Select((key, unit) => new CalendarPage(key, 1, [claim.WithUnit(unit)]));

        Assert.Throws<ArgumentException>(() => Diary.Of(pages));
    }

    [Fact]
    public void The_same_claim_again_changes_nothing()
    {
        var (diary, claim) = (new Diary(), Taking(1, "2027-03-01T10:00/2027-03-01T11:00"));

        diary.Add(claim);
        diary.Add([claim, claim]);

        Assert.Single(diary.ClaimsOf(Room));
    }

    [Fact]
    public void A_claim_is_removed_whatever_unit_it_has_by_now()
    {
        var claim = Taking(1, "2027-03-01T10:00/2027-03-01T11:00");
        var diary = Diary.Of([claim.WithUnit(3)]);

        Assert.True(diary.Remove(claim));
        Assert.False(diary.Remove(claim));
        Assert.Empty(diary.ClaimsOf(Room));
        Assert.Empty(diary.ClaimsOf(claim.Holder));
    }

    [Fact]
    public void All_claims_of_a_holder_are_removed_together()
    {
        var (first, second) = (Taking(1, "2027-03-01T10:00/2027-03-01T11:00"),
            Taking(2, "2027-03-01T11:00/2027-03-01T12:00"));
        var alsoFirst = Claim.ForAppointment(first.Holder, 1, CalendarId.Of(An.Id<StaffId>(1)), first.Core, 0);
        var diary = Diary.Of([first, second, alsoFirst]);

        Assert.Equal([first, alsoFirst], diary.Remove(first.Holder));
        Assert.Equal([second], diary.ClaimsOf(Room));
        Assert.Empty(diary.Remove(first.Holder));
    }

    [Fact]
    public void Overlaps_are_found_with_buffers_and_touching_is_none()
    {
        var claim = Taking(1, "2027-03-01T10:00/2027-03-01T11:00").WithBuffers(A.Minutes(10), A.Minutes(20));
        var diary = Diary.Of([claim]);

        Assert.Empty(diary.ClaimsOf(Room, Zones.Range("2027-03-01T09:00/2027-03-01T09:50")));
        Assert.Equal([claim], diary.ClaimsOf(Room, Zones.Range("2027-03-01T09:00/2027-03-01T09:51")));
        Assert.Equal([claim], diary.ClaimsOf(Room, Zones.Range("2027-03-01T11:19/2027-03-01T12:00")));
        Assert.Empty(diary.ClaimsOf(Room, Zones.Range("2027-03-01T11:20/2027-03-01T12:00")));
    }

    [Fact]
    public void A_default_calendar_and_missing_claims_are_refused()
    {
        var diary = new Diary();

        Assert.Throws<ArgumentException>(() => diary.ClaimsOf(default(CalendarId)));
        Assert.Throws<ArgumentNullException>(() => diary.Add((Claim)null!));
        Assert.Throws<ArgumentNullException>(() => diary.Add((IEnumerable<Claim>)null!));
        Assert.Throws<ArgumentNullException>(() => diary.Remove((Claim)null!));
        Assert.Throws<ArgumentNullException>(() => Diary.Of((IEnumerable<CalendarPage>)null!));
    }

    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Overlaps_are_those_that_a_look_at_every_claim_finds(TimeRange[] ranges, TimeRange range, int seed)
    {
        var random = new Random(seed);
        var claims = ranges
            .Select((core, i) => Taking(i, core).WithBuffers(A.Minutes(random.Next(20)), A.Minutes(random.Next(20))))
            .ToList();
        var diary = Diary.Of(claims.OrderBy(_ => random.Next()));
        claims.RemoveAll(claim => random.Next(4) == 0 && diary.Remove(claim));

        var found = diary.ClaimsOf(Room, range);

        Assert.Equal(
            claims.Where(claim => claim.Occupied.Overlaps(range)).ToHashSet(),
            found.ToHashSet());
        Assert.Equal(found.OrderBy(claim => claim.Occupied.Start), found);
        Assert.Equal(claims.Count, diary.ClaimsOf(Room).Length);
    }

    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void The_order_of_adding_claims_never_shows(TimeRange[] ranges, int seed)
    {
        var random = new Random(seed);
        var claims = ranges.Select((core, i) => Taking(i, core)).ToList();

        var shuffled = Diary.Of(claims.OrderBy(_ => random.Next()));

        Assert.Equal(Diary.Of(claims).ClaimsOf(Room), shuffled.ClaimsOf(Room)); // law 8
    }

    private static Claim Taking(int number, string cell) => Taking(number, Zones.Range(cell));

    private static Claim Taking(int number, TimeRange core) => Claim.ForAppointment(
        new AggregateKey(Appointment.Kind, An.Id<AppointmentId>(number).Value), 0, Room, core, 0);
}
