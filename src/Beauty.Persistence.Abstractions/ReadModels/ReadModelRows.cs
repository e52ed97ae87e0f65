using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Privacy;
using Beauty.Domain.Waivers;
using Beauty.Scheduling.Appointments;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>Derives the read-model rows of a snapshot: one place, so that all stores hold the same rows.</summary>
public static class ReadModelRows
{
    /// <summary>The field name of the blind index over phone numbers.</summary>
    public const string PhoneField = "phone";

    /// <summary>The field name of the blind index over full names.</summary>
    public const string NameField = "name";

    /// <summary>The rows that follow from a state.</summary>
    /// <param name="state">The snapshot.</param>
    /// <returns>The rows; none for a kind without read models.</returns>
    public static ImmutableArray<IReadModel> Of(Snapshot state) => state switch
    {
        AppointmentSnapshot appointment => Of(Appointment.Restore(appointment)),
        ClientSnapshot client => Of(client),
        HealthWaiverSnapshot waiver => [Of(waiver)],
        _ => [],
    };

    private static ImmutableArray<IReadModel> Of(Appointment appointment) =>
    [
        new AppointmentSummary
        {
            Id = appointment.Id,
            Location = appointment.Location,
            Client = appointment.Client,
            Status = appointment.Status,
            Start = appointment.Time.Start,
            End = appointment.Time.End,
            HeldUntil = appointment.HeldUntil,
        },
        .. appointment.Parts.Select((part, index) => new DayBookEntry
        {
            Appointment = appointment.Id,
            Line = index,
            Location = appointment.Location,
            Client = appointment.Client,
            Service = part.Asked.Service,
            Staff = part.Staff?.Staff,
            Status = appointment.Status,
            Start = part.Time.Start,
            End = part.Time.End,
        }),
    ];

    private static ImmutableArray<IReadModel> Of(ClientSnapshot client) =>
    [
        new ClientSummary { Id = client.Id, RegisteredAt = client.RegisteredAt },
        Lookup(client, NameField, client.NameIndex),
        .. client.PhoneIndexes.Distinct().Select(index => Lookup(client, PhoneField, index)),
    ];

    private static HealthWaiverSummary Of(HealthWaiverSnapshot waiver) => new()
    {
        Id = waiver.Id,
        Client = waiver.Client,
        Service = waiver.Service,
        Precaution = waiver.Precaution.Value,
        SignedAt = waiver.SignedAt,
        Until = waiver.Until,
        WithdrawnAt = waiver.WithdrawnAt,
    };

    private static ClientLookup Lookup(ClientSnapshot client, string field, BlindIndex index) =>
        new() { Client = client.Id, Field = field, Index = index.Text };
}
