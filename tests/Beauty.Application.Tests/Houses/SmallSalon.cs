using Beauty.Application.Booking;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Expectations;
using Beauty.Testing.Salons;
using NodaTime;

namespace Beauty.Application.Tests.Houses;

/// <summary>
/// Anna does facials, Bella facials and massages; two rooms, one for each visit. Open daily 09:00-21:00 in Shanghai.
/// </summary>
internal sealed class SmallSalon
{
    public static readonly LocalDate Monday = new(2026, 5, 4);

    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    private readonly House _house;

    private SmallSalon(House house, BookingRules? rules)
    {
        _house = house;
        Builder = SalonBuilder.ASalon(house.Ids)
            .Under(rules ?? BookingRules.Default)
            .WithTherapist(out var anna, "facial")
            .WithTherapist(out var bella, "facial", "massage")
            .WithResource(out var rose)
            .WithResource(out var lily)
            .WithService(out var facial, "facial", InARoom(60))
            .WithService(out var massage, "massage", InARoom(90));
        (Anna, Bella, Rose, Lily, Facial, Massage) = (anna, bella, rose, lily, facial, massage);
    }

    public SalonBuilder Builder { get; }

    public LocationId Location => Builder.Location;

    public StaffId Anna { get; }

    public StaffId Bella { get; }

    public ResourceId Rose { get; }

    public ResourceId Lily { get; }

    /// <summary>An hour; Anna or Bella, any room.</summary>
    public ServiceId Facial { get; }

    /// <summary>An hour and a half; Bella, any room.</summary>
    public ServiceId Massage { get; }

    public static async Task<SmallSalon> OpenAsync(House house, BookingRules? rules = null)
    {
        var salon = new SmallSalon(house, rules);
        await house.OpenAsync(salon.Builder);
        return salon;
    }

    /// <summary>A time of the Monday in Shanghai.</summary>
    public static Instant At(int hour, int minute = 0) =>
        Monday.At(new LocalTime(hour, minute)).InZoneStrictly(Shanghai).ToInstant();

    public static TimeRange Between(int fromHour, int toHour) => TimeRange.Between(At(fromHour), At(toHour));

    public static Footprint InARoom(int minutes) =>
        Footprint.Of(Phase.Active(Duration.FromMinutes(minutes))).Needing(ResourceNeed.Of(ResourceKind.Of("room")));

    /// <summary>A facial at a start, with an appointment id of its own.</summary>
    public BookVisit Visit(Instant start, ClientId? client = null, StaffId? by = null) =>
        Visit(start, VisitWish.For(Facial, by is { } named ? StaffWish.Only(named) : null), client);

    public BookVisit Visit(Instant start, VisitWish wish, ClientId? client = null) => new()
    {
        Appointment = _house.Ids.Next<AppointmentId>(),
        Location = Location,
        Client = client,
        Start = start,
        Visit = wish,
    };

    public async Task<BookedVisit> BookedAsync(BookVisit visit) => (await _house.BookAsync(visit)).Accepted();

    public Task<BookedVisit> BookedAsync(Instant start, ClientId? client = null, StaffId? by = null) =>
        BookedAsync(Visit(start, client, by));
}
