using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Application.Sales;

/// <summary>What a sale answers: what was sold for how much, and what it moved.</summary>
/// <param name="Purchase">The purchase.</param>
/// <param name="Total">What all lines come to, taxes included.</param>
/// <param name="Owed">What stayed owed.</param>
public sealed record SaleMade(PurchaseId Purchase, Money Total, Money Owed)
{
    /// <summary>
    /// Whether the same document of the other system was sold before; then nothing was done, and nothing else is told.
    /// </summary>
    public bool WasKnown { get; init; }

    /// <summary>The packages that were opened, in the order of their lines.</summary>
    public ImmutableArray<PackageId> Packages { get; init; } = [];

    /// <summary>What was paid into and out of stored value.</summary>
    public ImmutableArray<StoredValueMove> StoredValue { get; init; } = [];

    /// <summary>The points that paid; null where none did.</summary>
    public PointsTender? Points { get; init; }

    /// <summary>What each membership earned, with the explanation.</summary>
    public ImmutableArray<MemberAward> Awards { get; init; } = [];
}
