using FrontDesk.Salons;
using FrontDesk.Shows;

namespace FrontDesk.Tests.Salons;

public sealed class TheShippedTrade
{
    private readonly SalonData _salon = SalonFile.ReadShipped();

    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Zh)]
    public void Each_treatment_has_a_price_and_each_course_is_of_treatments(Language language)
    {
        var trade = TradePlan.ReadShipped(SalonIds.Of(_salon), language);

        Assert.All(_salon.Services, service => Assert.True(trade.PriceOf(service).IsPositive));
        Assert.All(
            trade.Data.Courses.SelectMany(course => course.Services),
            code => Assert.Contains(_salon.Services, service => service.Code.Is(code)));
        Assert.Equal(trade.Data.Courses.Count, trade.Courses().Select(plan => plan.Id).Distinct().Count());
        Assert.Equal("osmanthus", trade.Programme.Code.Code);
    }
}
