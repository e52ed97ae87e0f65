using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.StoredValue.Events;

/// <summary>A hold was given up; its amount is free again.</summary>
/// <param name="Account">The account.</param>
/// <param name="StreamVersion">The account's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public sealed record StoredValueReleased(StoredValueId Account, long StreamVersion, Instant OccurredAt, ActorId By)
    : StoredValueEvent(Account, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "stored-value.released";

    /// <summary>The hold.</summary>
    public required HoldId Hold { get; init; }
}
