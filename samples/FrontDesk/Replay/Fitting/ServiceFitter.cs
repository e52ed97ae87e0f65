using FrontDesk.Replay.Exports;
using FrontDesk.Salons;

namespace FrontDesk.Replay.Fitting;

/// <summary>Proposes how long a service takes from the gaps after its bookings.</summary>
/// <remarks>
/// A gap bounds the length from above: the person cannot have been at it longer than until the next booking, if that
/// was no double-booking. So the low end of the gaps is the length, and the share below it are the double-bookings. Few
/// gaps are no reason to look elsewhere: their shortest is a bound that the service itself gave, while its category
/// mixes fringe cuts with smoothing treatments. Only a service without gaps takes its category's.
/// A colour is split where the data show both: the client's next service begins later than the person's, and the person
/// took somebody else in meanwhile. Until then is work, the rest processing; work after the processing cannot be seen.
/// </remarks>
internal sealed class ServiceFitter
{
    /// <summary>The category that has processing phases.</summary>
    private const string Colour = "COLOR";

    /// <summary>The category that takes no chair.</summary>
    private const string Miscellaneous = "MISC";

    /// <summary>What a service takes of which, and of whose category, nothing was ever measured.</summary>
    private const int Hour = 60;

    private readonly FitRequest _request;
    private readonly int _gridMinutes;
    private readonly ILookup<string, ExportBooking> _bookings;
    private readonly ILookup<string, BookingGap> _work;
    private readonly ILookup<string, BookingGap> _client;
    private readonly ILookup<string, string> _codesOf;

    public ServiceFitter(SalonExport export, FitRequest request, int gridMinutes)
    {
        (_request, _gridMinutes) = (request, gridMinutes);
        _bookings = export.Bookings.ToLookup(booking => booking.Service, StringComparer.Ordinal);
        _work = BookingGaps.OfPersons(export.Bookings).ToLookup(gap => gap.Service, StringComparer.Ordinal);
        _client = BookingGaps.OfClients(export.Bookings).ToLookup(gap => gap.Service, StringComparer.Ordinal);
        _codesOf = export.Services.ToLookup(one => one.Category, one => one.Code, StringComparer.Ordinal);
    }

    public ServiceFit Fit(ExportService service)
    {
        string[] own = [service.Code];
        var category = _codesOf[service.Category];
        var basis = IsMeasured(own) ? FitBasis.Service
            : IsMeasured(category) ? FitBasis.Category
            : FitBasis.Nothing;
        var codes = basis == FitBasis.Service ? own : category;
        var work = codes.SelectMany(code => _work[code]).ToList();
        var sample = new GapSample(work, _request.Quantile);
        var client = new GapSample(codes.SelectMany(code => _client[code]), _request.Quantile);
        var active = OnGrid(sample.Low ?? Hour);
        var (processing, meanwhile) = service.Category.Is(Colour) && client.Low is { } low
            ? Processing(active, OnGrid(low), work)
            : default;
        return new ServiceFit
        {
            Code = service.Code,
            Bookings = _bookings[service.Code].Count(),
            Basis = basis,
            Work = sample,
            Client = client,
            Active = active,
            Processing = processing,
            TakenMeanwhile = meanwhile,
            RunsIntoNext = _work[service.Code].Count(gap => gap.Minutes < active),
            Sureness = basis == FitBasis.Service ? SurenessOf(sample, client, processing) : Sureness.Guess,
            TakesChair = !service.Category.Is(Miscellaneous),
        };
    }

    /// <summary>A split rests on both samples, so it is no surer than the less sure of them.</summary>
    private Sureness SurenessOf(GapSample work, GapSample client, int processing)
    {
        var sureness = work.SurenessOn(_gridMinutes);
        return processing == 0 ? sureness : (Sureness)Math.Min((int)sureness, (int)client.SurenessOn(_gridMinutes));
    }

    private static (int Minutes, int TakenMeanwhile) Processing(int active, int client, IEnumerable<BookingGap> work)
    {
        // A gap shorter than the work is a double-booking and no proof that the person was free.
        var meanwhile = work.Count(gap => !gap.IsSameClient && gap.Minutes >= active && gap.Minutes < client);
        return meanwhile > 0 ? (client - active, meanwhile) : default;
    }

    private bool IsMeasured(IEnumerable<string> codes) =>
        codes.SelectMany(code => _work[code]).Any(gap => gap.IsTelling);

    private int OnGrid(int minutes) => Math.Max(minutes - (minutes % _gridMinutes), _gridMinutes);
}
