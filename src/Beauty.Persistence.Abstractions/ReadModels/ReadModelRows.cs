using System.Collections.Immutable;
using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Packages;
using Beauty.Domain.Privacy;
using Beauty.Domain.Sales;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.StoredValue;
using Beauty.Domain.Waivers;
using Beauty.Loyalty.Members;
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
        CoursePackageSnapshot package => PackageRows.Of(CoursePackage.Restore(package)),
        MembershipSnapshot member => MemberRows.Of(Membership.Restore(member)),
        PurchaseSnapshot purchase => PurchaseRows.Of(Purchase.Restore(purchase)),
        StoredValueSnapshot account => StoredValueRows.Of(StoredValueAccount.Restore(account)),
        ConsentSnapshot consent => [Of(consent)],
        ServiceRecordSnapshot record => [Of(record)],
        SkinAssessmentSnapshot assessment => [Of(assessment)],
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

    private static ConsentSummary Of(ConsentSnapshot consent) => new()
    {
        Id = consent.Id,
        Client = consent.Client,
        Purpose = consent.Purpose,
        Classes = string.Join(
            ' ', consent.Classes.Select(one => JsonNamingPolicy.KebabCaseLower.ConvertName(one.ToString()))),
        GivenAt = consent.GivenAt,
        ExpiresAt = consent.ExpiresAt,
        WithdrawnAt = consent.WithdrawnAt,
    };

    private static ServiceRecordSummary Of(ServiceRecordSnapshot record) => new()
    {
        Id = record.Id,
        Client = record.Client,
        Service = record.Service,
        Therapist = record.Therapist,
        PerformedAt = record.PerformedAt,
        Appointment = record.Appointment,
        Package = record.Package,
    };

    private static AssessmentSummary Of(SkinAssessmentSnapshot assessment) => new()
    {
        Id = assessment.Id,
        Client = assessment.Client,
        Assessor = assessment.Assessor,
        ObservedAt = assessment.ObservedAt,
        ReplacedBy = assessment.ReplacedBy,
    };

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
