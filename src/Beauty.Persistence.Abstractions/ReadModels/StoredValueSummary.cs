using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.StoredValue;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a stored-value account: what is left of principal and bonus.</summary>
/// <remarks>
/// Amounts are whole minor units of the currency, such as fen. Bonus that has ended stands here until the account is
/// swept; <see cref="NextBonusEnd"/> tells.
/// </remarks>
public sealed record StoredValueSummary : IReadModel
{
    /// <summary>The account.</summary>
    public required StoredValueId Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required ClientId Client { get; init; }

    /// <summary>When it was opened.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>The currency of all amounts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>What is left of what was paid in, and held for nothing.</summary>
    public required long PrincipalMinorUnits { get; init; }

    /// <summary>What is left of what was given on top, and held for nothing.</summary>
    public required long BonusMinorUnits { get; init; }

    /// <summary>What is held for bills to come.</summary>
    public required long HeldMinorUnits { get; init; }

    /// <summary>When the next bonus ends of which something is left; null for none.</summary>
    public Instant? NextBonusEnd { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => StoredValueAccount.KeyOf(Id);
}
