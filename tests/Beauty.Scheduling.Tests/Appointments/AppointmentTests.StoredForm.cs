using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Tests.Availability;
using Beauty.Tests.Shared;

namespace Beauty.Scheduling.Tests.Appointments;

public sealed partial class AppointmentTests
{
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
            Id, Salon.Plan(
                TestSalon.Ask(Request.Parts[0]), "10:00"), Expiry, Signed.Because(AppointmentReason.Of("call")));

        var known =
            """
            {"id":"APPOINTMENT","location":"HOME","clientUnit":0,"longestWait":"0:00:00",
            "isSamePersonForAll":false,"status":"held",
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

    private static string Named(string text) => new[]
        {
            ("APPOINTMENT", Id.Value), ("HOME", A.Home.Value), ("SERVICE", An.Id<ServiceId>(1).Value),
            ("STAFF", TestSalon.Person(1).Value), ("ROOM1", TestSalon.Thing(1).Value),
            ("ROOM2", TestSalon.Thing(2).Value), ("ACTOR", An.Id<ActorId>(1).Value),
        }
        .Aggregate(text, (named, one) => named.Replace(one.Value.ToString(), one.Item1, StringComparison.Ordinal));

    private static PlannedPartSnapshot WithUnits(PlannedPartSnapshot part) =>
        part with { Resources = [part.Resources[0] with { Units = [0, 1] }] };
}
