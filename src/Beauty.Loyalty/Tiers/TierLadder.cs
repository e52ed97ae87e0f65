using Beauty.Domain.Amounts;

namespace Beauty.Loyalty.Tiers;

/// <summary>The member levels of a programme by spend, from the lowest to the highest.</summary>
/// <remarks>
/// <para>Invariants: I1 there is at least one tier; I2 all are in one currency; I3 the lowest starts at 0; I4 each
/// starts above the one before; I5 no code appears twice.</para>
/// <para>Which spend is measured (a calendar year, the last months, a lifetime) is the caller's, and stated by the
/// programme. Source: K36.</para>
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
    /// twice.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">Two tiers are in two currencies.</exception>
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

    /// <summary>The tier that a spend reaches.</summary>
    /// <param name="spend">The spend; after refunds it may be negative and then reaches the lowest tier.</param>
    /// <returns>The tier.</returns>
    /// <exception cref="CurrencyMismatchException">The spend is in another currency.</exception>
    /// <exception cref="ArgumentException">The spend is <c>default</c>.</exception>
    public Tier TierFor(Money spend) => _tiers[PlaceOf(spend)];

    /// <summary>The tier that a spend reaches, and what is missing to the next.</summary>
    /// <param name="spend">The spend; may be negative.</param>
    /// <returns>The standing.</returns>
    /// <exception cref="CurrencyMismatchException">The spend is in another currency.</exception>
    /// <exception cref="ArgumentException">The spend is <c>default</c>.</exception>
    public TierStanding StandingAt(Money spend)
    {
        var place = PlaceOf(spend);
        return new(_tiers[place], _tiers.ElementAtOrDefault(place + 1), spend);
    }

    private int PlaceOf(Money spend) => Math.Max(0, Array.FindLastIndex(_tiers, tier => tier.From <= spend));
}
