using System.Globalization;
using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>One thing in a member's history on which the tier may depend.</summary>
/// <remarks>
/// A refund is known on its own day but counts on the day of its order, so that both leave the window together (K39).
/// Equality by value. Source: K36, K39, K40.
/// </remarks>
public sealed record TierFact
{
    private TierFact(TierFactKind kind, LocalDate knownOn, LocalDate countsOn) =>
        (Kind, KnownOn, CountsOn) = (kind, knownOn, countsOn);

    /// <summary>What happened.</summary>
    public TierFactKind Kind { get; }

    /// <summary>The day on which it happened, in the programme's zone.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>The day on which it counts; for a refund that of the order, otherwise <see cref="KnownOn"/>.</summary>
    public LocalDate CountsOn { get; }

    /// <summary>The change of what was spent; null where no money counts.</summary>
    public TierAmount? Spent { get; private init; }

    /// <summary>The change of what was earned, in points.</summary>
    public TierAmount Earned { get; private init; }

    /// <summary>The change of the balance, in points.</summary>
    public TierAmount Balance { get; private init; }

    /// <summary>The tier granted by hand; null for all other facts.</summary>
    public ManualTier? Grant { get; private init; }

    /// <summary>An order.</summary>
    /// <param name="on">The day on which it is recorded.</param>
    /// <param name="spent">What counts of it; zero or more.</param>
    /// <param name="earned">The points that it earned.</param>
    /// <param name="orderedOn">The day of the accepted quote, not after the record; null for its day.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the quote after the
    /// record.</exception>
    /// <exception cref="ArgumentException">The amount is <c>default</c>.</exception>
    public static TierFact Purchase(LocalDate on, Money spent, PointsAmount earned, LocalDate? orderedOn = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(spent, Money.Zero(spent.Currency));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(orderedOn ?? on, on, nameof(orderedOn));
        var points = TierAmount.Of(earned);
        return new(TierFactKind.Purchase, on, orderedOn ?? on)
        {
            Spent = TierAmount.Of(spent),
            Earned = points,
            Balance = points,
        };
    }

    /// <summary>A return.</summary>
    /// <param name="on">Its day.</param>
    /// <param name="purchasedOn">The day of the order, not after the return.</param>
    /// <param name="returned">What is returned of what counted; zero or more.</param>
    /// <param name="takenBack">The points that it takes back.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the order is after the
    /// return.</exception>
    /// <exception cref="ArgumentException">The amount is <c>default</c>.</exception>
    public static TierFact Refund(LocalDate on, LocalDate purchasedOn, Money returned, PointsAmount takenBack)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(purchasedOn, on);
        ArgumentOutOfRangeException.ThrowIfLessThan(returned, Money.Zero(returned.Currency));
        var points = TierAmount.Of(PointsAmount.Zero) - TierAmount.Of(takenBack);
        return new(TierFactKind.Refund, on, purchasedOn)
        {
            Spent = TierAmount.Of(-returned),
            Earned = points,
            Balance = points,
        };
    }

    /// <summary>Points that came without an order: given back, or granted by hand.</summary>
    /// <param name="on">The day.</param>
    /// <param name="points">The points.</param>
    /// <returns>The fact.</returns>
    public static TierFact BalanceRose(LocalDate on, PointsAmount points) =>
        new(TierFactKind.BalanceMoved, on, on) { Balance = TierAmount.Of(points) };

    /// <summary>Points that were spent or ended.</summary>
    /// <param name="on">The day.</param>
    /// <param name="points">The points.</param>
    /// <returns>The fact.</returns>
    public static TierFact BalanceFell(LocalDate on, PointsAmount points) =>
        new(TierFactKind.BalanceMoved, on, on)
        {
            Balance = TierAmount.Of(PointsAmount.Zero) - TierAmount.Of(points),
        };

    /// <summary>A tier granted by hand; it takes the place of a former grant.</summary>
    /// <param name="on">The first day.</param>
    /// <param name="grant">The grant, which ends on that day or later.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The grant ends before it begins.</exception>
    public static TierFact Granted(LocalDate on, ManualTier grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return grant.LastDay is { } last && last < on
            ? throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The grant {grant} ends before its first day, {on:R}."),
                nameof(grant))
            : new(TierFactKind.TierGranted, on, on) { Grant = grant };
    }

    /// <summary>A grant by hand withdrawn.</summary>
    /// <param name="on">The first day without it.</param>
    /// <returns>The fact.</returns>
    public static TierFact GrantWithdrawn(LocalDate on) => new(TierFactKind.GrantWithdrawn, on, on);

    internal static TierFact Restored(TierFactSnapshot stored)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stored.CountsOn, stored.KnownOn, nameof(stored));
        return new(stored.Kind, stored.KnownOn, stored.CountsOn)
        {
            Spent = stored.Spent is { } spent ? TierAmount.Of(spent) : null,
            Earned = TierAmount.OfUnits(stored.Earned, default),
            Balance = TierAmount.OfUnits(stored.Balance, default),
            Grant = stored.Grant?.ToGrant(),
        };
    }

    internal TierFactSnapshot ToSnapshot() => new()
    {
        Kind = Kind,
        KnownOn = KnownOn,
        CountsOn = CountsOn,
        Spent = Spent is { } spent ? Money.FromMinorUnits(spent.Units, spent.Currency) : null,
        Earned = Earned.Units,
        Balance = Balance.Units,
        Grant = Grant is null ? null : ManualTierSnapshot.Of(Grant),
    };
}
