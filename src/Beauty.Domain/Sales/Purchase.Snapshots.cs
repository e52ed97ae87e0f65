using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;

namespace Beauty.Domain.Sales;

/// <content>The storage border.</content>
public sealed partial class Purchase
{
    private const int SchemaVersion = 1;

    /// <summary>Restores a purchase and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The purchase, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">
    /// The snapshot breaks an invariant or has an unknown schema.
    /// </exception>
    public static Purchase Restore(PurchaseSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == SchemaVersion,
            $"Purchase {snapshot.Id} has schema version {snapshot.SchemaVersion}, {SchemaVersion} is known.");
        try
        {
            var purchase = Read(snapshot);
            purchase.CheckInvariants();
            return purchase;
        }
        catch (Exception cause) when (cause is ArgumentException or OverflowException)
        {
            throw new InvariantBrokenException($"I2: purchase {snapshot.Id} is damaged: {cause.Message}", cause);
        }
    }

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot, at the version now.</returns>
    public PurchaseSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Client = Client,
        Location = Location,
        SoldAt = SoldAt,
        Reference = Reference,
        Lines = [.. Lines.Select(PurchaseLineSnapshot.Of)],
        Payments = Payments,
        Owed = OwedAtSale,
        Refunds = [.. Refunds.Select(PurchaseRefundSnapshot.Of)],
    };

    private static Purchase Read(PurchaseSnapshot snapshot)
    {
        var bill = new NewPurchase(
            snapshot.Id, snapshot.Location, snapshot.SoldAt, [.. snapshot.Lines.Select(line => line.ToForm())])
        {
            Client = snapshot.Client,
            Payments = snapshot.Payments,
            Owed = snapshot.Owed,
            Reference = snapshot.Reference,
        };
        var currency = BillForm.Checked(bill);

        // The amounts are those of the day of sale: a later way of computing them must not change an old bill.
        return new Purchase(
            bill,
            currency,
            [
                .. snapshot.Lines.Select((line, index) =>
                    new PurchaseLine(index + 1, bill.Lines[index], line.OrderDiscount, line.Taxes)),
            ],
            snapshot.Version)
        {
            Refunds = [.. snapshot.Refunds.Select((refund, index) => new PurchaseRefund(index + 1, refund))],
        };
    }

    private void CheckInvariants()
    {
        InvariantBrokenException.ThrowUnless(
            RefusalOfPayments() is null,
            $"I5: purchase {Id} of {Total} has payments of {Paid} and a debt of {OwedAtSale}: {RefusalOfPayments()}.");
        foreach (var refund in Refunds)
        {
            var value = Money.Sum(refund.Lines.Select(line => line.Amount), Currency);
            InvariantBrokenException.ThrowUnless(
                refund.Value == value && !refund.DebtCancelled.IsNegative && refund.Lines.All(IsSound),
                $"I6: refund {refund.Number} of purchase {Id} is of {value}, but gives {refund.Value}.");
        }

        foreach (var line in Lines)
        {
            var (quantity, amount, tax) = Returned(line.Number);
            InvariantBrokenException.ThrowUnless(
                quantity <= line.Quantity && amount <= line.Total && tax <= line.TaxAmount,
                $"I6: of line {line.Number} of purchase {Id}, {quantity} of {line.Quantity} " +
                $"and {amount} of {line.Total} are back.");
        }

        InvariantBrokenException.ThrowUnless(
            !Owed.IsNegative && PaidBack <= Paid,
            $"I6: of purchase {Id}, {PaidBack} of {Paid} were paid back, and {Owed} are owed.");
        InvariantBrokenException.ThrowUnless(
            Version == Refunds.Length + 1,
            $"I7: purchase {Id} has version {Version} and {Refunds.Length} refunds.");
    }

    private bool IsSound(RefundedLine line) =>
        line.Line >= 1
        && line.Line <= Lines.Length
        && line.Quantity >= 0
        && !line.Amount.IsNegative
        && !line.Tax.IsNegative
        && line.Tax <= line.Amount;
}
