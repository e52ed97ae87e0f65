using System.Text.Json;
using Beauty.Domain.Json;
using Beauty.Domain.Sales;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Sales;

public sealed class RefundRandomRunTests
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    [Property(Arbitrary = [typeof(RandomBill), typeof(RandomReturn)], MaxTest = 500)]
    public void After_any_refunds_a_purchase_stands_as_a_plain_count_would(RandomBill random, RandomReturn[] returns)
    {
        var purchase = ABill.Made(random.ToForm());
        var (model, accepted) = (new RefundModel(purchase), 0);
        foreach (var one in returns)
        {
            var line = RefundModel.LineOf(purchase, one);
            purchase = one.Restores ? Restored(purchase) : purchase;

            var refusal = purchase.Quote([line]).Refusal;
            if (refusal is null)
            {
                ABill.Refunded(purchase, line);
                accepted++;
            }

            Assert.Equal(model.Apply(line), refusal?.Code);
            AssertSame(model, purchase);
            Assert.Equal(accepted + 1, purchase.Version);
        }
    }

    [Property(Arbitrary = [typeof(RandomBill), typeof(RandomReturn)], MaxTest = 200)]
    public void A_refused_refund_changes_nothing(RandomBill random, RandomReturn one)
    {
        var purchase = ABill.Made(random.ToForm());
        var before = Text(purchase);
        var line = RefundModel.LineOf(purchase, one);
        var quote = purchase.Quote([line]);
        var wrong = quote.IsAccepted ? quote.Value.ToPayBack + RandomBill.Fen(1) : RandomBill.Fen(1);

        var answer = purchase.Refund(
            RefundRequest.Of(ABill.Quality, [line], PaymentPart.Of(Tender.Cash, wrong)), ABill.Reception, ABill.Start);

        Assert.Equal(quote.Refusal?.Code ?? "sales.tenders-do-not-add-up", answer.Refusal?.Code);
        Assert.Equal(before, Text(purchase));
    }

    private static void AssertSame(RefundModel model, Purchase purchase)
    {
        Assert.Equal(
            (model.Refunded, model.PaidBack, model.Debt),
            (purchase.Refunded.MinorUnits, purchase.PaidBack.MinorUnits, purchase.Owed.MinorUnits));
        Assert.All(purchase.Lines, line => Assert.Equal(
            (model.PiecesLeft(line.Number), model.FenLeft(line.Number)),
            (purchase.QuantityLeft(line.Number), purchase.AmountLeft(line.Number).MinorUnits)));
    }

    private static Purchase Restored(Purchase purchase) =>
        Purchase.Restore(JsonSerializer.Deserialize<PurchaseSnapshot>(Text(purchase), Options)!);

    private static string Text(Purchase purchase) => JsonSerializer.Serialize(purchase.ToSnapshot(), Options);
}
