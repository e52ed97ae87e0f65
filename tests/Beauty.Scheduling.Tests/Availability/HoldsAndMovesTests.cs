using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Scheduling.Tests.Availability.TestSalon;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Holds that lapse (T42), and appointments that move (T52).</summary>
public sealed class HoldsAndMovesTests
{
    [Theory]
    [InlineData("08:59", false)]
    [InlineData("09:00", true)] // exclusive
    [InlineData("09:01", true)]
    public void A_hold_keeps_its_time_until_its_expiry(string now, bool isFree)
    {
        var salon = new TestSalon().Staff(1);
        salon.Busy(Person(1), "10:00-11:00", heldUntil: salon.At("09:00"));

        var placed = salon.Planner.Place(Ask(Facial("30")), salon.At("10:00"), salon.At(now));

        Assert.Equal(isFree, placed.IsAccepted);
    }

    [Fact]
    public void Without_a_time_of_asking_every_hold_counts()
    {
        var salon = new TestSalon().Staff(1);
        salon.Busy(Person(1), "10:00-11:00", heldUntil: Instant.MinValue);

        Assert.IsType<StaffBusy>(salon.Refused(Ask(Facial("30")), "10:00"));
    }

    [Fact]
    public void Lapsed_holds_in_the_way_are_listed_so_that_the_commit_removes_them()
    {
        var salon = new TestSalon().Staff(1);
        salon.Busy(Person(1), "10:00-10:15", heldUntil: salon.At("09:00"))
            .Busy(Person(1), "11:00-11:15", heldUntil: salon.At("09:00"));
        var lapsed = salon.Diary.ClaimsOf(CalendarId.Of(Person(1)))[0];

        var plan = salon.Plan(Ask(Facial("30")), "10:00", salon.At("09:30"));
        var changes = plan.ChangesFor(An.Id<AppointmentId>(1), null, []);

        Assert.Equal([lapsed], plan.Lapsed); // not the one at 11:00
        Assert.Equal([lapsed], changes.Removed);
        changes.ApplyTo(salon.Diary);
        Assert.DoesNotContain(lapsed, salon.Diary.ClaimsOf(CalendarId.Of(Person(1))));
    }

    [Fact]
    public void Claims_of_a_hold_bear_its_expiry()
    {
        var salon = new TestSalon().Staff(1);
        var plan = salon.Plan(Ask(Facial("30")).By(Client), "10:00");

        Assert.All(plan.ClaimsFor(An.Id<AppointmentId>(1), A.Later), claim => Assert.Equal(A.Later, claim.HeldUntil));
        Assert.All(plan.ClaimsFor(An.Id<AppointmentId>(1)), claim => Assert.Null(claim.HeldUntil));
        Assert.Equal([0, 1], plan.ClaimsFor(An.Id<AppointmentId>(1)).Select(claim => claim.Ordinal));
        Assert.Throws<ArgumentException>(() => plan.ClaimsFor(default));
    }

    [Fact]
    public void An_appointment_is_not_in_its_own_way_when_it_moves()
    {
        var salon = new TestSalon().Staff(1);
        var request = Ask(Facial("60", 0, 15)).By(Client);
        var moved = salon.Book(salon.Plan(request, "10:00"));
        salon.Busy(Person(1), "12:00-13:00");

        // T52: neither its core nor its buffers count, those of others do.
        Assert.Equal("10:00 10:15 10:30 10:45", salon.Starts(request.MovingAway(moved), within: "10:00-12:30"));
        Assert.Empty(salon.Starts(request, within: "10:00-11:45"));
    }

    [Fact]
    public void A_move_replaces_the_claims()
    {
        var salon = new TestSalon().Staff(1);
        var request = Ask(Facial("60")).By(Client);
        var moved = salon.Book(salon.Plan(request, "10:00"));
        var key = new AggregateKey(Appointment.Kind, moved.Value);

        var plan = salon.Plan(request.MovingAway(moved), "10:30");
        plan.ChangesFor(moved, null, salon.Diary.ClaimsOf(key)).ApplyTo(salon.Diary);

        Assert.All(salon.Diary.ClaimsOf(key), claim => Assert.Equal(salon.Range("10:30-11:30"), claim.Core));
        Assert.Equal(2, salon.Diary.ClaimsOf(key).Length);
    }
}
