namespace FrontDesk.Replay.Reports;

/// <summary>What some receipts come to, without rounding: exports have parts of a cent in their taxes.</summary>
/// <param name="Receipts">How many receipts.</param>
/// <param name="Amount">What was charged, without taxes and after returns.</param>
/// <param name="Gst">The federal tax.</param>
/// <param name="Pst">The provincial tax.</param>
internal sealed record MoneyTotals(int Receipts, decimal Amount, decimal Gst, decimal Pst)
{
    public static MoneyTotals operator -(MoneyTotals one, MoneyTotals other) => new(
        one.Receipts - other.Receipts, one.Amount - other.Amount, one.Gst - other.Gst, one.Pst - other.Pst);
}
