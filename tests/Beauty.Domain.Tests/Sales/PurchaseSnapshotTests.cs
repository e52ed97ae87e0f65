using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Sales;
using Beauty.Tests.Shared;
using static Beauty.Domain.Tests.Sales.ABill;

namespace Beauty.Domain.Tests.Sales;

public sealed class PurchaseSnapshotTests
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    public static TheoryData<string, string, string> Damages { get; } = new()
    {
        { "I2", "\"quantity\":2", "\"quantity\":0" },
        { "I2", "\"kind\":\"product\"", "\"kind\":\"service\"" },
        { "I2", "\"kind\":\"product\"", "\"kind\":\"course\"" },
        { "I3", "\"orderDiscount\":{\"amount\":\"6.00\"", "\"orderDiscount\":{\"amount\":\"120.01\"" },
        { "I3", "\"orderDiscount\":{\"amount\":\"6.00\"", "\"orderDiscount\":{\"amount\":\"-6.00\"" },
        { "I4", "\"taxes\":[{\"amount\":\"5.70\",\"currency\":\"CNY\"}]", "\"taxes\":[]" },
        { "I4", "\"taxes\":[{\"amount\":\"5.70\"", "\"taxes\":[{\"amount\":\"-5.70\"" },
        { "I5", "\"taxes\":[{\"amount\":\"5.70\"", "\"taxes\":[{\"amount\":\"5.71\"" },
        { "I5", "\"owed\":{\"amount\":\"9.70\"", "\"owed\":{\"amount\":\"9.69\"" },
        { "I6", "\"debtCancelled\":{\"amount\":\"9.70\"", "\"debtCancelled\":{\"amount\":\"9.71\"" },
        { "I6", "\"quantity\":1,\"amount\"", "\"quantity\":3,\"amount\"" },
        { "I6", "\"quantity\":1,\"amount\"", "\"quantity\":-1,\"amount\"" },
        { "I6", "{\"line\":1", "{\"line\":2" },
        { "I6", "\"tax\":{\"amount\":\"2.85\"", "\"tax\":{\"amount\":\"5.71\"" },
        { "I7", "\"version\":2", "\"version\":3" },
        { "I7", "\"version\":2", "\"version\":1" },
        { "I8", "\"share\":\"40%\"", "\"share\":\"41%\"" },
    };

    [Fact]
    public void A_snapshot_has_one_known_json_form()
    {
        Assert.Equal(
            """
            {"id":"016f5e66-e800-7c60-a761-e667cb90783e","client":"016f5e66-e800-7e69-99e8-c9ffc8501fb1","locati
            on":"016f5e66-e800-7246-bb31-307c4ac2c6d9","soldAt":"2026-03-01T09:00:00Z","reference":{"system":"ol
            d-till","document":"1001"},"lines":[{"kind":"product","product":"016f5e66-e800-7dc9-af24-a46731884ea
            c","quantity":2,"listPrice":{"amount":"60.00","currency":"CNY"},"discount":{"amount":"0.00","currenc
            y":"CNY"},"orderDiscount":{"amount":"6.00","currency":"CNY"},"tax":{"mode":"excluded","rates":["5%"]
            },"taxes":[{"amount":"5.70","currency":"CNY"}],"credits":[{"staff":"016f5e66-e800-78e1-af04-65888910
            2d85","share":"60%"},{"staff":"016f5e66-e800-7bd9-95fc-96d2caef3674","share":"40%"}]}],"payments":[{
            "tender":"cash","amount":{"amount":"100.00","currency":"CNY"}},{"tender":"stored-value","amount":{"a
            mount":"10.00","currency":"CNY"},"account":"016f5e66-e800-77e6-979b-9a8d03914099"}],"owed":{"amount"
            :"9.70","currency":"CNY"},"refunds":[{"at":"2026-03-01T09:00:00Z","by":"016f5e66-e800-7e86-bb24-af2c
            bb5bae7e","reason":"quality","lines":[{"line":1,"quantity":1,"amount":{"amount":"59.85","currency":"
            CNY"},"tax":{"amount":"2.85","currency":"CNY"}}],"payments":[{"tender":"cash","amount":{"amount":"50
            .15","currency":"CNY"}}],"debtCancelled":{"amount":"9.70","currency":"CNY"}}],"schemaVersion":1,"ver
            sion":2}
            """.ReplaceLineEndings(""),
            Text(Sold()));
    }

    [Fact]
    public void A_restored_purchase_is_the_same_and_goes_on_where_it_stood()
    {
        var restored = Read(Text(Sold()));

        Assert.Equal(Text(Sold()), Text(restored));
        Assert.Empty(restored.PendingEvents);
        Refunded(restored, [.. restored.Remainder]);
        Assert.Equal(3, Assert.Single(restored.PendingEvents).StreamVersion);
        Assert.Equal(restored.Total, restored.Refunded);
    }

    [Fact]
    public void Every_kind_of_line_comes_back()
    {
        var purchase = Paid(Facial(1m), Cream(2m), Course(3m), Recharge(4m));

        Assert.Equal(
            purchase.Lines.Select(line => line.Item), Read(Text(purchase)).Lines.Select(line => line.Item));
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_snapshot_is_found_on_the_way_in(string invariant, string sound, string damaged)
    {
        var text = Text(Sold());
        Assert.Contains(sound, text, StringComparison.Ordinal);

        var broken = Assert.Throws<InvariantBrokenException>(
            () => Read(text.Replace(sound, damaged, StringComparison.Ordinal)));

        Assert.StartsWith(invariant, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_schema_is_refused()
    {
        Assert.Throws<InvariantBrokenException>(
            () => Purchase.Restore(Sold().ToSnapshot() with { SchemaVersion = 2 }));
        Assert.Throws<InvariantBrokenException>(() => Purchase.Restore(Sold().ToSnapshot() with { Id = default }));
        Assert.Throws<ArgumentNullException>(() => Purchase.Restore(null!));
    }

    [Fact]
    public void Events_come_back_from_json() =>
        Assert.All(Sold().PendingEvents, happened => Assert.Equal(
            happened,
            JsonSerializer.Deserialize<IDomainEvent>(
                JsonSerializer.Serialize<IDomainEvent>(happened, Options), Options)));

    /// <summary>Two creams at a discount with tax on top, partly owed, one of them back.</summary>
    private static Purchase Sold()
    {
        var cream = Cream(60m, 2) with
        {
            Tax = SalesTax.Excluded(Percentage.Of(5m)),
            Credits =
            [
                StaffCredit.Of(An.Id<StaffId>(1), Percentage.Of(60m)),
                StaffCredit.Of(An.Id<StaffId>(2), Percentage.Of(40m)),
            ],
        };
        var purchase = Made(ABill.Of(cream) with
        {
            OrderDiscount = Yuan(6m),
            Payments = [Cash(100m), FromCard(10m)],
            Owed = Yuan(9.70m),
            Reference = ExternalReference.Of("old-till", "1001"),
        });
        Refunded(purchase, RefundLine.Of(1, 1));
        return purchase;
    }

    private static Purchase Read(string text) =>
        Purchase.Restore(JsonSerializer.Deserialize<PurchaseSnapshot>(text, Options)!);

    private static string Text(Purchase purchase) => JsonSerializer.Serialize(purchase.ToSnapshot(), Options);
}
