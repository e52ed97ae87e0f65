using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Appointments.Events;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Tests.Availability;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Appointments;

/// <summary>The life of an appointment (S11; T36, T42, T52, T53).</summary>
public sealed class AppointmentTests
{
    private static readonly AppointmentId Id = An.Id<AppointmentId>(1);
    private static readonly TestSalon Salon = new TestSalon().Staff(1).Staff(2).Room(1).Room(2);
    private static readonly VisitRequest Request = TestSalon
        .Ask(
            TestSalon.Part(TestSalon.Facial("20 p10 30", 5, 10).Needing(ResourceNeed.Of(ResourceKind.Room)), 1)
                .With(StaffWish.Only(TestSalon.Person(1))),
            TestSalon.Part(TestSalon.Facial("30"), 2).With(StaffWish.Anyone.Preferring(TestSalon.Person(2))))
        .By(TestSalon.Client);

    private static Instant Start => Salon.At("10:00");

    private static Instant Expiry => Salon.At("09:00");

    private static Signature Signed => SignedAt(Salon.At("08:00"));

    [Fact]
    public void A_hold_is_confirmed_once()
    {
        var held = Held();

        Assert.True(held.Confirm(Signed).IsAccepted);

        Assert.Equal(AppointmentStatus.Booked, held.Status);
        Assert.Null(held.HeldUntil);
        Assert.All(held.Claims, claim => Assert.Null(claim.HeldUntil));
        Assert.Equal(
            new AppointmentCommandNotPossible(Id, AppointmentStatus.Booked, AppointmentCommand.Confirm),
            held.Confirm(Signed).Refusal); // T53
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)] // T42: exclusive
    [InlineData(1, false)]
    public void A_hold_is_confirmed_or_moved_only_before_its_expiry(int seconds, bool isAccepted)
    {
        var at = Expiry + Duration.FromSeconds(seconds);

        var confirmed = Held().Confirm(SignedAt(at));
        var moved = Held().MoveTo(Salon.Plan(Request, "11:00"), SignedAt(at));

        Assert.Equal((isAccepted, isAccepted), (confirmed.IsAccepted, moved.IsAccepted));
        if (!isAccepted)
        {
            Assert.Equal(new HoldLapsed(Id, Expiry, at), confirmed.Refusal);
            Assert.Equal(new HoldLapsed(Id, Expiry, at), moved.Refusal);
        }
    }

    [Fact]
    public void A_lapsed_hold_can_be_called_off() =>
        Assert.True(Held().Cancel(SignedAt(Expiry)).IsAccepted);

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void A_hold_ends_after_it_begins(int seconds) => Assert.Throws<ArgumentException>(() =>
        Appointment.Hold(Id, Salon.Plan(Request, "10:00"), Signed.At + Duration.FromSeconds(seconds), Signed));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void Nobody_fails_to_come_before_the_start(int seconds, bool isAccepted)
    {
        var at = Start + Duration.FromSeconds(seconds);

        var marked = Booked().MarkNoShow(SignedAt(at));

        Assert.Equal(isAccepted, marked.IsAccepted);
        if (!isAccepted)
        {
            Assert.Equal(new AppointmentNotStarted(Id, Start, at), marked.Refusal);
            Assert.True(marked.Refusal!.WaitingCanHelp);
        }
    }

    [Fact]
    public void Every_command_in_every_status_follows_the_one_table()
    {
        string[] table =
        [
            //          Confirm    Move      CheckIn    Complete     Cancel       MarkNoShow
            "Held       Booked     Held      -          -            Cancelled    -",
            "Booked     -          Booked    Arrived    Completed    Cancelled    NoShow",
            "Arrived    -          -         -          Completed    Cancelled    -",
            "Completed  -          -         -          -            -            -",
            "Cancelled  -          -         -          -            -            -",
            "NoShow     -          -         -          -            -            -",
        ];
        Func<Appointment, Result<Appointment>>[] commands =
        [
            one => one.Confirm(Signed), one => one.MoveTo(Salon.Plan(Request, "12:00"), Signed), one =>
                one.CheckIn(Signed),
            one => one.Complete(Signed), one => one.Cancel(Signed), one => one.MarkNoShow(SignedAt(Start)),
        ];

        foreach (var row in table.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            foreach (var (expected, command) in row.Skip(1).Zip(commands))
            {
                var appointment = In(Enum.Parse<AppointmentStatus>(row[0]));
                var before = StoredForm.TextOf(appointment.ToSnapshot());

                var result = command(appointment);

                Assert.Equal(expected is "-" ? row[0] : expected, appointment.Status.ToString());
                Assert.Equal(expected is not "-", result.IsAccepted);
                if (!result.IsAccepted)
                {
                    // T36, T52: a refusal leaves everything as it was.
                    Assert.IsType<AppointmentCommandNotPossible>(result.Refusal);
                    Assert.Equal(before, StoredForm.TextOf(appointment.ToSnapshot()));
                }
            }
        }
    }

    [Theory]
    [InlineData(AppointmentStatus.Held, true)]
    [InlineData(AppointmentStatus.Booked, true)]
    [InlineData(AppointmentStatus.Arrived, true)]
    [InlineData(AppointmentStatus.Completed, true)]
    [InlineData(AppointmentStatus.Cancelled, false)]
    [InlineData(AppointmentStatus.NoShow, false)]
    public void Cancelled_and_missed_appointments_free_their_time_at_once(AppointmentStatus status, bool takesTime)
    {
        var claims = In(status).Claims;

        var expiry = status == AppointmentStatus.Held ? Expiry : (Instant?)null;
        Assert.Equal(takesTime ? Salon.Plan(Request, "10:00").ClaimsFor(Id, expiry) : [], claims); // T42
    }

    [Fact]
    public void A_move_keeps_the_thread_and_the_footprint_as_booked()
    {
        var booked = Booked();

        var moved = booked.MoveTo(Salon.Plan(Request, "12:00"), Signed.Because(AppointmentReason.Of("client-asked")));

        Assert.True(moved.IsAccepted);
        Assert.Equal(Salon.At("12:00"), booked.Time.Start);
        Assert.Equal(
            [(AppointmentCommand.Book, Start), (AppointmentCommand.Move, Salon.At("12:00"))],
            booked.History.Select(step => (step.Command, step.Time.Start)));
        var told = Assert.IsType<AppointmentMoved>(booked.PendingEvents[1]);
        Assert.Equal((Start, Salon.At("12:00"), "client-asked"), (told.From.Start, told.Time.Start, told.Reason?.Code));
        // T52
        Assert.Equal(Request.Parts.Select(part => part.Footprint), booked.Parts.Select(part => part.Asked.Footprint));
    }

    [Fact]
    public void A_move_to_the_same_time_and_people_changes_nothing()
    {
        var booked = Booked();

        var moved = booked.MoveTo(Salon.Plan(Request, "10:00"), Signed);

        Assert.True(moved.IsAccepted); // T52
        Assert.Single(booked.PendingEvents);
        Assert.Single(booked.History);
    }

    [Fact]
    public void A_move_to_another_person_at_the_same_time_is_a_move()
    {
        var other = TestSalon
            .Ask(Request.Parts[0].With(StaffWish.Only(TestSalon.Person(2))), Request.Parts[1])
            .By(TestSalon.Client);
        var booked = Booked();

        booked.MoveTo(Salon.Plan(other, "10:00"), Signed);

        Assert.IsType<AppointmentMoved>(booked.PendingEvents[^1]);
    }

    [Fact]
    public void A_plan_for_somebody_or_something_else_is_no_move()
    {
        var booked = Booked();
        var otherClient = Salon.Plan(Request.By(An.Id<ClientId>(2)), "12:00");
        var otherServices = Salon.Plan(TestSalon.Ask(Request.Parts[0]).By(TestSalon.Client), "12:00");

        Assert.Throws<ArgumentException>(() => booked.MoveTo(otherClient, Signed));
        Assert.Throws<ArgumentException>(() => booked.MoveTo(otherServices, Signed));
        Assert.Throws<ArgumentNullException>(() => booked.MoveTo(null!, Signed));
    }

    [Fact]
    public void Each_step_tells_who_when_and_why()
    {
        var booked = Booked();
        var signature = SignedAt(Salon.At("09:30")).Because(AppointmentReason.Of("therapist-ill"));

        booked.Cancel(signature);

        var step = booked.History[^1];
        Assert.Equal(
            (AppointmentCommand.Cancel, AppointmentStatus.Cancelled, signature),
                (step.Command, step.Status, step.Signature));
        var told = Assert.IsType<AppointmentCancelled>(booked.PendingEvents[^1]);
        Assert.Equal((TestSalon.Client, signature.Reason, signature.At), (told.Client, told.Reason, told.OccurredAt));
    }

    [Fact]
    public void Events_name_the_services_and_whom_the_client_named()
    {
        var told = Assert.IsType<AppointmentBooked>(Assert.Single(Booked().PendingEvents));

        Assert.Equal(
            [
                new(An.Id<ServiceId>(1), Salon.Range("10:00-11:00"), TestSalon.Person(1), IsNamedByClient: true),
                new AppointmentLine(An.Id<ServiceId>(2), Salon.Range("11:10-11:40"), TestSalon.Person(2),
                    IsNamedByClient: false),
            ],
            told.Lines); // R16
        Assert.Equal((1, Id.Value), (told.StreamVersion, told.Stream.Id));
    }

    [Fact]
    public void Events_read_back_as_they_were_written()
    {
        var (life, missed, called) = (Held(), Booked(), Booked());
        life.MoveTo(Salon.Plan(Request, "12:00"), Signed);
        life.Confirm(Signed);
        life.CheckIn(Signed);
        life.Complete(Signed);
        missed.MarkNoShow(SignedAt(Start));
        called.Cancel(Signed);

        IDomainEvent[] told = [.. life.PendingEvents, .. missed.PendingEvents, .. called.PendingEvents];

        Assert.Equal(
            "held moved confirmed checked-in completed booked no-show-marked booked cancelled",
            string.Join(' ', told.Select(one => one.Name["appointment.".Length..])));
        Assert.All(told, one => Assert.Equal(StoredForm.TextOf(one), StoredForm.TextOf(StoredForm.Through(one))));
    }

    [Theory]
    [InlineData(AppointmentStatus.Held)]
    [InlineData(AppointmentStatus.Booked)]
    [InlineData(AppointmentStatus.Arrived)]
    [InlineData(AppointmentStatus.Completed)]
    [InlineData(AppointmentStatus.Cancelled)]
    [InlineData(AppointmentStatus.NoShow)]
    public void The_stored_form_is_kept(AppointmentStatus status)
    {
        var appointment = In(status);

        StoredForm.IsKept(appointment, one => one.ToSnapshot(), Appointment.Restore);

        var restored = Appointment.Restore(StoredForm.Through(appointment.ToSnapshot()));
        Assert.Equal(appointment.Parts, restored.Parts);
        Assert.Equal(appointment.Claims, restored.Claims);
        Assert.Equal(appointment.History, restored.History);
    }

    [Fact]
    public void The_stored_form_is_known()
    {
        var held = Appointment.Hold(
            Id, Salon.Plan(TestSalon.Ask(Request.Parts[0]), "10:00"), Expiry, Signed.Because(AppointmentReason.Of("call")));

        var known =
            """
            {"id":"APPOINTMENT","location":"HOME","clientUnit":0,"status":"held",
            "heldUntil":"2027-03-01T01:00:00Z","parts":[{"service":"SERVICE",
            "footprint":{"phases":[{"kind":"active","lengthMinutes":20,"releases":[]},{"kind":"processing",
            "lengthMinutes":10,"releases":[]},{"kind":"active","lengthMinutes":30,"releases":[]}],
            "preparationMinutes":5,"preparationMayLieOutside":false,"cleanUpMinutes":10,
            "cleanUpMayLieOutside":false,"needs":[{"kind":"room","units":1}],"allowsParallel":false},
            "skill":"facial","named":"STAFF","preferred":[],"excluded":[],"isTogether":false,
            "time":"2027-03-01T02:00:00Z/2027-03-01T03:00:00Z","staff":{"staff":"STAFF","unit":0,
            "times":[{"core":"2027-03-01T02:00:00Z/2027-03-01T02:20:00Z","beforeSeconds":300,"afterSeconds":0},
            {"core":"2027-03-01T02:30:00Z/2027-03-01T03:00:00Z","beforeSeconds":0,"afterSeconds":600}],
            "reason":"named"},"resources":[{"resource":"ROOM2","need":{"kind":"room","units":1},"units":[0],
            "times":[{"core":"2027-03-01T02:00:00Z/2027-03-01T03:00:00Z","beforeSeconds":300,
            "afterSeconds":600}]}]}],"history":[{"command":"hold","by":"ACTOR","at":"2027-03-01T00:00:00Z",
            "channel":"desk","reason":"call","status":"held",
            "time":"2027-03-01T02:00:00Z/2027-03-01T03:00:00Z"}],"schemaVersion":1,"version":1}
            """;

        Assert.Equal(known.ReplaceLineEndings(""), Named(StoredForm.TextOf(held.ToSnapshot())));
    }

    [Fact]
    public void A_damaged_snapshot_is_refused()
    {
        var snapshot = Held().ToSnapshot();

        Assert.All(
            new Func<AppointmentSnapshot, AppointmentSnapshot>[]
            {
                one => one with { SchemaVersion = 2 },
                one => one with { Version = 0 },
                one => one with { Id = default },
                one => one with { Parts = [] },
                one => one with { ClientUnit = -1 },
                one => one with { HeldUntil = null },
                one => one with { Status = AppointmentStatus.Booked, HeldUntil = null },
                one => one with { History = [] },
                one => one with { History = [one.History[0] with { Command = AppointmentCommand.CheckIn }] },
                one => one with { History = [one.History[0] with { Time = Salon.Range("09:00-10:00") }] },
                one => one with { Parts = [one.Parts[0] with { Staff = null }, one.Parts[1]] },
                one => one with { Parts = [one.Parts[0] with { Time = Salon.Range("10:00-10:05") }, one.Parts[1]] },
                one => one with { Parts = [WithUnits(one.Parts[0]), one.Parts[1]] },
            },
            damage => Assert.Throws<InvariantBrokenException>(() => Appointment.Restore(damage(snapshot))));
    }

    [Fact]
    public void A_signature_needs_its_values()
    {
        Assert.Throws<ArgumentException>(() => Signature.Of(default, Start, BookingChannel.Desk));
        Assert.Throws<ArgumentException>(() => Signature.Of(An.Id<ActorId>(1), Start, default));
        Assert.Throws<ArgumentException>(() => Signed.Because(default));
        Assert.Throws<ArgumentException>(() => Appointment.Book(default, Salon.Plan(Request, "10:00"), Signed));
    }

    [Fact]
    public void A_reason_is_a_code_of_the_salon() =>
        ValueContract.Of(() => AppointmentReason.Of("client-asked"), AppointmentReason.Of("therapist-ill"))
            .HasText("client-asked")
            .HasJson("\"client-asked\"")
            .RefusesJson("\"Client asked\"", "\"\"", "1")
            .RefusesDefault(reason => Signed.Because(reason));

    private static string Named(string text) => new[]
        {
            ("APPOINTMENT", Id.Value), ("HOME", A.Home.Value), ("SERVICE", An.Id<ServiceId>(1).Value),
            ("STAFF", TestSalon.Person(1).Value), ("ROOM1", TestSalon.Thing(1).Value),
            ("ROOM2", TestSalon.Thing(2).Value), ("ACTOR", An.Id<ActorId>(1).Value),
        }
        .Aggregate(text, (named, one) => named.Replace(one.Value.ToString(), one.Item1, StringComparison.Ordinal));

    private static PlannedPartSnapshot WithUnits(PlannedPartSnapshot part) =>
        part with { Resources = [part.Resources[0] with { Units = [0, 1] }] };

    private static Appointment In(AppointmentStatus status)
    {
        var appointment = status == AppointmentStatus.Held ? Held() : Booked();
        _ = status switch
        {
            AppointmentStatus.Arrived => appointment.CheckIn(Signed),
            AppointmentStatus.Completed => appointment.CheckIn(Signed).Value.Complete(Signed),
            AppointmentStatus.Cancelled => appointment.Cancel(Signed),
            AppointmentStatus.NoShow => appointment.MarkNoShow(SignedAt(Start)),
            _ => appointment,
        };
        return appointment;
    }

    private static Appointment Held() => Appointment.Hold(Id, Salon.Plan(Request, "10:00"), Expiry, Signed);

    private static Appointment Booked() => Appointment.Book(Id, Salon.Plan(Request, "10:00"), Signed);

    private static Signature SignedAt(Instant at) => Signature.Of(An.Id<ActorId>(1), at, BookingChannel.Desk);
}
