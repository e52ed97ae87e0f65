using System.Diagnostics;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

/// <summary>How long a caller has waited, and how long it is willing to; a length of time, not a time of day.</summary>
internal sealed class Patience(TimeSpan limit)
{
    private readonly long _began = Stopwatch.GetTimestamp();

    public TimeSpan Limit => limit;

    public TimeSpan Waited => Stopwatch.GetElapsedTime(_began);

    public bool IsOver => Waited >= limit;
}
