using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.StoredValue.Events;

/// <summary>An account was recharged (充值).</summary>
/// <param name="Account">The account.</param>
/// <param name="StreamVersion">The account's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public sealed record StoredValueRecharged(StoredValueId Account, long StreamVersion, Instant OccurredAt, ActorId By)
    : StoredValueEvent(Account, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "stored-value.recharged";

    /// <summary>What for: the line of a purchase.</summary>
    public required LedgerCause Cause { get; init; }

    /// <summary>What was paid in.</summary>
    public required Money Principal { get; init; }

    /// <summary>What was given on top.</summary>
    public required Money Bonus { get; init; }
}
