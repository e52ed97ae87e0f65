using Beauty.Benchmarks.Baseline;
using Beauty.Benchmarks.Salons;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Benchmarks.Storage;

/// <summary>
/// Visits that fill a salon of 20 therapists and 20 rooms hour by hour and day by day; every one is free.
/// </summary>
internal sealed class BookingStream
{
    public const int People = 20;
    public const int Clients = 400;
    public const int Minutes = 60;

    /// <summary>How many bookings go before the first that counts.</summary>
    /// <remarks>Measured: the time of one falls until then, as method after method is compiled anew.</remarks>
    public const int WarmUp = 2_000;

    private const int HoursADay = SalonPlan.ShiftMinutes / Minutes;

    private readonly BaselineSalon _salon;
    private int _next;

    public BookingStream(BaselineSalon salon) => _salon = salon;

    /// <summary>The next visit: people take turns within an hour, and a client comes again after 400 others.</summary>
    public Visit Next()
    {
        var number = _next++;
        var (person, hour) = (number % People, number / People % HoursADay);
        var day = number / (People * HoursADay);
        return new Visit(
            SalonPlan.Id<CommandId>(number),
            SalonPlan.Id<AppointmentId>(number),
            SalonPlan.Person(person),
            SalonPlan.Id<ClientId>(number % Clients),
            BaselineSalon.At(day, _salon.ShiftStartMinute[person] + (hour * Minutes)));
    }

    /// <summary>One visit as both sides are told it.</summary>
    internal sealed record Visit(
        CommandId Command, AppointmentId Appointment, StaffId Person, ClientId Client, Instant Start);
}
