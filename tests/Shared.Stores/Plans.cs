using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Tests.Stores;

/// <summary>Plans and their parts in short words. Numbers stand for ids; hours count from 2027-03-01T00:00Z.</summary>
internal static class Plans
{
    public static Instant Monday { get; } = Instant.FromUtc(2027, 3, 1, 0, 0);

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static CalendarId Staff(int number) => CalendarId.Of(An.Id<StaffId>(number));

    public static AggregateKey Appointment(int number) => new("appointment", An.Id<AppointmentId>(number).Value);

    public static TimeRange Hours(double from, double to) =>
        TimeRange.Between(Monday + Seconds(from), Monday + Seconds(to));

    public static Claim Claim(int appointment, CalendarId calendar, TimeRange time, int unit = 0, int ordinal = 0) =>
        Scheduling.Calendars.Claim.ForAppointment(Appointment(appointment), ordinal, calendar, time, unit);

    public static CommandRecord Record(
        int command, OutcomeKind kind = OutcomeKind.Accepted, string payload = "{}") => new(
            An.Id<CommandId>(command), RequestDigest.Of("test/1", $"{command}"), An.Id<ActorId>(1), Monday,
            new(kind, kind == OutcomeKind.Accepted ? "test" : "test.refused", 1, payload));

    /// <summary>A booking as it is committed: state, rows and a message beside the claims.</summary>
    public static CommitPlanBuilder Book(this CommitPlanBuilder plan, int appointment, params IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            plan.Add(claim);
        }

        var time = claims.First().Core;
        return plan
            .Change(new(
                Appointment(appointment), 0, NoteSnapshot.At(1), default,
                [Summary(appointment, time), .. Lines(appointment, time)]))
            .Tell(Booked(appointment));
    }

    public static AppointmentSummary Summary(int appointment, TimeRange time) => new()
    {
        Id = An.Id<AppointmentId>(appointment),
        Location = An.Id<LocationId>(1),
        Client = An.Id<ClientId>(appointment % 7),
        Status = AppointmentStatus.Booked,
        Start = time.Start,
        End = time.End,
    };

    public static OutboxMessage Booked(int appointment) => new()
    {
        Id = An.Id<EventId>(appointment),
        Stream = Appointment(appointment),
        StreamVersion = 1,
        Type = "appointment.booked",
        SchemaVersion = 1,
        OccurredAt = Monday,
        CausedBy = An.Id<CommandId>(appointment),
        Payload = "{}",
    };

    /// <summary>
    /// Reads the claims' pages, adds the claims and commits: no compare, so a test says what else is needed.
    /// </summary>
    public static async Task<CommitResult> CommitAsync(
        this IUnitOfWorkFactory store,
        int command,
        Func<CommitPlanBuilder, CommitPlanBuilder> fill,
        params CalendarId[] calendars)
    {
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        var days = new DateInterval(new(2027, 3, 1), new(2027, 3, 3));
        var pages = await work.ReadPagesAsync(calendars, days, Token);
        return await work.CommitAsync(fill(new CommitPlanBuilder().Read(pages)).Build(Record(command)), Token);
    }

    private static Duration Seconds(double hours) => Duration.FromSeconds((long)Math.Round(hours * 3600));

    private static IEnumerable<IReadModel> Lines(int appointment, TimeRange time) =>
    [
        new DayBookEntry
        {
            Appointment = An.Id<AppointmentId>(appointment),
            Line = 0,
            Location = An.Id<LocationId>(1),
            Client = An.Id<ClientId>(appointment % 7),
            Service = An.Id<ServiceId>(1),
            Staff = An.Id<StaffId>(1),
            Status = AppointmentStatus.Booked,
            Start = time.Start,
            End = time.End,
        },
    ];
}
