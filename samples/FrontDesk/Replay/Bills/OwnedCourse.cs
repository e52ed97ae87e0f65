namespace FrontDesk.Replay.Bills;

/// <summary>A pack that a client bought, by the line of the bill that sold it.</summary>
/// <param name="Document">The bill's document.</param>
/// <param name="Line">The number of its line there, from 1: one bill may sell two packs.</param>
/// <param name="Course">Which pack.</param>
internal sealed record OwnedCourse(string Document, int Line, TillCourseData Course)
{
    /// <summary>What tells it from all others.</summary>
    public string Key => FormattableString.Invariant($"{Document}#{Line}/{Course.Service}");
}
