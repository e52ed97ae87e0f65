using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Application.Figures;

/// <summary>Of which time the figures are asked, in which currency, and whose cash.</summary>
/// <param name="From">The start, inclusive; for a month the start of its first day in the shop's zone.</param>
/// <param name="Until">The end, exclusive; after the start.</param>
/// <param name="Currency">The currency of all amounts.</param>
public sealed record FiguresQuestion(Instant From, Instant Until, Currency Currency)
{
    /// <summary>Whose cash; null for all locations. Liabilities are those of the whole salon: a course is used
    /// anywhere.</summary>
    public LocationId? Location { get; init; }
}
