using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Scheduling.Tests.Availability.TestSalon;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Processing phases: the therapist is free, the client and mostly the room are not (T29–T34).</summary>
public sealed class ProcessingTests
{
    [Fact]
    public void Somebody_else_is_served_while_a_mask_works()
    {
        var salon = new TestSalon().Staff(1);
        salon.Book(salon.Plan(Ask(Facial("15 p45 15")), "10:00"));

        // T29, T30: free from 10:15 to 11:00, for a filler with all of its buffers.
        Assert.Equal("10:15 10:30 10:45", salon.Starts(Ask(Facial("15")), within: "10:00-11:00"));
        Assert.Equal("10:30", salon.Starts(Ask(Facial("15", 15, 15)), within: "10:00-11:00"));
        Assert.Empty(salon.Starts(Ask(Facial("16", 15, 15)), within: "10:00-11:00"));
    }

    [Fact]
    public void Two_clients_with_processing_phases_interleave()
    {
        var salon = new TestSalon().Staff(1);
        salon.Book(salon.Plan(Ask(Facial("15 p15 15")), "10:00"));

        var plan = salon.Plan(Ask(Facial("15 p15 15")), "10:15"); // T30

        Assert.Equal(
            [salon.Range("10:15-10:30"), salon.Range("10:45-11:00")], plan.Parts[0]
                .Staff!.Times.Select(time => time.Core));
    }

    [Fact]
    public void The_room_stays_taken_while_a_mask_works_unless_the_phase_releases_it()
    {
        var kept = Facial("15 p45 15").Needing(ResourceNeed.Of(ResourceKind.Room));
        var released = Footprint
            .Of(
                Phase.Active(A.Minutes(15)),
                Phase.Processing(A.Minutes(45)).Releasing(ResourceKind.Room),
                Phase.Active(A.Minutes(15)))
            .Needing(ResourceNeed.Of(ResourceKind.Room));
        var filler = Facial("15").Needing(ResourceNeed.Of(ResourceKind.Room));
        TestSalon With(Footprint first)
        {
            var salon = new TestSalon().Staff(1).Room(1);
            salon.Book(salon.Plan(Ask(first), "10:00"));
            return salon;
        }

        Assert.Empty(With(kept).Starts(Ask(filler), within: "10:00-11:00"));
        Assert.Equal("10:15 10:30 10:45", With(released).Starts(Ask(filler), within: "10:00-11:00")); // T29
    }

    [Fact]
    public void A_processing_phase_may_cover_a_break()
    {
        var salon = new TestSalon().Staff(1, "09:00-18:00", pause: "12:00-12:30");

        // T31: only active phases lie in working time.
        Assert.Equal("11:45", salon.Starts(Ask(Facial("15 p30 15")), within: "11:35-12:25"));
        Assert.Empty(salon.Starts(Ask(Facial("60")), within: "11:15-12:25"));
    }

    [Fact]
    public void All_active_phases_have_the_same_person()
    {
        var salon = new TestSalon().Staff(1, "09:00-10:15").Staff(2, "10:30-18:00");

        // T31: the first could begin and the second end it, but that is no service.
        Assert.Empty(salon.Starts(Ask(Facial("15 p15 15")), within: "10:00-10:15"));
    }

    [Fact]
    public void Preparation_and_clean_up_beside_a_processing_phase_are_work_of_their_own()
    {
        var salon = new TestSalon().Staff(1);

        var staff = salon.Plan(Ask(Facial("p20 20 p20", 10, 5)), "10:00").Parts[0].Staff!;

        Assert.Equal(
            [salon.Range("09:50-10:00"), salon.Range("10:20-10:40"), salon.Range("11:00-11:05")],
            staff.Times.Select(time => time.Core));
        Assert.All(staff.Times, time => Assert.Equal((Duration.Zero, Duration.Zero), (time.Before, time.After)));
    }

    [Fact]
    public void Somebody_who_prepares_or_cleans_up_is_not_free()
    {
        var salon = new TestSalon().Staff(1);
        salon.Book(salon.Plan(Ask(Facial("p15 15 p15", 15, 15)), "10:00"));

        // 09:45 to 10:00 preparation, 10:15 to 10:30 work, 10:45 to 11:00 clean-up.
        Assert.Equal("09:30 10:00 10:30 11:00", salon.Starts(Ask(Facial("15")), within: "09:30-11:15"));
    }

    [Fact]
    public void An_unattended_service_needs_its_room_and_opening_hours_and_nobody()
    {
        var sauna = Facial("p60").Needing(ResourceNeed.Of(ResourceKind.Room));
        var salon = new TestSalon().Open("08:00-10:00").Room(1);

        var plan = salon.Plan(Ask(VisitPart.Of(Part(sauna).Service, sauna, null)), "08:30"); // T34

        Assert.Null(plan.Parts[0].Staff);
        Assert.Equal(CalendarId.Of(Thing(1)), Assert.Single(plan.ClaimsFor(An.Id<AppointmentId>(1))).Calendar);
        Assert.Equal("08:00 08:15 08:30 08:45 09:00", salon.Starts(Ask(sauna)));
        Assert.IsType<LocationClosed>(salon.Refused(Ask(sauna), "09:15"));
    }

    [Fact]
    public void The_client_is_busy_while_a_mask_works()
    {
        var salon = new TestSalon().Staff(1).Staff(2);
        salon.Book(salon.Plan(Ask(Facial("15 p45 15")).By(Client), "10:00"));

        Assert.IsType<ClientBusy>(salon.Refused(Ask(Facial("15")).By(Client), "10:30"));
    }

    [Fact]
    public void A_service_of_an_hour_over_a_clock_change_lasts_an_hour()
    {
        // T3: from 01:30 to 03:30 on the wall, as the hour from 02:00 to 03:00 is skipped.
        var salon = new TestSalon("Europe/Berlin", "2027-03-28").Open("00:00-24:00").Staff(1, "00:00-06:00");

        var plan = salon.Plan(Ask(Facial("60")), "01:30");

        Assert.Equal(salon.At("03:30"), plan.Time.End);
        Assert.Equal(Duration.FromHours(1), plan.Time.Length);
    }
}
