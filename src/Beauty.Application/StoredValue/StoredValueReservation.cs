using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Application.StoredValue;

/// <summary>An amount to be held for a bill to come.</summary>
/// <param name="Hold">The hold, whose id the caller supplies.</param>
/// <param name="Amount">How much; above zero.</param>
/// <param name="UsableAt">When it is to be spent; ends are judged by it.</param>
/// <param name="LapsesAt">Until when it counts, exclusive and after now; null without limit.</param>
public sealed record StoredValueReservation(HoldId Hold, Money Amount, Instant UsableAt, Instant? LapsesAt);
