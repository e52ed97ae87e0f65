using Beauty.Application.Tests.Houses;
using Beauty.Application.Tests.Sales;
using Beauty.Domain.Access;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Points;
using Beauty.Testing.Expectations;
using static Beauty.Application.Tests.Houses.SmallSalon;
using static Beauty.Application.Tests.Sales.Till;

namespace Beauty.Application.Tests.Files;

/// <summary>D03, D12: health by role, and the figures that the store itself contributes (V2, V3, V6).</summary>
public sealed class ReadingHealthInAFile
{
    [Fact]
    public async Task V2_the_therapist_of_the_day_sees_health_on_consent_and_else_that_there_is_something()
    {
        await using var house = new House();
        var (salon, client) = await OpenedAsync(house);
        var reader = house.Reader(DataPurpose.Treatment, Role.Therapist) with { Staff = salon.Anna };

        var before = (await house.ReadFileAsync(client, reader)).Accepted();
        (await house.GiveAsync(client, house.Consent(DataPurpose.Treatment, DataClass.Health))).Accepted();
        var after = (await house.ReadFileAsync(client, reader)).Accepted();

        Assert.Equal((Disclosure.FlagsOnly, true), (before.Health!.Disclosure, before.Health.HasFacts));
        Assert.Null(before.Health.Profile);
        Assert.Equal(Disclosure.Clear, after.Health!.Disclosure);
        Assert.True(after.Health.Profile!.Reveal().IsAllergicTo(House.Acid));
        Assert.NotNull(after.Preferences);
    }

    [Fact]
    public async Task V3_reception_sees_a_flag_only_and_marketing_nothing()
    {
        await using var house = new House();
        var (_, client) = await OpenedAsync(house);

        var reception = (await house.ReadFileAsync(client, house.Reader(DataPurpose.Treatment, Role.Reception)))
            .Accepted();
        var marketing = (await house.ReadFileAsync(client, house.Reader(DataPurpose.Marketing, Role.Marketing)))
            .Accepted();

        Assert.Equal((Disclosure.FlagsOnly, true), (reception.Health!.Disclosure, reception.Health.HasFacts));
        Assert.Null(reception.Health.Profile);
        Assert.Null(reception.Preferences);
        Assert.Null(marketing.Health);
        Assert.Null(marketing.Preferences);
    }

    [Fact]
    public async Task D12_the_file_shows_courses_points_tier_and_purchases_as_they_are_stored()
    {
        await using var till = await Till.OpenAsync();
        var sold = (await till.SellAsync(till.Everything())).Accepted();
        (await till.RefundAsync(Refund(sold.Purchase, RefundLine.Of(2, 1)))).Accepted();

        var file = (await till.House.ReadFileAsync(
            till.Client, till.House.Reader(DataPurpose.Treatment, Role.Manager))).Accepted();

        var line = Assert.Single(file.Courses!.Value);
        Assert.Equal((sold.Packages[0], till.Facial, 12), (line.Package, line.Service, line.Remaining.Reveal()));
        Assert.Equal(line.Worth!.Reveal(), (await till.PurchaseAsync(sold.Purchase)).Lines[2].Total);
        var member = file.Member!;
        var read = await till.MemberAsync();
        Assert.Equal(read.Member.AvailableAt(till.House.Now), PointsAmount.Of(member.Points.Reveal()));
        Assert.Equal("gold", member.Tier!.Reveal());
        Assert.NotNull(member.Spend);
        Assert.Null(member.MissingToNext);
        Assert.NotNull(member.NextEndAt);
        Assert.Equal(2, file.Purchases!.Value.Length);
        Assert.Contains(file.Purchases.Value, one => one.Purchase == sold.Purchase && one.Refunded is not null);
    }

    private static async Task<(SmallSalon Salon, ClientId Client)> OpenedAsync(House house)
    {
        var salon = await SmallSalon.OpenAsync(house);
        var client = await house.RegisterAsync();
        (await house.NoteAllergyAsync(client)).Accepted();
        await salon.BookedAsync(At(15), client, salon.Anna);
        house.Now = At(12);
        return (salon, client);
    }
}
