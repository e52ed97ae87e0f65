using System.Text;
using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

/// <summary>Health and preferences at the storage border: blobs of their own, and none in old snapshots.</summary>
public sealed class HealthSnapshotTests
{
    private const string AllergyJson =
        """
        {"ingredient":"acid","severity":"severe","since":"2020-01-02",
        "notedBy":"01900000-0000-7000-8000-0000000000a2","notedAt":"2026-03-01T09:00:00Z"}
        """;

    private const string ConditionJson =
        """
        {"condition":"pregnancy","from":"2026-01-01","until":"2026-10-01",
        "notedBy":"01900000-0000-7000-8000-0000000000a2","notedAt":"2026-03-01T09:00:00Z",
        "endedBy":"01900000-0000-7000-8000-0000000000a1","endedAt":"2026-03-01T09:05:00Z"}
        """;

    private static readonly PassThroughSealer Sealer = new();
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    public static TheoryData<string> BrokenHealth { get; } =
    [
        "null",
        "{}",
        """{"allergies":[],"conditions":[{"condition":"canary"}]}""",
        $$"""{"allergies":[{{AllergyJson.Replace("severe", "canary", StringComparison.Ordinal)}}],"conditions":[]}""",
        """{"allergies":[],"conditions":[X]}""".Replace(
            "X", ConditionJson.Replace("2026-10", "2025-10", StringComparison.Ordinal), StringComparison.Ordinal),
    ];

    public static TheoryData<string> BrokenInvariants { get; } =
    [
        $$"""{"allergies":[{{AllergyJson}},{{AllergyJson}}],"conditions":[]}""",
        $$"""{"allergies":[],"conditions":[{{ConditionJson}},{{ConditionJson}}]}""",
        $$"""{"allergies":[{{AllergyJson[..^1]}},"endedAt":"2026-03-01T09:00:00Z"}],"conditions":[]}""",
        $$"""
        {"allergies":[{{AllergyJson[..^1]}},"endedBy":"01900000-0000-7000-8000-0000000000a1",
        "endedAt":"2026-03-01T08:59:59Z"}],"conditions":[]}
        """,
    ];

    [Fact]
    public void A_snapshot_of_before_health_was_kept_restores_to_a_dossier_without_any()
    {
        var old = JsonSerializer.Serialize(ADossier.Registered().ToSnapshot(Sealer, TenantId.Single), Options);

        var restored = Restore(old);

        Assert.DoesNotContain("health", old, StringComparison.Ordinal);
        Assert.DoesNotContain("preferences", old, StringComparison.Ordinal);
        Assert.Equal(HealthProfile.None, restored.Health.Reveal());
        Assert.Equal(ClientPreferences.None, restored.Preferences.Reveal());
        Assert.Equal(ContactPreference.None, restored.ContactPreference.Reveal());
    }

    [Fact]
    public void Health_and_preferences_come_back_as_they_were()
    {
        var dossier = Known();

        var text = JsonSerializer.Serialize(dossier.ToSnapshot(Sealer, TenantId.Single), Options);
        var restored = Restore(text);

        Assert.Equal(dossier.Health.Reveal(), restored.Health.Reveal());
        Assert.Equal(dossier.Preferences.Reveal(), restored.Preferences.Reveal());
        Assert.Equal(dossier.ContactPreference.Reveal(), restored.ContactPreference.Reveal());
        Assert.Equal(text, JsonSerializer.Serialize(restored.ToSnapshot(Sealer, TenantId.Single), Options));
    }

    [Fact]
    public void Health_is_sealed_as_health_and_preferences_as_skin_status_and_contact()
    {
        var snapshot = Known().ToSnapshot(Sealer, TenantId.Single);

        Assert.Equal(
            $$"""{"allergies":[{{AllergyJson}}],"conditions":[{{ConditionJson}}]}""".ReplaceLineEndings(""),
            Clear(DataClass.Health, snapshot.Health!));
        Assert.Contains("\"likes tea\"", Clear(DataClass.SkinStatus, snapshot.Preferences!), StringComparison.Ordinal);
        Assert.EndsWith(
            "\"wish\":{\"channel\":\"we-chat\",\"from\":\"18:00:00\",\"until\":\"20:00:00\"}}",
            Clear(DataClass.Contact, snapshot.Contact),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BrokenHealth))]
    public void A_blob_that_holds_something_else_is_refused_without_repeating_it(string clear)
    {
        var broken = Assert.Throws<InvariantBrokenException>(() => Restore(clear, DataClass.Health));

        Assert.Contains("/health opens, but holds no dossier data", broken.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", broken.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BrokenInvariants))]
    public void I8_A_fact_that_stands_twice_or_ended_before_it_was_noted_is_found_on_the_way_in(string clear)
    {
        var broken = Assert.Throws<InvariantBrokenException>(() => Restore(clear, DataClass.Health));

        Assert.StartsWith("I8", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void V10_A_blob_of_another_class_does_not_open()
    {
        var snapshot = Known().ToSnapshot(Sealer, TenantId.Single);

        Assert.Throws<SealBrokenException>(() => ClientDossier.Restore(
            snapshot with { Health = snapshot.Preferences }, Sealer, TenantId.Single));
    }

    private static ClientDossier Known()
    {
        var (by, start) = (ADossier.Manager, ADossier.Start);
        var dossier = ADossier.Registered();
        dossier.RecordAllergy(
            AllergyNote.To(IngredientCode.Of("acid"))
                .WithSeverity(AllergySeverity.Severe).WithSince(new LocalDate(2020, 1, 2)),
            by,
            start);
        var pregnancy = ConditionCode.Of("pregnancy");
        dossier.RecordCondition(ConditionNote.Of(pregnancy, new(2026, 1, 1)), by, start);
        dossier.EndCondition(pregnancy, new(2026, 10, 1), ADossier.Reception, ADossier.After(5));
        dossier.ChangePreferences(PreferencesTests.All, by, start);
        dossier.ChangeContactPreference(
            ContactPreference.By(ContactChannel.WeChat).Between(new(18, 0), new(20, 0)), by, start);
        return dossier;
    }

    private static ClientDossier Restore(string json) => ClientDossier.Restore(
        JsonSerializer.Deserialize<ClientSnapshot>(json, Options)!, Sealer, TenantId.Single);

    private static ClientDossier Restore(string clear, DataClass dataClass) => ClientDossier.Restore(
        Known().ToSnapshot(Sealer, TenantId.Single) with
        {
            Health = Sealer.Seal(Scope(dataClass), Encoding.UTF8.GetBytes(clear)),
        },
        Sealer,
        TenantId.Single);

    private static string Clear(DataClass dataClass, SealedBlob blob) =>
        Encoding.UTF8.GetString(Sealer.Unseal(Scope(dataClass), blob));

    private static SealScope Scope(DataClass dataClass) =>
        new(TenantId.Single, ClientDossier.KeyOf(ADossier.Id), dataClass);
}
