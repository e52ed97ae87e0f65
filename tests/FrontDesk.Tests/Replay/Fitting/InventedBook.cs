using System.Globalization;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fitting;
using NodaTime;
using NodaTime.Text;

namespace FrontDesk.Tests.Replay.Fitting;

/// <summary>An invented book, written a day at a time.</summary>
internal sealed class InventedBook
{
    /// <summary>A service that only ends the gap of another; nobody asks how long it takes.</summary>
    private const string Next = "NEXT";

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly List<ExportBooking> _bookings = [];
    private readonly List<ExportService> _services = [];
    private LocalDate _date = new(2018, 3, 1);

    public IReadOnlyList<ExportBooking> Bookings => _bookings;

    public SalonExport Export => new()
    {
        Services = _services,
        Products = [],
        Bookings = _bookings,
        Cancellations = [],
        NoShows = [],
        Receipts = [],
        RowsOf = new Dictionary<string, int>(StringComparer.Ordinal),
        BadRows = [],
    };

    public InventedBook Offers(string code, string category)
    {
        _services.Add(new ExportService
        {
            Line = _services.Count + 2, Code = code, Description = null, Category = category, Price = 0,
        });
        return this;
    }

    /// <summary>The next day with its bookings, such as <c>ANN 09:00 amy CUT</c>; the client - is nobody.</summary>
    public InventedBook Day(params ReadOnlySpan<string> rows)
    {
        _date = _date.PlusDays(1);
        foreach (var row in rows)
        {
            var cells = row.Split(' ');
            _bookings.Add(new ExportBooking
            {
                File = SalonExport.BookingsFile,
                Line = _bookings.Count + 2,
                Staff = cells[0],
                Start = _date.At(Time.Parse(cells[1]).Value),
                Client = string.Equals(cells[2], "-", StringComparison.Ordinal) ? null : cells[2],
                Service = cells[3],
            });
        }

        return this;
    }

    /// <summary>Days on which the person takes another client after so many minutes.</summary>
    public InventedBook Gaps(string service, params IEnumerable<int> minutes)
    {
        foreach (var gap in minutes)
        {
            Day($"ANN 09:00 amy {service}", $"ANN {After(gap)} bob {Next}");
        }

        return this;
    }

    /// <summary>Days on which the client goes on to another person after so many minutes.</summary>
    public InventedBook GoesOn(string service, params IEnumerable<int> minutes)
    {
        foreach (var gap in minutes)
        {
            Day($"ANN 09:00 amy {service}", $"BEA {After(gap)} amy {Next}");
        }

        return this;
    }

    public ExportFit Fit(decimal quantile = FitRequest.UsualQuantile) =>
        ExportFitter.Fit(Offers(Next, "OTHER").Export, new FitRequest { Quantile = quantile });

    /// <summary>The proposal for a service on a grid of ten minutes, whatever the starts are like.</summary>
    public ServiceFit Fit(string service, decimal quantile = FitRequest.UsualQuantile) =>
        new ServiceFitter(Export, new FitRequest { Quantile = quantile }, gridMinutes: 10).Fit(
            _services.Single(one => string.Equals(one.Code, service, StringComparison.Ordinal)));

    private static string After(int minutes) =>
        new LocalTime(9, 0).PlusMinutes(minutes).ToString("HH:mm", CultureInfo.InvariantCulture);
}
