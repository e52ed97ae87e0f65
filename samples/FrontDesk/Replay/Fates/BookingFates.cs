using System.Globalization;
using FrontDesk.Replay.Exports;
using FrontDesk.Salons;

namespace FrontDesk.Replay.Fates;

/// <summary>Finds the booking of each cancellation and no-show; what finds none is listed, not invented.</summary>
/// <remarks>
/// The rows have no time of day. A no-show is matched by client, service, day and person, a cancellation by client,
/// service and day; each row takes one booking, the earliest that is left.
/// </remarks>
internal sealed class BookingFates
{
    private readonly ILookup<(string?, string, NodaTime.LocalDate), ExportBooking> _bookings;
    private readonly Dictionary<ExportBooking, BookingFate> _fates = [];
    private readonly List<BadRow> _unmatched = [];

    private BookingFates(IEnumerable<ExportBooking> bookings) =>
        _bookings = bookings.OrderBy(one => one.Start).ThenBy(one => one.Line)
            .ToLookup(one => (one.Client, one.Service, one.Start.Date));

    public IReadOnlyList<BadRow> Unmatched => _unmatched;

    public BookingFate this[ExportBooking booking] => _fates.GetValueOrDefault(booking) ?? BookingFate.Unknown;

    public static BookingFates Of(SalonExport export)
    {
        var fates = new BookingFates(export.Bookings);
        foreach (var row in export.NoShows)
        {
            fates.Apply(row);
        }

        // The no-shows go first: who is said not to have come had not called off.
        foreach (var row in export.Cancellations.OrderBy(one => one.CancelledOn).ThenBy(one => one.Line))
        {
            fates.Apply(row);
        }

        return fates;
    }

    private void Apply(ExportNoShow row)
    {
        var found = _bookings[(row.Client, row.Service, row.Date)]
            .FirstOrDefault(one => one.Staff.Is(row.Staff) && !_fates.ContainsKey(one));
        if (found is null)
        {
            List(row.File, row.Line, "no booking of this client, service, day and person stands in the book.");
            return;
        }

        _fates.Add(found, new BookingFate { NoShow = row });
    }

    private void Apply(ExportCancellation row)
    {
        if (row.CancelledOn > row.BookedFor)
        {
            List(row.File, row.Line, "it was given up after the day of the booking.");
            return;
        }

        var all = _bookings[(row.Client, row.Service, row.BookedFor)].ToList();
        if (all.Find(one => !_fates.ContainsKey(one)) is { } found)
        {
            _fates.Add(found, new BookingFate { Cancelled = row });
            return;
        }

        List(row.File, row.Line, all.Count == 0
            ? "no booking of this client, service and day stands in the book."
            : string.Create(CultureInfo.InvariantCulture, $"its booking, line {all[0].Line}, {TakenBy(all[0])}."));
    }

    private string TakenBy(ExportBooking booking) => this[booking] is { Cancelled: { } earlier }
        ? string.Create(CultureInfo.InvariantCulture, $"was given up by line {earlier.Line} already")
        : "is a no-show";

    private void List(string file, int line, string reason) => _unmatched.Add(new BadRow(file, line, reason));
}
