using Beauty.Loyalty.Tiers;
using NodaTime;

namespace Beauty.Application.Sales;

/// <summary>One move of a tier, as codes.</summary>
/// <param name="From">The tier before; null where the membership began.</param>
/// <param name="To">The tier from then on.</param>
/// <param name="Cause">Why.</param>
/// <param name="On">The first day of it, in the programme's zone.</param>
/// <param name="LastDay">The last day of its validity; null without end.</param>
public sealed record TierStep(string? From, string To, TierMoveCause Cause, LocalDate On, LocalDate? LastDay)
{
    internal static TierStep Of(TierMove move) => new(move.From, move.To, move.Cause, move.On, move.LastDay);
}
