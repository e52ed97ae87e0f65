using System.Text;
using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Assessments;

public sealed class AssessmentSnapshotTests
{
    private static readonly PassThroughSealer Sealer = new();
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    [Fact]
    public void A_restored_assessment_is_the_same_and_has_nothing_pending()
    {
        var wrong = AnAssessment.Of(1);
        var right = wrong.Correct(AnAssessment.New(2), AnAssessment.By, AnAssessment.Day(1)).Value;

        foreach (var one in new[] { wrong, right })
        {
            var restored = Restore(Through(one.ToSnapshot(Sealer, TenantId.Single)));

            Assert.Equal(
                (one.Id, one.Client, one.Assessor, one.ObservedAt, one.RecordedAt, one.Replaces, one.ReplacedBy),
                (restored.Id, restored.Client, restored.Assessor, restored.ObservedAt, restored.RecordedAt,
                    restored.Replaces, restored.ReplacedBy));
            Assert.Equal(one.Findings, restored.Findings);
            Assert.Equal(one.Version, restored.OriginalVersion);
            Assert.Empty(restored.PendingEvents);
        }
    }

    [Fact]
    public void The_blob_has_one_known_json_form()
    {
        var snapshot = AnAssessment.Of(1).ToSnapshot(Sealer, TenantId.Single);

        var clear = Sealer.Unseal(Scope(), snapshot.Findings);

        Assert.Equal(
            $$$"""
            {"of":"{{{An.Id<AssessmentId>(1)}}}","skinType":"combination","sensitivity":"moderate",
            "concerns":[{"label":"色斑","grade":"moderate"}],"needs":["肩颈"],"note":"T zone shines"}
            """.ReplaceLineEndings(""),
            Encoding.UTF8.GetString(clear));
    }

    [Fact]
    public void V10_A_blob_opens_for_its_own_tenant_client_and_assessment_only()
    {
        var snapshot = AnAssessment.Of(1).ToSnapshot(Sealer, TenantId.Single);
        var other = AnAssessment.Of(2).ToSnapshot(Sealer, TenantId.Single);

        Assert.Throws<SealBrokenException>(() => SkinAssessment.Restore(snapshot, Sealer, An.Id<TenantId>(2)));
        Assert.Throws<SealBrokenException>(() => Restore(snapshot with { Client = An.Id<ClientId>(2) }));
        var broken = Assert.Throws<InvariantBrokenException>(
            () => Restore(snapshot with { Findings = other.Findings }));
        Assert.StartsWith("V10", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_invariant_is_found_on_the_way_in()
    {
        var snapshot = AnAssessment.Of(1).ToSnapshot(Sealer, TenantId.Single);
        var (early, self) = (AnAssessment.Day(-1), (AssessmentId?)snapshot.Id);
        (string Law, SkinAssessmentSnapshot Broken)[] table =
        [
            ("I1", snapshot with { SchemaVersion = 2 }),
            ("I1", snapshot with { Id = default }),
            ("I1", snapshot with { Client = default }),
            ("I1", snapshot with { Assessor = default }),
            ("I2", snapshot with { RecordedAt = early }),
            ("I2", snapshot with { Findings = Sealed("""{"of":"$","concerns":[],"needs":[]}""") }),
            ("I3", snapshot with { ReplacedBy = self, Version = 2 }),
            ("I3", snapshot with { Replaces = self }),
            ("I4", snapshot with { Version = 2 }),
            ("I4", snapshot with { Version = 1, ReplacedBy = An.Id<AssessmentId>(2) }),
        ];

        Assert.All(table, row => Assert.StartsWith(
            row.Law,
            Assert.Throws<InvariantBrokenException>(() => Restore(row.Broken)).Message,
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"of":"$"}""")]
    [InlineData("""{"of":"$","concerns":[{"label":"","grade":"mild"}],"needs":[]}""")]
    [InlineData("""{"of":"$","concerns":[],"needs":[],"skinType":"canary"}""")]
    public void A_blob_that_holds_something_else_is_refused_without_repeating_it(string clear)
    {
        var snapshot = AnAssessment.Of(1).ToSnapshot(Sealer, TenantId.Single) with { Findings = Sealed(clear) };

        var broken = Assert.Throws<InvariantBrokenException>(() => Restore(snapshot));

        Assert.DoesNotContain("canary", broken.ToString(), StringComparison.Ordinal);
    }

    private static SealScope Scope() =>
        new(TenantId.Single, ClientDossier.KeyOf(AnAssessment.Client), DataClass.SkinStatus);

    private static SealedBlob Sealed(string clear) => Sealer.Seal(
        Scope(),
        Encoding.UTF8.GetBytes(clear.Replace("$", An.Id<AssessmentId>(1).ToString(), StringComparison.Ordinal)));

    private static SkinAssessment Restore(SkinAssessmentSnapshot snapshot) =>
        SkinAssessment.Restore(snapshot, Sealer, TenantId.Single);

    private static SkinAssessmentSnapshot Through(SkinAssessmentSnapshot snapshot) => JsonSerializer
        .Deserialize<SkinAssessmentSnapshot>(JsonSerializer.Serialize(snapshot, Options), Options)!;
}
