using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Waivers;
using Beauty.Domain.Waivers.Events;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Waivers;

/// <summary>A waiver is signed once, counts for a time, and may be taken back (S21).</summary>
public sealed class HealthWaiverTests
{
    private static readonly ActorId Witness = An.Id<ActorId>(1);
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 9, 0);
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    private static NewHealthWaiver Asked { get; } = new()
    {
        Id = An.Id<WaiverId>(1),
        Client = An.Id<ClientId>(1),
        Service = An.Id<ServiceId>(1),
        Precaution = PrecautionNumber.Of(2),
        Wording = WordingVersion.Of("peel-2026-03"),
        SignedBy = WaiverSigner.Guardian,
        Until = Now + Hour,
    };

    public static TheoryData<string, HealthWaiverSnapshot> Broken { get; } = new()
    {
        { "I1", Snapshot() with { Id = default } },
        { "I1", Snapshot() with { Client = default } },
        { "I1", Snapshot() with { Service = default } },
        { "I1", Snapshot() with { Precaution = default } },
        { "I1", Snapshot() with { Wording = default } },
        { "I1", Snapshot() with { SignedBy = WaiverSigner.None } },
        { "I1", Snapshot() with { Witness = default } },
        { "I2", Snapshot() with { Until = Now } },
        { "I3", Snapshot() with { Version = 2, WithdrawnAt = Now - Duration.FromSeconds(1) } },
        { "I4", Snapshot() with { Version = 2 } },
        { "I4", Snapshot() with { WithdrawnAt = Now } },
        { "Waiver", Snapshot() with { SchemaVersion = 2 } },
    };

    [Fact]
    public void A_signed_waiver_says_who_signed_what_and_before_whom()
    {
        var waiver = Signed();

        Assert.Equal(
            (Asked.Id, Asked.Client, Asked.Service, Asked.Precaution),
            (waiver.Id, waiver.Client, waiver.Service, waiver.Precaution));
        Assert.Equal(
            (Asked.Wording, WaiverSigner.Guardian, Witness), (waiver.Wording, waiver.SignedBy, waiver.Witness));
        Assert.Equal(
            [new HealthWaiverSigned(Asked.Id, Asked.Client, Asked.Service, 1, Now, Witness)], waiver.PendingEvents);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(3599, true)]
    [InlineData(3600, false)]
    public void A_waiver_counts_from_its_signature_until_its_end_exclusive(int seconds, bool counts) =>
        Assert.Equal(counts, Signed().IsInForceAt(Now + Duration.FromSeconds(seconds)));

    [Fact]
    public void A_waiver_without_an_end_counts_until_it_is_withdrawn()
    {
        var waiver = HealthWaiver.Sign(Asked with { Until = null }, Witness, Now).Value;
        Assert.True(waiver.IsInForceAt(Instant.MaxValue));

        waiver.Withdraw(Witness, Now + Hour);
        waiver.Withdraw(Witness, Now + Hour + Hour);

        Assert.True(waiver.IsInForceAt(Now + Hour - Duration.Epsilon));
        Assert.False(waiver.IsInForceAt(Now + Hour));
        Assert.Equal(
            new HealthWaiverWithdrawn(Asked.Id, Asked.Client, Asked.Service, 2, Now + Hour, Witness),
            waiver.PendingEvents[^1]);
        Assert.Equal(2, waiver.Version);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void I2_A_waiver_ends_after_it_is_signed(int seconds, bool fits)
    {
        var until = Now + Duration.FromSeconds(seconds);

        var result = HealthWaiver.Sign(Asked with { Until = until }, Witness, Now);

        Assert.Equal(fits ? null : new WaiverEndsTooSoon(until, Now), result.Refusal);
    }

    [Fact]
    public void I3_A_waiver_is_not_withdrawn_before_it_was_signed()
    {
        var waiver = Signed();

        Assert.Throws<ArgumentException>(() => waiver.Withdraw(Witness, Now - Duration.Epsilon));
        Assert.Throws<ArgumentException>(() => waiver.Withdraw(default, Now));
        Assert.Null(waiver.WithdrawnAt);
    }

    [Fact]
    public void A_waiver_is_the_same_after_the_storage_border()
    {
        var withdrawn = Signed();
        withdrawn.Withdraw(Witness, Now + Hour);

        Assert.All([Signed(), withdrawn], waiver =>
        {
            var text = JsonSerializer.Serialize(waiver.ToSnapshot(), Options);
            var restored = HealthWaiver.Restore(JsonSerializer.Deserialize<HealthWaiverSnapshot>(text, Options)!);
            Assert.Equal(waiver.ToSnapshot(), restored.ToSnapshot());
            Assert.Empty(restored.PendingEvents);
        });
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_snapshot_that_no_command_could_have_made_is_a_broken_invariant(
        string invariant, HealthWaiverSnapshot snapshot)
    {
        var broken = Assert.Throws<InvariantBrokenException>(() => HealthWaiver.Restore(snapshot));

        Assert.StartsWith(invariant, broken.Message, StringComparison.Ordinal);
    }

    private static HealthWaiver Signed() => HealthWaiver.Sign(Asked, Witness, Now).Value;

    private static HealthWaiverSnapshot Snapshot() => Signed().ToSnapshot();
}
