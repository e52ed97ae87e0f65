using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fates;

namespace FrontDesk.Replay.Fitting;

/// <summary>Proposes a durations file from an export's bookings; the same export gives the same proposal.</summary>
internal static class ExportFitter
{
    public static ExportFit Fit(SalonExport export, FitRequest request)
    {
        var steps = StartSteps.Of(export.Bookings);
        var fitter = new ServiceFitter(export, request, steps.Minutes);
        IReadOnlyList<ServiceFit> services = [.. export.Services.Select(fitter.Fit)];
        var data = services.Select(one => one.ToData()).ToDictionary(one => one.Code, StringComparer.Ordinal);
        return new ExportFit
        {
            Request = request,
            Steps = steps,
            Services = services,
            Chairs = ChairCount.Of(export.Bookings, data),
            Forecast = new FitForecaster(data, steps.Minutes).Of(ReplayVisits.Of(
                export.Bookings, data, BookingFates.Of(export))),
        };
    }
}
