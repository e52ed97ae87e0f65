namespace FrontDesk.Shows;

/// <summary>A bar of block characters, exact to an eighth of a cell.</summary>
internal static class Bar
{
    private const string Eighths = " ▏▎▍▌▋▊▉";

    public static string Of(double share, int cells)
    {
        var eighths = (int)Math.Round(Math.Clamp(share, 0, 1) * cells * 8, MidpointRounding.AwayFromZero);
        var bar = new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : Eighths[eighths % 8].ToString());
        return bar + new string('░', cells - bar.Length);
    }
}
