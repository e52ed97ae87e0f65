using System.Collections.Frozen;
using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Courses;
using Beauty.Domain.Packages;
using Beauty.Domain.Sales;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.StoredValue;
using Beauty.Domain.Waivers;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;

namespace Beauty.Application.Json;

/// <summary>Writes and reads snapshots by their aggregates' kinds.</summary>
internal sealed class SnapshotJson(JsonSerializerOptions options) : ISnapshotSerializer
{
    private static readonly FrozenDictionary<string, Type> Kinds = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        [ClientDossier.Kind] = typeof(ClientSnapshot),
        [Purchase.Kind] = typeof(PurchaseSnapshot),
        [StoredValueAccount.Kind] = typeof(StoredValueSnapshot),
        [CoursePlan.Kind] = typeof(CoursePlanSnapshot),
        [CoursePackage.Kind] = typeof(CoursePackageSnapshot),
        [Consent.Kind] = typeof(ConsentSnapshot),
        [ServiceRecord.Kind] = typeof(ServiceRecordSnapshot),
        [SkinAssessment.Kind] = typeof(SkinAssessmentSnapshot),
        [Membership.Kind] = typeof(MembershipSnapshot),
        [PublishedProgramme.Kind] = typeof(PublishedProgrammeSnapshot),
        [Location.Kind] = typeof(LocationSnapshot),
        [StaffMember.Kind] = typeof(StaffMemberSnapshot),
        [Service.Kind] = typeof(ServiceSnapshot),
        [Resource.AggregateKind] = typeof(ResourceSnapshot),
        [TimeBlock.Kind] = typeof(TimeBlockSnapshot),
        [HealthWaiver.Kind] = typeof(HealthWaiverSnapshot),
        [Appointment.Kind] = typeof(AppointmentSnapshot),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kinds of all roots, in order.</summary>
    public static IEnumerable<string> KnownKinds => Kinds.Keys.Order(StringComparer.Ordinal);

    public string Serialize(string kind, Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var type = TypeOf(kind);
        return snapshot.GetType() == type
            ? JsonSerializer.Serialize(snapshot, options.GetTypeInfo(type))
            : throw new ArgumentException(
                $"A snapshot of kind '{kind}' is a {type.Name}, got {snapshot.GetType().Name}.", nameof(snapshot));
    }

    public Snapshot Deserialize(string kind, string json) =>
        (Snapshot?)JsonSerializer.Deserialize(json, options.GetTypeInfo(TypeOf(kind)))
        ?? throw new JsonException($"A stored snapshot of kind '{kind}' is null.");

    private static Type TypeOf(string kind) => Kinds.TryGetValue(kind, out var type)
        ? type
        : throw new ArgumentException(
            $"There is no kind '{kind}'; known are {string.Join(", ", KnownKinds)}.",
            nameof(kind));
}
