using FrontDesk.Replay.Bills;
using NodaTime;

namespace FrontDesk.Tests.Replay.Bills;

/// <summary>Rule 1 of the bills: what a price list names is sold for the amount.</summary>
public sealed class SellingWhatIsListed
{
    [Fact]
    public void A_service_is_sold_for_the_amount_whatever_its_list_says()
    {
        var bills = SmallTill.Read(SmallTill.Row(7, "Haircut", "ANNA", 52.5m));

        Texts.Equal(["7 ANNA: 1 CUT at 52.5"], bills.Told());
        Assert.Equal(BillLineKind.Service, bills.Bills[0].Lines[0].Kind);
    }

    [Theory]
    [InlineData("19.99", "1 GEL at 20 less 0.01")]
    [InlineData("20", "1 GEL at 20")]
    [InlineData("20.01", "1 GEL at 20.01")]
    [InlineData("0", "1 GEL at 20 less 20")]
    public void A_product_below_its_list_price_carries_the_difference_as_a_discount(string amount, string told)
    {
        var bills = SmallTill.Read(SmallTill.Row(7, "Gel", "ANNA", Number(amount)));

        Texts.Equal([$"7 ANNA: {told}"], bills.Told());
        Assert.Equal(BillLineKind.Product, bills.Bills[0].Lines[0].Kind);
    }

    [Theory]
    [InlineData("Haircut", "31.22", "2 CUT at 15.61")]
    [InlineData("Haircut", "31.23", "2 CUT at 15.62 less 0.01")]
    [InlineData("Gel", "39.99", "2 GEL at 20 less 0.01")]
    [InlineData("Gel", "40.01", "2 GEL at 20.01 less 0.01")]
    public void Odd_cents_of_two_are_rounded_up_and_taken_off_again(string description, string amount, string told)
    {
        var bills = SmallTill.Read(SmallTill.Row(7, description, "ANNA", Number(amount)) with { Quantity = 2 });

        Texts.Equal([$"7 ANNA: {told}"], bills.Told());
    }

    [Fact]
    public void Parts_of_a_cent_in_a_list_price_are_rounded_up_and_taken_off_again()
    {
        Texts.Equal(
            ["7 ANNA: 1 OIL at 12.35 less 2.35"], SmallTill.Read(SmallTill.Row(7, "Oil", "ANNA", 10)).Told());
    }

    [Fact]
    public void An_amount_with_parts_of_a_cent_fits_no_rule()
    {
        var bills = SmallTill.Read(
            SmallTill.Row(7, "Haircut", "ANNA", 10.005m),
            SmallTill.Row(8, "Miscellaneous", "ANNA", -10.005m),
            SmallTill.Row(9, "Gel", "ANNA", -10.005m) with { Quantity = -1 });

        Assert.Empty(bills.Bills);
        Texts.Equal(
            [
                "2: an amount of 10.005 has parts of a cent.",
                "3: it takes off 10.005, and the client has no treatment of that amount on the receipt.",
                "4: an amount of -10.005 has parts of a cent.",
            ],
            bills.Listed());
    }

    [Fact]
    public void A_row_without_description_is_the_product_without_description()
    {
        Texts.Equal(["7 ?: 1 BLANK at 31.23"], SmallTill.Read(SmallTill.Row(7, null, null, 31.23m)).Told());
    }

    [Theory]
    [InlineData("Wax")]
    [InlineData("Bar")]
    [InlineData("haircut")]
    [InlineData("Shampoo")]
    [InlineData("CUT")]
    public void A_description_of_two_things_or_of_none_fits_no_rule(string description)
    {
        var bills = SmallTill.Read(SmallTill.Row(7, description, "ANNA", 10));

        Assert.Empty(bills.Bills);
        Texts.Equal(
            ["2: the description names nothing in the price lists, or more than one thing."], bills.Listed());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 10)]
    [InlineData(0, -10)]
    [InlineData(-1, 10)]
    public void A_quantity_of_nothing_and_a_return_that_costs_are_neither_sale_nor_return(int quantity, int amount)
    {
        var bills = SmallTill.Read(SmallTill.Row(7, "Gel", "ANNA", amount) with { Quantity = quantity });

        Assert.Empty(bills.Bills);
        Texts.Equal(
            [$"2: a quantity of {quantity} and an amount of {amount} are neither sale nor return."], bills.Listed());
    }

    [Fact]
    public void Bills_stand_in_the_order_of_days_then_numbers()
    {
        var nextDay = new LocalDate(2018, 3, 15);

        var bills = SmallTill.Read(
            SmallTill.Row(3, "Haircut", "ANNA", 10) with { Date = nextDay },
            SmallTill.Row(9, "Haircut", "BEA", 10),
            SmallTill.Row(2, "Haircut", "ANNA", 10) with { Date = nextDay },
            SmallTill.Row(10, "Haircut", null, 10));

        Texts.Equal(["9", "10", "2", "3"], bills.Bills.Select(bill => bill.Document));
        Assert.Equal(nextDay, bills.Bills[^1].Date);
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
