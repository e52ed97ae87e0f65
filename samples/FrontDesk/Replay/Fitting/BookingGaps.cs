using FrontDesk.Replay.Exports;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Replay.Fitting;

/// <summary>Measures the gaps of a book: a person's, and a client's.</summary>
internal static class BookingGaps
{
    /// <summary>From each booking to the same person's next of the day, whoever comes then.</summary>
    public static IReadOnlyList<BookingGap> OfPersons(IEnumerable<ExportBooking> bookings) =>
        [.. bookings.GroupBy(booking => (booking.Staff, booking.Start.Date)).SelectMany(Between)];

    /// <summary>From each booking to the same client's next of the day, at whomever; the unnamed have none.</summary>
    public static IReadOnlyList<BookingGap> OfClients(IEnumerable<ExportBooking> bookings) =>
    [
        .. bookings.Where(booking => booking.Client is not null)
            .GroupBy(booking => (booking.Client, booking.Start.Date))
            .SelectMany(Between),
    ];

    private static IEnumerable<BookingGap> Between(IEnumerable<ExportBooking> day)
    {
        var inOrder = day.OrderBy(booking => booking.Start).ThenBy(booking => booking.Line).ToList();
        return inOrder.Zip(inOrder.Skip(1), (one, next) => new BookingGap
        {
            Service = one.Service,
            Minutes = (int)Period.Between(one.Start, next.Start, PeriodUnits.Minutes).Minutes,
            IsSameClient = one.Client?.Is(next.Client) ?? false,
        });
    }
}
