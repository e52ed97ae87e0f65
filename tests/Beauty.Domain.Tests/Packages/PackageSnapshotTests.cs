using System.Globalization;
using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Domain.Tests.Courses;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Packages;

public sealed class PackageSnapshotTests
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    public static TheoryData<string, Func<CoursePackageSnapshot, CoursePackageSnapshot>> Damage { get; } = new()
    {
        { "schema", stored => stored with { SchemaVersion = 2 } },
        { "I1", stored => stored with { Version = 0 } },
        { "I1", stored => stored with { Id = default } },
        { "I1", stored => stored with { Client = default } },
        { "I1", stored => stored with { Plan = default } },
        { "I2", stored => stored with { Lines = [] } },
        { "I2", stored => stored with { PricePaid = ACourse.Cny(2_981m) } },
        { "I2", stored => stored with { PricePaid = ACourse.Cny(-1m) } },
        { "I2", stored => stored with { PricePaid = Money.Of(500m, Currency.Usd) } },
        { "I2", stored => stored with { Id = An.Id<PackageId>(9) } },
        { "I2", stored => stored with { Terms = With(stored.Terms, ACourse.Line(ACourse.Facial, 380m, 11, 2)) } },
        { "I2", stored => stored with { Terms = With(stored.Terms, ACourse.Line(ACourse.Facial, 380m, 9, 3)) } },
        { "I3", stored => stored with { Refund = Refund() } },
        { "I4", stored => stored with { Uses = [] } },
        { "I4", stored => stored with { Uses = [stored.Uses[0] with { Line = 2 }] } },
        { "I4", stored => stored with { Uses = [stored.Uses[0] with { Revenue = ACourse.Cny(1m) }] } },
        { "I4", stored => stored with { Uses = [stored.Uses[0] with { RevenueJournal = null }] } },
        { "I4", stored => stored with { Uses = [stored.Uses[0] with { ReversedAt = APackage.Day(2) }] } },
        { "I5", stored => stored with { Promises = [] } },
        { "I5", stored => stored with { Uses = [stored.Uses[0] with { Cause = APackage.Visit(1_001) }] } },
        { "I6", stored => stored with { LastDay = new LocalDate(2026, 9, 1) } },
        { "I6", stored => stored with { LastDay = null } },
        { "I7", stored => stored with { IsClosed = true } },
    };

    [Fact]
    public void A_restored_package_is_the_same_and_has_nothing_pending()
    {
        var package = Busy();

        var restored = CoursePackage.Restore(Through(package.ToSnapshot()));

        Assert.Equal(Json(package.ToSnapshot()), Json(restored.ToSnapshot()));
        Assert.Equal(
            (package.Id, package.Client, package.Plan, package.TermsVersion, package.Terms),
            (restored.Id, restored.Client, restored.Plan, restored.TermsVersion, restored.Terms));
        Assert.Equal(
            (package.PricePaid, package.BoughtAt, package.Purchase, package.Zone, package.Advisor, package.LastDay),
            (restored.PricePaid, restored.BoughtAt, restored.Purchase, restored.Zone, restored.Advisor,
                restored.LastDay));
        Assert.Equal(package.Lines, restored.Lines);
        Assert.Equal(package.Holds, restored.Holds);
        Assert.Equal(package.Uses, restored.Uses);
        Assert.Empty(restored.PendingEvents);
        Assert.Empty(restored.PendingJournals);
    }

    [Fact]
    public void A_restored_package_goes_on_where_it_stood()
    {
        var restored = CoursePackage.Restore(Through(Busy().ToSnapshot()));

        restored.Reverse(restored.Uses[0].Id, APackage.Call(3));
        var use = restored.RedeemHeld(APackage.Hold(1), APackage.Call(10)).Value;

        Assert.Equal(5, restored.Version);
        Assert.Equal(restored.Recognised, use.Revenue);
    }

    [Theory]
    [MemberData(nameof(Damage))]
    public void A_damaged_package_is_not_restored(
        string invariant, Func<CoursePackageSnapshot, CoursePackageSnapshot> damage)
    {
        var broken = Assert.Throws<InvariantBrokenException>(
            () => CoursePackage.Restore(damage(Busy().ToSnapshot())));

        Assert.Contains(invariant, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_and_a_refunded_package_pass_through_json()
    {
        var package = Busy();
        package.Release(APackage.Hold(1), APackage.Call(3));
        package.Refund(RefundGround.Health, APackage.Call(4));

        Assert.All(package.PendingEvents, one => Assert.Equal(
            one,
            JsonSerializer.Deserialize<IDomainEvent>(JsonSerializer.Serialize(one, Options), Options)));
        Assert.Equal(package.Refunded, CoursePackage.Restore(Through(package.ToSnapshot())).Refunded);
    }

    [Fact]
    public void Every_refusal_passes_through_json_and_tells_its_values_in_both_languages()
    {
        var (id, day) = (APackage.Id, new LocalDate(2026, 9, 1));
        Refusal[] refusals =
        [
            new PackageEnded(id, PackageState.Expired),
            new ServiceNotCovered(id, ACourse.Peel),
            new VisitLineTaken(id, APackage.Visit(1)),
            new VisitOutsideValidity(id, day, new(2026, 3, 1), new(2026, 8, 31)),
            new VisitOutsideValidity(id, day, new(2026, 3, 1), null),
            new NoSessionLeft(ACourse.Facial, ACourse.Sessions(2), ACourse.Sessions(1), ACourse.Sessions(3)),
            new UseUnknown(id, An.Id<JournalId>(1)),
            new UseReversed(id, An.Id<JournalId>(1)),
            new LastDayNotLater(id, day, day),
            new LastDayNotLater(id, day, null),
            new SessionsStillHeld(id, ACourse.Sessions(3)),
            new CoolingOffOver(id, day),
        ];

        Assert.All(refusals, one => Assert.Equal(
            one, JsonSerializer.Deserialize<Refusal>(JsonSerializer.Serialize(one, Options), Options)));
        foreach (var culture in new[] { "en", "zh-CN" })
        {
            var texts = refusals.Select(one => one.ToText(CultureInfo.GetCultureInfo(culture)));

            Assert.All(texts, text => Assert.DoesNotContain('{', text));
        }

        Assert.False(new NoSessionLeft(ACourse.Facial, default, default, default).WaitingCanHelp);
        Assert.Equal(
            "The service " + ACourse.Facial + " needs 2 sessions; 1 are free and 3 are promised.",
            refusals[5].ToText(CultureInfo.InvariantCulture));
    }

    private static CoursePackage Busy()
    {
        var package = APackage.Sold();
        APackage.Held(package, 1, 10);
        APackage.Used(package, 1, sessions: 2);
        return package;
    }

    private static CourseTerms With(CourseTerms terms, CourseLine line) =>
        CourseTerms.Of(terms.Name, terms.Price, line).ValidFor(terms.Validity);

    private static CourseRefund Refund() =>
        APackage.Sold().QuoteRefund(RefundGround.SalonFault, APackage.Day(1)).Value;

    private static CoursePackageSnapshot Through(CoursePackageSnapshot snapshot) =>
        JsonSerializer.Deserialize<CoursePackageSnapshot>(Json(snapshot), Options)!;

    private static string Json(CoursePackageSnapshot snapshot) => JsonSerializer.Serialize(snapshot, Options);
}
