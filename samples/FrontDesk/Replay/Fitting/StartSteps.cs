using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay.Fitting;

/// <summary>The steps in which the salon plans its starts, as the minutes of the starts tell.</summary>
internal sealed record StartSteps
{
    /// <summary>Of a hundred starts one may be a slip of the pen.</summary>
    private const decimal Most = 0.99m;

    /// <summary>All divide an hour, so that each hour has the same starts.</summary>
    private static readonly int[] Steps = [30, 20, 15, 10, 5];

    private StartSteps(int minutes, int onIt, int all) => (Minutes, OnIt, All) = (minutes, onIt, all);

    public int Minutes { get; }

    public int OnIt { get; }

    public int All { get; }

    /// <summary>The widest step that nearly all starts keep; a minute, which all keep, if there is none.</summary>
    public static StartSteps Of(IReadOnlyCollection<ExportBooking> bookings) =>
        Steps.Append(1)
            .Select(step => new StartSteps(step, bookings.Count(one => IsOn(step, one)), bookings.Count))
            .First(steps => steps.OnIt >= Most * steps.All);

    private static bool IsOn(int step, ExportBooking booking) => booking.Start.Minute % step == 0;
}
