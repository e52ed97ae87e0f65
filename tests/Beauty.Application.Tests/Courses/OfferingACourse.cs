using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Testing.Expectations;
using NodaTime;

namespace Beauty.Application.Tests.Courses;

/// <summary>Plans and their versions, and the step by which packages are sold, and refunds (C01, C08, K55).</summary>
public sealed class OfferingACourse : IAsyncDisposable
{
    private readonly House _house = new();
    private readonly ServiceId _facial;

    public OfferingACourse() => _facial = _house.Ids.Next<ServiceId>();

    [Fact]
    public async Task A_plan_is_offered_once_under_its_id()
    {
        var (context, plan) = (_house.Context(), _house.Plan(House.Terms(_facial)));
        var first = (await _house.OfferAsync(context, plan)).Accepted();

        Assert.Equal(1, first.Version);
        Assert.Equal(first, (await _house.OfferAsync(context, plan)).Accepted());
        Assert.Equal(1, (await _house.OfferAsync(_house.Context(), plan)).Refused<IdTaken>().Version);
        Assert.Equal(plan.Terms, (await _house.FindPlanAsync(plan.Id))!.Terms);
    }

    [Fact]
    public async Task K55_Changed_terms_are_a_new_version_and_sold_packages_keep_theirs()
    {
        var client = await _house.RegisterAsync();
        var plan = await _house.OfferAsync(House.Terms(_facial));
        var before = (await _house.SellAsync(_house.Context(), client, plan)).Accepted();

        (await _house.ChangePlanAsync(plan, House.Terms(_facial, paid: 5))).Accepted();
        var after = (await _house.SellAsync(_house.Context(), client, plan)).Accepted();

        Assert.Equal((10, 5), (before.SessionsLeft, after.SessionsLeft));
        Assert.Equal(1, (await _house.FindPackageAsync(before.Package))!.TermsVersion);
        Assert.Equal(2, (await _house.FindPackageAsync(after.Package))!.TermsVersion);
    }

    [Fact]
    public async Task A_change_of_what_was_not_seen_is_refused()
    {
        var plan = await _house.OfferAsync(House.Terms(_facial));
        (await _house.ChangePlanAsync(plan, House.Terms(_facial, paid: 5), seen: 1)).Accepted();

        var refused = (await _house.ChangePlanAsync(plan, House.Terms(_facial, paid: 6), seen: 1))
            .Refused<VersionChanged>();

        Assert.Equal((1L, 2L), (refused.Expected, refused.Actual));
        (await _house.ChangePlanAsync(_house.Ids.Next<CoursePlanId>(), House.Terms(_facial))).Refused<NotFound>();
    }

    [Fact]
    public async Task A_withdrawn_plan_is_sold_no_more_until_it_is_offered_again()
    {
        var client = await _house.RegisterAsync();
        var plan = await _house.OfferAsync(House.Terms(_facial));
        (await _house.WithdrawPlanAsync(plan)).Accepted();

        var refused = await _house.SellAsync(_house.Context(), client, plan);
        (await _house.OfferPlanAgainAsync(plan)).Accepted();

        Assert.Equal(plan, refused.Refused<CoursePlanNotOffered>().Plan);
        (await _house.SellAsync(_house.Context(), client, plan)).Accepted();
    }

    [Fact]
    public async Task W21_Terms_changed_between_decision_and_commit_are_not_sold()
    {
        var client = await _house.RegisterAsync();
        var plan = await _house.OfferAsync(House.Terms(_facial));
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.ChangePlanAsync(plan, House.Terms(_facial, paid: 5))).Accepted();
            return await commit();
        });

        var sold = (await _house.SellAsync(_house.Context(), client, plan)).Accepted();

        Assert.Equal(5, sold.SessionsLeft);
        Assert.Empty(await _house.AuditAsync(sold.Package));
    }

    [Fact]
    public async Task A_package_is_sold_once_under_its_id_and_only_under_a_known_plan()
    {
        var client = await _house.RegisterAsync();
        var plan = await _house.OfferAsync(House.Terms(_facial));
        var sold = (await _house.SellAsync(_house.Context(), client, plan)).Accepted();

        (await _house.SellAsync(_house.Context(), client, plan, sold.Package)).Refused<IdTaken>();
        (await _house.SellAsync(_house.Context(), client, _house.Ids.Next<CoursePlanId>())).Refused<NotFound>();
    }

    [Fact]
    public async Task K59_A_refund_leaves_nothing_in_any_balance_and_everything_in_the_history()
    {
        var client = await _house.RegisterAsync();
        var package = await _house.SoldAsync(client, House.Terms(_facial, paid: 10, gifted: 2));
        (await _house.RedeemAsync(_house.WalkIn(package, client, _facial))).Accepted();
        _house.Now += Duration.FromHours(1);

        (await _house.RefundAsync(package, RefundGround.SalonFault)).Accepted();

        (await _house.RefundAsync(_house.Ids.Next<PackageId>(), RefundGround.SalonFault)).Refused<NotFound>();
        (await _house.RefundAsync(package, RefundGround.SalonFault)).Refused<PackageEnded>();
        Assert.True((await _house.FindPackageAsync(package))!.Deferred.IsZero);
        Assert.Equal("0 free, 0 held, 1 used, 2 lost", await _house.SessionsAsync(package));
        Assert.Empty(await _house.AuditAsync(package));
        var before = (await _house.HistoryAsync(package, _house.Now - Duration.FromSeconds(1))).Accepted();
        Assert.Equal(11, Assert.Single(before.Lines).Available.Value);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
