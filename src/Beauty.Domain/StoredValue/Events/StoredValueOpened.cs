using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.StoredValue.Events;

/// <summary>An account was opened (开卡).</summary>
/// <param name="Account">The account.</param>
/// <param name="StreamVersion">The account's version after the event.</param>
/// <param name="OccurredAt">When it was recorded.</param>
/// <param name="By">Who did it.</param>
public sealed record StoredValueOpened(StoredValueId Account, long StreamVersion, Instant OccurredAt, ActorId By)
    : StoredValueEvent(Account, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "stored-value.opened";

    /// <summary>Whose it is.</summary>
    public required ClientId Client { get; init; }

    /// <summary>Its currency.</summary>
    public required Currency Currency { get; init; }
}
