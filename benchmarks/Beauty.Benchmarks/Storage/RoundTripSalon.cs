using Beauty.Benchmarks.Baseline;

namespace Beauty.Benchmarks.Storage;

/// <summary>
/// The salon into which both sides book: a room for each therapist, so that every visit of the stream fits.
/// </summary>
internal static class RoundTripSalon
{
    public static BaselineSalon Make() => new(BookingStream.People, days: 1, perDay: 0, roomsPerPerson: 1);
}
