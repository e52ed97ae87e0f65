using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay;

/// <summary>Tells the bookings whose duration is known from those of which nobody knows how long they take.</summary>
internal static class ReplayDurations
{
    public static (IReadOnlyList<ExportBooking> Known, IReadOnlyList<BadRow> Unknown) Split(
        SalonExport export, ReplayPlanData plan)
    {
        var codes = plan.Services.Select(service => service.Code).ToHashSet(StringComparer.Ordinal);
        return (
            [.. export.Bookings.Where(booking => codes.Contains(booking.Service))],
            [
                .. export.Services.Where(service => !codes.Contains(service.Code)).Select(service => new BadRow(
                    SalonExport.ServicesFile,
                    service.Line,
                    $"the durations file does not say how long {service.Code} takes.")),
                .. export.Bookings.Where(booking => !codes.Contains(booking.Service)).Select(booking => new BadRow(
                    booking.File, booking.Line, $"the durations file does not say how long {booking.Service} takes.")),
            ]);
    }
}
