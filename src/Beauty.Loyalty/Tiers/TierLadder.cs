using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;

namespace Beauty.Loyalty.Tiers;

/// <summary>The member levels of a programme by spend or points, from the lowest to the highest.</summary>
/// <remarks>
/// <para>Invariants: I1 there is at least one tier; I2 all are of one unit: points, or money in one currency; I3 the
/// lowest starts at 0; I4 each starts above the one before; I5 no code appears twice.</para>
/// <para>What is measured (a calendar year, the last months, a lifetime) stands in <see cref="TierMeasure"/>. Source:
/// K36.</para>
/// </remarks>
public sealed class TierLadder
{
    private readonly Tier[] _tiers;

    private TierLadder(Tier[] tiers) => _tiers = tiers;

    /// <summary>The tiers, from the lowest.</summary>
    public IReadOnlyList<Tier> Tiers => Array.AsReadOnly(_tiers);

    /// <summary>Makes a ladder.</summary>
    /// <param name="tiers">The tiers, from the lowest.</param>
    /// <returns>The ladder.</returns>
    /// <exception cref="ArgumentException">
    /// There are no tiers, the lowest does not start at 0, one does not start above the one before, or a code appears
    /// twice, or two are of two units.
    /// </exception>
    public static TierLadder Of(params IReadOnlyList<Tier> tiers)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        if (tiers.Count == 0)
        {
            throw new ArgumentException("A ladder has at least one tier.", nameof(tiers));
        }

        if (!tiers[0].From.IsZero)
        {
            throw new ArgumentException($"The lowest tier starts at 0, got {tiers[0].From}.", nameof(tiers));
        }

        foreach (var (lower, higher) in tiers.Zip(tiers.Skip(1)))
        {
            if (higher.From <= lower.From)
            {
                throw new ArgumentException(
                    $"Tier '{higher.Code}' at {higher.From} does not start above '{lower.Code}' at {lower.From}.",
                    nameof(tiers));
            }
        }

        return tiers.DistinctBy(tier => tier.Code, StringComparer.Ordinal).Count() == tiers.Count
            ? new([.. tiers])
            : throw new ArgumentException("A code appears twice on the ladder.", nameof(tiers));
    }

    /// <summary>Whether the ladder goes by points, not by money.</summary>
    public bool IsByPoints => _tiers[0].From.IsPoints;

    internal Tier this[int place] => _tiers[place];

    /// <summary>The tier that a spend reaches.</summary>
    /// <param name="spend">The spend; after refunds it may be negative and then reaches the lowest tier.</param>
    /// <returns>The tier.</returns>
    /// <exception cref="ArgumentException">
    /// The spend is <c>default</c>, in another currency, or the ladder goes by points.
    /// </exception>
    public Tier TierFor(Money spend) => _tiers[PlaceOf(TierAmount.Of(spend))];

    /// <summary>The tier that points reach.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The tier.</returns>
    /// <exception cref="ArgumentException">The ladder goes by money.</exception>
    public Tier TierFor(PointsAmount points) => _tiers[PlaceOf(TierAmount.Of(points))];

    /// <summary>The tier that a measure reaches, and what is missing to the next.</summary>
    /// <param name="measure">The measure; may be negative.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="ArgumentException">The measure is of another unit than the ladder.</exception>
    public TierStanding StandingAt(TierAmount measure)
    {
        var place = PlaceOf(measure);
        return new(_tiers[place], _tiers.ElementAtOrDefault(place + 1), measure);
    }

    internal int PlaceOf(TierAmount measure) => Math.Max(0, Array.FindLastIndex(_tiers, tier => tier.From <= measure));

    internal int? FindPlace(string code) =>
        Array.FindIndex(_tiers, tier => string.Equals(tier.Code, code, StringComparison.Ordinal)) is >= 0 and var place
            ? place
            : null;
}
