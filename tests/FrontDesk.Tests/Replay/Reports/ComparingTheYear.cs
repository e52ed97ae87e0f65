using Beauty.Domain.Sales;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Reports;
using FrontDesk.Tests.Replay.Bills;
using static FrontDesk.Tests.Replay.Reports.SmallSales;

namespace FrontDesk.Tests.Replay.Reports;

public sealed class ComparingTheYear
{
    [Theory]
    [InlineData("37.98", true)]
    [InlineData("37.97", false)]
    [InlineData("37.99", false)]
    public void The_tills_figure_of_a_product_is_what_was_sold_without_taxes(string figure, bool agrees)
    {
        var year = Compare(
            [Product("GEL", "Gel", figure)],
            Sale("1", "ANNA", 0, SmallSales.Product("GEL", 18.99m)),
            Sale("2", client: null, 1, SmallSales.Product("GEL", 20, 2).LessBy(21.01m), Service("CUT", 50)));

        AssertYear(agrees ? 1 : 0, agrees ? [] : ["GEL"], year);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("0.01", false)]
    public void A_product_that_nobody_bought_has_a_figure_of_nothing(string figure, bool agrees)
    {
        AssertYear(agrees ? 1 : 0, agrees ? [] : ["GEL"], Compare([Product("GEL", "Gel", figure)]));
    }

    [Fact]
    public void What_came_back_is_not_sold()
    {
        var sale = Sale("1", "ANNA", 0, Service("CUT", 50), SmallSales.Product("GEL", 18.99m, 3));

        AssertYear(1, [], Compare([Product("GEL", "Gel", "18.99")], sale.TakenBack(line: 2, quantity: 2)));
    }

    [Fact]
    public void A_service_that_comes_back_is_no_product()
    {
        var sale = Sale("1", "ANNA", 0, Service("CUT", 50), SmallSales.Product("GEL", 18));

        AssertYear(1, [], Compare([Product("GEL", "Gel", "18")], sale.TakenBack(line: 1, quantity: 1)));
    }

    [Fact]
    public void Rows_that_were_left_out_count_by_their_description_or_their_lack_of_one()
    {
        ExportProduct[] products =
            [Product("GEL", "Gel", "38"), Product("BLANK", null, "31.23"), Product("OIL", "Oil", "1")];
        ExportReceiptLine[] left = [SmallTill.Row(2, "Gel", "ANNA", 20), SmallTill.Row(3, null, client: null, 31.23m)];

        var year = YearToDate.Of(products, [Sale("1", "ANNA", 0, SmallSales.Product("GEL", 18))], left, Ids);

        AssertYear(2, ["OIL"], year);
    }

    private static YearToDate Compare(ExportProduct[] products, params Purchase[] purchases) =>
        YearToDate.Of(products, purchases, [], Ids);

    private static void AssertYear(int agree, IReadOnlyList<string> differ, YearToDate year)
    {
        Assert.Equal(agree, year.Agree);
        Assert.Equal(differ, year.Differ);
    }

    private static ExportProduct Product(string code, string? description, string figure) => new()
    {
        Line = 0,
        Code = code,
        Description = description,
        Price = 20,
        YearToDate = decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture),
    };
}
