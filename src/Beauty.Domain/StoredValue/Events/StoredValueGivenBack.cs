using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.StoredValue.Events;

/// <summary>What a purchase was paid with went back into the account.</summary>
/// <param name="Account">The account.</param>
/// <param name="StreamVersion">The account's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public sealed record StoredValueGivenBack(StoredValueId Account, long StreamVersion, Instant OccurredAt, ActorId By)
    : StoredValueEvent(Account, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "stored-value.given-back";

    /// <summary>What for: the line of a purchase.</summary>
    public required LedgerCause Cause { get; init; }

    /// <summary>What went back to the principal.</summary>
    public required Money Principal { get; init; }

    /// <summary>What went back to the bonus.</summary>
    public required Money Bonus { get; init; }

    /// <summary>What had ended meanwhile, and went nowhere.</summary>
    public required Money Forfeited { get; init; }
}
