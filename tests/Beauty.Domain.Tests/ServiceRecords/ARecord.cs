using Beauty.Domain.Identity;
using Beauty.Domain.ServiceRecords;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.ServiceRecords;

/// <summary>Service records for tests.</summary>
internal static class ARecord
{
    public static ClientId Client { get; } = An.Id<ClientId>(1);

    public static ActorId By { get; } = An.Id<ActorId>(1);

    public static Instant Start { get; } = Instant.FromUtc(2026, 3, 1, 9, 0);

    public static ProductUse Serum { get; } = ProductUse.Of(
        "VC serum", UsedAmount.Of(2.5m, MeasureUnit.Millilitre), An.Id<ProductId>(1), "B-77");

    public static PhotoReference Before { get; } = PhotoReference.Of(PhotoMoment.Before, "photos/1");

    public static ServiceNotes Noted { get; } = ServiceNotes.None
        .WithProduct(Serum)
        .WithWords("no redness")
        .WithAdvice(CareAdvice.Of("less sun", new LocalDate(2026, 3, 29)))
        .WithPhoto(Before);

    public static ServiceNotes Later { get; } = ServiceNotes.None
        .WithFeedback(ClientFeedback.Of(4, "fine"))
        .WithPhoto(PhotoReference.Of(PhotoMoment.After, "photos/2"));

    public static NewServiceRecord New(ServiceNotes? notes = null) => new()
    {
        Id = An.Id<ServiceRecordId>(1),
        Service = An.Id<ServiceId>(1),
        Therapist = An.Id<StaffId>(1),
        PerformedAt = Start,
        Appointment = An.Id<AppointmentId>(1),
        Session = CourseSession.Of(3, An.Id<PackageId>(1)),
        Notes = notes ?? Noted,
    };

    public static ServiceRecord Recorded(ServiceNotes? notes = null) =>
        ServiceRecord.Record(Client, New(notes), By, Start).Value;

    public static Instant After(int minutes) => Start + Duration.FromMinutes(minutes);
}
