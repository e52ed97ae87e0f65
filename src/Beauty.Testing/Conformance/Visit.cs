using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Testing.Conformance;

/// <summary>An appointment of the laws: one time on several calendars, all of them or none.</summary>
internal sealed record Visit(AppointmentId Id, TimeRange Time, ImmutableArray<CalendarId> Calendars)
{
    public const string Kind = "appointment";

    public AggregateKey Key => new(Kind, Id.Value);

    public DateInterval Days => CalendarPageKey.DaysOf(Time);

    public ImmutableArray<Claim> Claims =>
        [.. Calendars.Select((calendar, at) => Claim.ForAppointment(Key, at, calendar, Time, unit: 0))];

    public ImmutableArray<CalendarPageKey> Pages => [.. Calendars.SelectMany(c => CalendarPageKey.Of(c, Time))];

    public static ConformanceSnapshot State(long version, string note) =>
        new() { SchemaVersion = 1, Version = version, Note = note };

    public AppointmentSummary Row(AppointmentStatus status = AppointmentStatus.Booked) => new()
    {
        Id = Id,
        Location = Trial.Location,
        Client = Trial.Client,
        Status = status,
        Start = Time.Start,
        End = Time.End,
    };

    public OutboxMessage Message(long version, CommandId command, string type = "appointment.booked") => new()
    {
        Id = EntityId.Derive<EventId>($"{command}/{Id}/{version}", Time.Start),
        Stream = Key,
        StreamVersion = version,
        Type = type,
        SchemaVersion = 1,
        OccurredAt = Trial.Now,
        CausedBy = command,
        Payload = $$"""{"appointment":"{{Id}}"}""",
    };

    public override string ToString() => $"visit {Trial.Number(Id.Value)}";
}
