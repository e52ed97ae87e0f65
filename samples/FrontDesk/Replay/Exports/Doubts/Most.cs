namespace FrontDesk.Replay.Exports.Doubts;

/// <summary>When so many rows speak against a file that it is not a slip.</summary>
/// <remarks>
/// A small salon has small files: where one or two rows are all there is, they are slips, because nothing tells
/// otherwise, and slips are listed without refusing the rest.
/// </remarks>
internal static class Most
{
    /// <summary>The fewest rows of which most can be said.</summary>
    public const int Least = 3;

    /// <summary>Whether more than half of a whole of some size.</summary>
    public static bool Of(int part, int whole, int least = Least) => whole >= least && part > whole - part;
}
