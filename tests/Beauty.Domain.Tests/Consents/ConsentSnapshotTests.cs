using System.Text;
using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Consents;

public sealed class ConsentSnapshotTests
{
    private static readonly PassThroughSealer Sealer = new();
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    [Fact]
    public void A_restored_consent_is_the_same_and_has_nothing_pending()
    {
        var guarded = Consent.Give(
            AConsent.Child, AConsent.New(2) with { Giver = AConsent.Mother }, AConsent.By, AConsent.Start).Value;

        foreach (var one in new[] { AConsent.Given(1, AConsent.ToOffers, 0, 60).Withdrawn(30), guarded })
        {
            var restored = Restore(Through(one.ToSnapshot(Sealer, TenantId.Single)));

            Assert.Equal(
                (one.Id, one.Client, one.Scope, one.Notice, one.GivenAt, one.ExpiresAt, one.WithdrawnAt),
                (restored.Id, restored.Client, restored.Scope, restored.Notice, restored.GivenAt,
                    restored.ExpiresAt, restored.WithdrawnAt));
            Assert.Equal((one.Giver, one.Evidence), (restored.Giver, restored.Evidence));
            Assert.Equal(one.Version, restored.OriginalVersion);
            Assert.Empty(restored.PendingEvents);
        }
    }

    [Fact]
    public void The_snapshot_shows_purpose_and_classes_and_seals_who_signed()
    {
        var snapshot = AConsent.Given().ToSnapshot(Sealer, TenantId.Single);

        var json = JsonSerializer.Serialize(snapshot, Options);
        var clear = Encoding.UTF8.GetString(Sealer.Unseal(Scope(), snapshot.Identity));

        Assert.Contains(
            """
            "purpose":"treatment","classes":["health"],"channels":[]
            """,
            json,
            StringComparison.Ordinal);
        Assert.Equal(
            $$"""{"of":"{{An.Id<ConsentId>(1)}}","evidenceKind":"signature","evidence":"form 12"}""", clear);
    }

    [Fact]
    public void V10_A_blob_opens_for_its_own_tenant_client_and_consent_only()
    {
        var snapshot = AConsent.Given(1).ToSnapshot(Sealer, TenantId.Single);
        var other = AConsent.Given(2).ToSnapshot(Sealer, TenantId.Single);

        Assert.Throws<SealBrokenException>(() => Consent.Restore(snapshot, Sealer, An.Id<TenantId>(2)));
        Assert.Throws<SealBrokenException>(() => Restore(snapshot with { Client = An.Id<ClientId>(2) }));
        AssertBroken("V10", snapshot with { Identity = other.Identity });
    }

    [Fact]
    public void A_broken_invariant_is_found_on_the_way_in()
    {
        var snapshot = AConsent.Given().ToSnapshot(Sealer, TenantId.Single);

        AssertBroken("I1", snapshot with { SchemaVersion = 2 });
        AssertBroken("I1", snapshot with { Id = default });
        AssertBroken("I1", snapshot with { Client = default });
        AssertBroken("I1", snapshot with { Notice = null! });
        AssertBroken("I2", snapshot with { Classes = [DataClass.Health, DataClass.Contact] });
        AssertBroken("I3", snapshot with { ExpiresAt = snapshot.GivenAt });
        AssertBroken("I3", snapshot with { WithdrawnAt = AConsent.After(-1), Version = 2 });
        AssertBroken("I4", snapshot with { Version = 2 });
        AssertBroken("I4", snapshot with { WithdrawnAt = AConsent.After(1) });
        AssertBroken("The blob", snapshot with { Classes = [] });
        AssertBroken("The blob", snapshot with { Identity = Sealer.Seal(Scope(), "{}"u8) });
    }

    private static void AssertBroken(string law, ConsentSnapshot snapshot) => Assert.StartsWith(
        law, Assert.Throws<InvariantBrokenException>(() => Restore(snapshot)).Message, StringComparison.Ordinal);

    private static SealScope Scope() =>
        new(TenantId.Single, ClientDossier.KeyOf(An.Id<ClientId>(1)), DataClass.Identity);

    private static Consent Restore(ConsentSnapshot snapshot) => Consent.Restore(snapshot, Sealer, TenantId.Single);

    private static ConsentSnapshot Through(ConsentSnapshot snapshot) => JsonSerializer
        .Deserialize<ConsentSnapshot>(JsonSerializer.Serialize(snapshot, Options), Options)!;
}
