using Beauty.Scheduling.Visits;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fates;

namespace FrontDesk.Replay;

/// <summary>Puts rows together that are one visit: without a gap or an overlap, and with one fate.</summary>
internal static class ReplayVisits
{
    public static IReadOnlyList<ReplayVisit> Of(
        IEnumerable<ExportBooking> bookings,
        IReadOnlyDictionary<string, ReplayServiceData> services,
        BookingFates fates)
    {
        var visits = new List<List<ExportBooking>>();
        // A row that names nobody is a visit of its own.
        var days = bookings.GroupBy(booking => (
            booking.Client, Nameless: booking.Client is null ? booking.Line : 0, booking.Start.Date));
        foreach (var day in days)
        {
            List<ExportBooking>? open = null;
            foreach (var booking in day.OrderBy(booking => booking.Start).ThenBy(booking => booking.Line))
            {
                if (open is null || open.Count == VisitRequest.MaxParts
                    || !Follows(open[^1], booking, services) || !fates[open[^1]].IsLike(fates[booking]))
                {
                    visits.Add(open = []);
                }

                open.Add(booking);
            }
        }

        return
        [
            .. visits.Select(parts => new ReplayVisit
                {
                    Parts = parts, Fates = [.. parts.Select(part => fates[part])],
                })
                .OrderBy(visit => visit.First.Start)
                .ThenBy(visit => visit.First.Line),
        ];
    }

    private static bool Follows(
        ExportBooking before, ExportBooking after, IReadOnlyDictionary<string, ReplayServiceData> services) =>
        before.Start.PlusMinutes(services[before.Service].Length) == after.Start;
}
