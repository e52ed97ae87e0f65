using System.Text;
using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using Beauty.Domain.ServiceRecords;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.ServiceRecords;

public sealed class RecordSnapshotTests
{
    private static readonly PassThroughSealer Sealer = new();
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    [Fact]
    public void A_restored_record_is_the_same_and_has_nothing_pending()
    {
        var record = Amended();

        var restored = Restore(Through(record.ToSnapshot(Sealer, TenantId.Single)));

        Assert.Equal(
            (record.Id, record.Client, record.Service, record.Therapist, record.PerformedAt, record.RecordedAt),
            (restored.Id, restored.Client, restored.Service, restored.Therapist, restored.PerformedAt,
                restored.RecordedAt));
        Assert.Equal((record.Appointment, record.Session), (restored.Appointment, restored.Session));
        Assert.Equal(record.Notes, restored.Notes);
        Assert.Equal(record.Addenda, restored.Addenda);
        Assert.Equal((2, 2), (restored.OriginalVersion, restored.Version));
        Assert.Empty(restored.PendingEvents);
    }

    [Fact]
    public void A_record_of_next_to_nothing_comes_back_too()
    {
        var known = ARecord.New(ServiceNotes.None) with { Appointment = null, Session = null };
        var record = ServiceRecord.Record(ARecord.Client, known, ARecord.By, ARecord.Start).Value;

        var restored = Restore(Through(record.ToSnapshot(Sealer, TenantId.Single)));

        Assert.Equal((null, null), (restored.Appointment, restored.Session));
        Assert.True(restored.Notes.Reveal().IsEmpty);
    }

    [Fact]
    public void Each_blob_holds_the_data_of_its_class_and_no_other()
    {
        var snapshot = Amended().ToSnapshot(Sealer, TenantId.Single);

        var notes = Encoding.UTF8.GetString(Sealer.Unseal(Scope(DataClass.SkinStatus), snapshot.Notes));
        var photos = Encoding.UTF8.GetString(Sealer.Unseal(Scope(DataClass.Image), snapshot.Photos));

        Assert.Equal(
            $$$"""
            {"of":"{{{An.Id<ServiceRecordId>(1)}}}","entries":[{"products":[{"name":"VC serum","amount":2.5,
            "unit":"millilitre","id":"{{{An.Id<ProductId>(1)}}}","batch":"B-77"}],"words":"no redness",
            "advice":{"text":"less sun","nextVisit":"2026-03-29"}},
            {"products":[],"feedback":{"score":4,"words":"fine"}}]}
            """.ReplaceLineEndings(""),
            notes);
        Assert.Equal(
            $$$"""{"of":"{{{An.Id<ServiceRecordId>(1)}}}","entries":[[{"moment":"before","reference":"photos/1"}],""" +
            """[{"moment":"after","reference":"photos/2"}]]}""",
            photos);
    }

    [Fact]
    public void V10_A_blob_opens_for_its_own_tenant_client_and_record_only()
    {
        var snapshot = Amended().ToSnapshot(Sealer, TenantId.Single);
        var other = ServiceRecord
            .Record(ARecord.Client, ARecord.New() with { Id = An.Id<ServiceRecordId>(2) }, ARecord.By, ARecord.Start)
            .Value.Amend(ARecord.Later, ARecord.By, ARecord.After(1)).Value
            .ToSnapshot(Sealer, TenantId.Single);

        Assert.Throws<SealBrokenException>(() => ServiceRecord.Restore(snapshot, Sealer, An.Id<TenantId>(2)));
        Assert.Throws<SealBrokenException>(() => Restore(snapshot with { Client = An.Id<ClientId>(2) }));
        AssertBroken("V10", snapshot with { Notes = other.Notes });
        AssertBroken("V10", snapshot with { Photos = other.Photos });
    }

    [Fact]
    public void A_broken_invariant_is_found_on_the_way_in()
    {
        var snapshot = Amended().ToSnapshot(Sealer, TenantId.Single);
        var empty = """{"of":"$","entries":[{"products":[]},{"products":[]}]}""";

        AssertBroken("I1", snapshot with { SchemaVersion = 2 });
        AssertBroken("I1", snapshot with { Id = default });
        AssertBroken("I1", snapshot with { Client = default });
        AssertBroken("I1", snapshot with { Service = default });
        AssertBroken("I1", snapshot with { Therapist = default });
        AssertBroken("I2", snapshot with { RecordedAt = ARecord.After(-1) });
        AssertBroken("I3", snapshot with { Addenda = [] });
        AssertBroken("I3", snapshot with
        {
            Notes = Sealed(DataClass.SkinStatus, empty),
            Photos = Sealed(DataClass.Image, """{"of":"$","entries":[[],[]]}"""),
        });
        AssertBroken("I4", snapshot with { Version = 1 });
    }

    private static void AssertBroken(string law, ServiceRecordSnapshot snapshot) => Assert.StartsWith(
        law, Assert.Throws<InvariantBrokenException>(() => Restore(snapshot)).Message, StringComparison.Ordinal);

    private static ServiceRecord Amended() =>
        ARecord.Recorded().Amend(ARecord.Later, ARecord.By, ARecord.After(60)).Value;

    private static SealScope Scope(DataClass dataClass) =>
        new(TenantId.Single, ClientDossier.KeyOf(ARecord.Client), dataClass);

    private static SealedBlob Sealed(DataClass dataClass, string clear) => Sealer.Seal(
        Scope(dataClass),
        Encoding.UTF8.GetBytes(clear.Replace("$", An.Id<ServiceRecordId>(1).ToString(), StringComparison.Ordinal)));

    private static ServiceRecord Restore(ServiceRecordSnapshot snapshot) =>
        ServiceRecord.Restore(snapshot, Sealer, TenantId.Single);

    private static ServiceRecordSnapshot Through(ServiceRecordSnapshot snapshot) => JsonSerializer
        .Deserialize<ServiceRecordSnapshot>(JsonSerializer.Serialize(snapshot, Options), Options)!;
}
