using FrontDesk.Replay.Bills;

namespace FrontDesk.Replay.Exports;

/// <summary>The rates behind the two taxes of a receipt line, of an amount of one.</summary>
/// <param name="Gst">The federal tax, such as 0.05.</param>
/// <param name="Pst">The provincial tax, such as 0.08.</param>
internal readonly record struct Taxes(decimal Gst, decimal Pst)
{
    /// <summary>Tills round a tax to the cent or keep its parts.</summary>
    private const decimal Slack = 0.005m;

    public static Taxes Of(TillData till) => new(till.GstPercent / 100, till.PstPercent / 100);

    /// <summary>Whether the first tax of an amount is nothing or what is due.</summary>
    public bool GstFits(decimal amount, decimal tax) => Fits(tax, amount * Gst);

    /// <summary>Whether the second tax of an amount is nothing or what is due.</summary>
    public bool PstFits(decimal amount, decimal tax) => Fits(tax, amount * Pst);

    private static bool Fits(decimal tax, decimal due) => tax == 0 || Math.Abs(tax - due) <= Slack;
}
