using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>Asks where a visit fits.</summary>
public sealed record SlotQuery
{
    /// <summary>The most slots of one answer.</summary>
    public const int MaxLimit = 10_000;

    /// <summary>The longest range of starts: 366 days.</summary>
    public static Duration LongestSearch { get; } = Duration.FromDays(366);

    /// <summary>Where.</summary>
    public required LocationId Location { get; init; }

    /// <summary>What for.</summary>
    public required VisitWish Visit { get; init; }

    /// <summary>
    /// Which starts are looked at: from the first inclusive to the last exclusive (T21); at most 366 days.
    /// </summary>
    public required TimeRange Starts { get; init; }

    /// <summary>Who comes; null where the client is not known yet.</summary>
    public ClientId? Client { get; init; }

    /// <summary>
    /// Signed waivers that the booking will bring (S21); without one that is needed no slot is offered.
    /// </summary>
    public ImmutableArray<WaiverId> Waivers { get; init; } = [];

    /// <summary>Through which channel; the front desk unless set.</summary>
    public BookingChannel Channel { get; init; } = BookingChannel.Desk;

    /// <summary>How many slots at the most, 1 to 10,000; 100 unless set.</summary>
    public int Limit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxLimit);
            field = value;
        }
    } = 100;
}
