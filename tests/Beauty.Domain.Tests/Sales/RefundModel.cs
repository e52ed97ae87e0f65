using Beauty.Domain.Amounts;
using Beauty.Domain.Sales;

namespace Beauty.Domain.Tests.Sales;

/// <summary>Refunds as a child would keep them: for each line what it cost, how many came back, how much.</summary>
internal sealed class RefundModel(Purchase purchase)
{
    private readonly int[] _pieces = new int[purchase.Lines.Length];
    private readonly long[] _fen = new long[purchase.Lines.Length];

    public long Debt { get; private set; } = purchase.OwedAtSale.MinorUnits;

    public long PaidBack { get; private set; }

    public long Refunded => _fen.Sum();

    public static RefundLine LineOf(Purchase purchase, RandomReturn one)
    {
        var number = (one.Line % purchase.Lines.Length) + 1;
        return one.IsAmount
            ? RefundLine.Of(number, Money.FromMinorUnits(one.Fen, purchase.Currency))
            : RefundLine.Of(number, one.Quantity);
    }

    /// <summary>Applies a refund.</summary>
    /// <param name="asked">What comes back.</param>
    /// <returns>The code of the refusal, or null.</returns>
    public string? Apply(RefundLine asked)
    {
        var line = purchase.Lines[asked.Line - 1];
        ref var pieces = ref _pieces[asked.Line - 1];
        ref var fen = ref _fen[asked.Line - 1];
        var total = (decimal)line.Total.MinorUnits;
        if (pieces + asked.Quantity > line.Quantity)
        {
            return "sales.over-returned";
        }

        if (fen + (asked.Amount?.MinorUnits ?? 0) > total)
        {
            return "sales.over-refunded";
        }

        var value = asked.Amount?.MinorUnits
            ?? (long)(Math.Floor(total * (pieces + asked.Quantity) / line.Quantity)
                - Math.Floor(total * pieces / line.Quantity));
        value = Math.Min(value, (long)total - fen);
        pieces += asked.Quantity;
        fen += value;
        var cancelled = Math.Min(Debt, value);
        Debt -= cancelled;
        PaidBack += value - cancelled;
        return null;
    }

    public int PiecesLeft(int line) => purchase.Lines[line - 1].Quantity - _pieces[line - 1];

    public long FenLeft(int line) => purchase.Lines[line - 1].Total.MinorUnits - _fen[line - 1];
}
