namespace FrontDesk.Replay.Exports;

/// <summary>The two taxes of a receipt line: 5 % federal and 8 % provincial, as Manitoba had them in 2018.</summary>
internal static class Taxes
{
    public const decimal Gst = 0.05m;
    public const decimal Pst = 0.08m;

    /// <summary>Tills round a tax to the cent or keep its parts.</summary>
    private const decimal Slack = 0.005m;

    /// <summary>Whether a tax is nothing or what is due.</summary>
    public static bool Fits(decimal tax, decimal due) => tax == 0 || Math.Abs(tax - due) <= Slack;
}
