namespace FrontDesk.Replay.Bills;

/// <summary>A pack that a client bought, by the receipt that sold it.</summary>
/// <param name="Document">The bill's document.</param>
/// <param name="Course">Which pack.</param>
internal sealed record OwnedCourse(string Document, TillCourseData Course)
{
    /// <summary>What tells it from all others.</summary>
    public string Key => $"{Document}/{Course.Service}";
}
