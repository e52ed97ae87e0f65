using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay.Fitting;

/// <summary>Counts how many clients sat on a chair at once, under proposed durations.</summary>
internal static class ChairCount
{
    /// <summary>The most at once, ends excluded; at least one.</summary>
    public static int Of(
        IEnumerable<ExportBooking> bookings, IReadOnlyDictionary<string, ReplayServiceData> services)
    {
        var taken = bookings.Where(booking => services[booking.Service].Needs.Count > 0).ToList();
        var changes = taken.Select(booking => (At: booking.Start, By: 1)).Concat(
            taken.Select(booking => (At: booking.Start.PlusMinutes(services[booking.Service].Length), By: -1)));
        var (now, most) = (0, 1);
        // Who leaves at a minute frees the chair for who comes at that minute.
        foreach (var (_, by) in changes.OrderBy(change => change.At).ThenBy(change => change.By))
        {
            now += by;
            most = Math.Max(most, now);
        }

        return most;
    }
}
