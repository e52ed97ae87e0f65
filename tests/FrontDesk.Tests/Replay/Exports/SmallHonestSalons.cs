using System.Globalization;
using Beauty.Tests.Shared;

namespace FrontDesk.Tests.Replay.Exports;

/// <summary>What is odd by chance in a small file is no doubt about it.</summary>
public sealed class SmallHonestSalons : IDisposable
{
    private readonly SyntheticExport _export = new();

    public SmallHonestSalons() => _export.WriteBookings("AAAA01,ANN,CUT,03/14/2018,3:50:00 PM,950");

    public void Dispose() => _export.Dispose();

    [Property(MaxTest = 200)]
    public void A_salon_of_any_small_size_is_read_without_a_bad_row(int seed)
    {
        var random = new Random(seed);
        _export.WriteBookings([.. Rows(random, 1, 6).Select(row => Booking(random, row))]);
        _export.WriteReceipts([.. Rows(random, 1, 6).Select(row => ReceiptLine(random, row))]);
        _export.WriteCancellations([.. Rows(random, 0, 4).Select(_ => Cancellation(random))]);
        _export.WriteNoShows([.. Rows(random, 0, 4).Select(_ => $"03/17/2018,{Client(random)},COL,{Staff(random)}")]);
        _export.WriteProducts([.. Rows(random, 1, 3).Select(row => Product(random, row))]);

        Assert.Empty(_export.Read().BadRows);
    }

    [Fact]
    public void A_salon_that_sells_services_only_may_have_no_product_and_nobody_who_stayed_away()
    {
        _export.WriteProducts();
        _export.WriteCancellations();
        _export.WriteNoShows();
        _export.WriteReceipts("1,03/14/2018,Haircut,AAAA01,ANN,1,50,0,0");

        var export = _export.Read();

        Assert.Empty(export.BadRows);
        Assert.Empty(export.Products);
    }

    [Fact]
    public void A_stylist_may_be_a_client_and_several_may_serve_the_only_client()
    {
        _export.WriteBookings(
            "AAAA01,ANN,CUT,03/14/2018,3:50:00 PM,950",
            "AAAA01,BEA,COL,03/14/2018,4:50:00 PM,1010",
            "ANN,BEA,CUT,03/15/2018,3:50:00 PM,950");

        Assert.Equal(3, _export.Read().Bookings.Count);
    }

    [Fact]
    public void Receipts_of_a_part_of_the_year_may_have_less_than_the_till_took_in_it()
    {
        _export.WriteProducts(
            "TRUE,G1,Gel 1,SUP,BRAND,RETAIL,20,0,1,5,10,0,40,FALSE",
            "TRUE,G2,Gel 2,SUP,BRAND,RETAIL,30,0,1,5,10,0,60,FALSE",
            "TRUE,G3,Gel 3,SUP,BRAND,RETAIL,40,0,1,5,10,0,80,FALSE");
        _export.WriteReceipts(
            "1,03/14/2018,Gel 1,AAAA01,ANN,1,20,1,1.6",
            "2,03/14/2018,Gel 2,AAAA01,ANN,1,30,1.5,2.4",
            "3,03/14/2018,Gel 3,AAAA01,ANN,1,40,2,3.2");

        Assert.Equal([40m, 60m, 80m], _export.Read().Products.Select(product => product.YearToDate));
    }

    private static IEnumerable<int> Rows(Random random, int fewest, int most) =>
        Enumerable.Range(1, random.Next(fewest, most + 1));

    private static string Client(Random random) => random.Next(6) is var one && one == 0 ? "" : $"CLIE{one:00}";

    private static string Staff(Random random) => random.Next(2) == 0 ? "ANN" : "BEA";

    private static string Booking(Random random, int row) =>
        $"{Client(random)},{Staff(random)},{(random.Next(2) == 0 ? "CUT" : "COL")},03/{row + 10}/2018,3:50:00 PM,950";

    private static string ReceiptLine(Random random, int row)
    {
        var (amount, sold) = (random.Next(-20, 120), random.Next(2) == 0 ? "Haircut" : "Gel 1");
        var (gst, pst) = random.Next(3) == 0 ? (0m, 0m) : (0.05m * amount, 0.08m * amount);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{row},03/14/2018,{sold},{Client(random)},{Staff(random)},1,{amount},{gst},{pst}");
    }

    private static string Cancellation(Random random)
    {
        var days = random.Next(0, 9);
        var written = random.Next(3) == 0 ? "" : $"{days}";
        return $"03/11/2018,{Client(random)},CUT,{Staff(random)},03/{11 + days}/2018,{Staff(random)},{written}";
    }

    private static string Product(Random random, int row)
    {
        var (cost, hand) = (random.Next(0, 15), random.Next(-2, 9));
        return $"TRUE,G{row},Gel {row},,,,{cost * 2},{hand},1,5,{cost},{cost * hand},{random.Next(300)},FALSE";
    }
}
