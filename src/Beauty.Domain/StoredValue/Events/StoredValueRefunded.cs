using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.StoredValue.Events;

/// <summary>Principal of a recharge was refunded (退卡).</summary>
/// <param name="Account">The account.</param>
/// <param name="StreamVersion">The account's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public sealed record StoredValueRefunded(StoredValueId Account, long StreamVersion, Instant OccurredAt, ActorId By)
    : StoredValueEvent(Account, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "stored-value.refunded";

    /// <summary>What for: the line of a purchase.</summary>
    public required LedgerCause Cause { get; init; }

    /// <summary>What was refunded.</summary>
    public required Money Principal { get; init; }

    /// <summary>The bonus that was forfeited by it.</summary>
    public required Money ForfeitedBonus { get; init; }
}
