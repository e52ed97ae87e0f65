using FrontDesk.Replay.Reports;
using static FrontDesk.Tests.Replay.Reports.SmallSales;

namespace FrontDesk.Tests.Replay.Reports;

public sealed class SalesOfServices
{
    [Fact]
    public void Each_service_has_its_times_sessions_for_nothing_included_and_what_was_charged()
    {
        var sold = ServiceSales.Of(
            [
                Sale("1", "ANNA", 0, Service("CUT", 50, 2).LessBy(10), Product("GEL", 20, 9)),
                Sale("2", "BEA", 1, Service("DRY", 40), Service("CUT", 55)),
                Sale("3", client: null, 1, Service("DRY", 0), Service("DRY", 0), Service("DRY", 0)),
            ]);

        Assert.Equal(
            [new ServiceSales(Ids.Service("DRY"), 4, 40), new ServiceSales(Ids.Service("CUT"), 3, 145)], sold);
    }

    [Fact]
    public void Equally_sold_services_stand_in_the_order_of_their_ids()
    {
        var (one, other) = (Service("CUT", 50), Service("DRY", 40));

        Assert.Equal(
            ServiceSales.Of([Sale("1", "ANNA", 0, one, other)]), ServiceSales.Of([Sale("1", "ANNA", 0, other, one)]));
    }

    [Fact]
    public void Without_purchases_nothing_is_sold()
    {
        Assert.Empty(ServiceSales.Of([]));
    }
}
