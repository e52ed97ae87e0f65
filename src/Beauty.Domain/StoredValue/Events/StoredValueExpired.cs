using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.StoredValue.Events;

/// <summary>Time has done its part: lapsed holds returned, ended bonus expired.</summary>
/// <param name="Account">The account.</param>
/// <param name="StreamVersion">The account's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public sealed record StoredValueExpired(StoredValueId Account, long StreamVersion, Instant OccurredAt, ActorId By)
    : StoredValueEvent(Account, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "stored-value.expired";

    /// <summary>The bonus that expired; zero where only holds returned.</summary>
    public required Money Bonus { get; init; }
}
