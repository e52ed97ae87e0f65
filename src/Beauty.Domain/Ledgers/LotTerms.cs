using System.Text.Json.Serialization;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>What holds for the units of one lot: their kind, and when they can be used.</summary>
/// <remarks>Computed once, when the lot is opened, and kept with it (K15). Equality by value. Source: K2.</remarks>
public sealed record LotTerms
{
    [JsonConstructor]
    internal LotTerms(LotKind kind, Instant earnedAt, Instant? activeFrom, Instant? endsAt)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of lot.");
        }

        if (endsAt is { } end && end <= (activeFrom ?? earnedAt))
        {
            throw new ArgumentOutOfRangeException(
                nameof(endsAt), end, $"A lot ends after it can be used from {activeFrom ?? earnedAt}.");
        }

        (Kind, EarnedAt, ActiveFrom, EndsAt) = (kind, earnedAt, activeFrom, endsAt);
    }

    /// <summary>Paid or gifted.</summary>
    public LotKind Kind { get; }

    /// <summary>When the units were earned or bought.</summary>
    public Instant EarnedAt { get; }

    /// <summary>From when they can be used, inclusive; null for at once.</summary>
    public Instant? ActiveFrom { get; }

    /// <summary>The first instant at which they cannot be used any more; null without an end.</summary>
    public Instant? EndsAt { get; private init; }

    /// <summary>States the terms of a lot.</summary>
    /// <param name="kind">Paid or gifted.</param>
    /// <param name="earnedAt">When the units were earned or bought.</param>
    /// <param name="activeFrom">From when they can be used, inclusive; null for at once.</param>
    /// <param name="endsAt">The end, exclusive; null without one.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such kind, or the end is not after the instant from which the units can be used.
    /// </exception>
    public static LotTerms Of(LotKind kind, Instant earnedAt, Instant? activeFrom = null, Instant? endsAt = null) =>
        new(kind, earnedAt, activeFrom, endsAt);

    /// <summary>Whether units of the lot can be used at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>True from the activation on and before the end (K6, K13).</returns>
    public bool IsUsableAt(Instant instant) =>
        (ActiveFrom is not { } from || instant >= from) && !HasEndedAt(instant);

    /// <summary>Whether the lot has ended at an instant; at its very end it has (K13).</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it has ended.</returns>
    public bool HasEndedAt(Instant instant) => EndsAt is { } end && instant >= end;

    internal LotTerms Ending(Instant end) => new(Kind, EarnedAt, ActiveFrom, end);
}
