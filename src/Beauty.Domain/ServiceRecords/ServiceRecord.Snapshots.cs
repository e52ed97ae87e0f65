using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.ServiceRecords;

/// <content>The storage border.</content>
public sealed partial class ServiceRecord
{
    private const int CurrentSchema = 1;

    /// <summary>Restores a record and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="sealer">The sealer that sealed it.</param>
    /// <param name="tenant">The tenant to which it belongs.</param>
    /// <returns>The record, at the snapshot's version.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    /// <exception cref="SealBrokenException">A blob belongs to another tenant or client, or is damaged.</exception>
    /// <exception cref="InvariantBrokenException">
    /// The schema version is unknown, a blob is that of another record, or an invariant is broken.
    /// </exception>
    public static ServiceRecord Restore(ServiceRecordSnapshot snapshot, ISealer sealer, TenantId tenant)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(sealer);
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == CurrentSchema && snapshot.Id != default && snapshot.Client != default
                && snapshot.Service != default && snapshot.Therapist != default,
            $"I1: record {snapshot.Id} has schema version {snapshot.SchemaVersion}, or lacks an id.");
        var images = ClientPayloads.Open(
            sealer,
            ScopeOf(snapshot.Client, tenant, DataClass.Image),
            snapshot.Photos,
            (ServiceRecordPayloads.Images clear) => clear);
        return ClientPayloads.Open(
            sealer,
            ScopeOf(snapshot.Client, tenant, DataClass.SkinStatus),
            snapshot.Notes,
            (ServiceRecordPayloads.Treatment clear) => Restored(snapshot, clear, images));
    }

    /// <summary>The state as it crosses the storage border: sealed.</summary>
    /// <param name="sealer">The store's sealer.</param>
    /// <param name="tenant">The tenant to which it belongs; bound into the seals.</param>
    /// <returns>The snapshot, at the version now.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    public ServiceRecordSnapshot ToSnapshot(ISealer sealer, TenantId tenant)
    {
        ArgumentNullException.ThrowIfNull(sealer);
        return new()
        {
            SchemaVersion = CurrentSchema,
            Version = Version,
            Id = Id,
            Client = Client,
            Service = Service,
            Therapist = Therapist,
            PerformedAt = PerformedAt,
            RecordedAt = RecordedAt,
            Appointment = Appointment,
            SessionNumber = Session?.Number,
            Package = Session?.Package,
            Addenda =
            [
                .. Addenda.Select(one => new AddendumSnapshot { AddedAt = one.AddedAt, AddedBy = one.AddedBy }),
            ],
            Notes = ClientPayloads.Seal(
                sealer,
                ScopeOf(Client, tenant, DataClass.SkinStatus),
                ServiceRecordPayloads.TreatmentOf(Id, AllNotes)),
            Photos = ClientPayloads.Seal(
                sealer, ScopeOf(Client, tenant, DataClass.Image), ServiceRecordPayloads.ImagesOf(Id, AllNotes)),
        };
    }

    private static SealScope ScopeOf(ClientId client, TenantId tenant, DataClass dataClass) =>
        new(tenant, ClientDossier.KeyOf(client), dataClass);

    private static ServiceRecord Restored(
        ServiceRecordSnapshot snapshot,
        ServiceRecordPayloads.Treatment treatment,
        ServiceRecordPayloads.Images images)
    {
        InvariantBrokenException.ThrowUnless(
            treatment.Of == snapshot.Id && images.Of == snapshot.Id,
            $"V10: record {snapshot.Id} holds the notes of {treatment.Of} and the photos of {images.Of}.");
        var entries = snapshot.Addenda.Length + 1;
        InvariantBrokenException.ThrowUnless(
            treatment.Entries.Length == entries && images.Entries.Length == entries,
            $"I3: record {snapshot.Id} has {entries - 1} addenda, {treatment.Entries.Length - 1} of them with notes " +
            $"and {images.Entries.Length - 1} with photos.");
        var notes = treatment.Entries.Zip(images.Entries, ServiceRecordPayloads.ToNotes).ToList();
        var known = new NewServiceRecord
        {
            Id = snapshot.Id,
            Service = snapshot.Service,
            Therapist = snapshot.Therapist,
            PerformedAt = snapshot.PerformedAt,
            Appointment = snapshot.Appointment,
            Session = snapshot.SessionNumber is { } number ? CourseSession.Of(number, snapshot.Package) : null,
            Notes = notes[0],
        };
        var record = new ServiceRecord(snapshot.Client, known, snapshot.RecordedAt, snapshot.Version)
        {
            Addenda =
            [
                .. snapshot.Addenda.Zip(notes.Skip(1), (one, added) => new Addendum(one.AddedAt, one.AddedBy, added)),
            ],
        };
        record.CheckInvariants();
        return record;
    }
}
