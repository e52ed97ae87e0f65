using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.StoredValue.Events;

/// <summary>Something was paid with an account (扣款).</summary>
/// <param name="Account">The account.</param>
/// <param name="StreamVersion">The account's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public sealed record StoredValueSpent(StoredValueId Account, long StreamVersion, Instant OccurredAt, ActorId By)
    : StoredValueEvent(Account, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "stored-value.spent";

    /// <summary>What for: the line of a purchase.</summary>
    public required LedgerCause Cause { get; init; }

    /// <summary>What was taken of the principal.</summary>
    public required Money Principal { get; init; }

    /// <summary>What was taken of the bonus.</summary>
    public required Money Bonus { get; init; }
}
