using Beauty.Domain.Packages;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using NodaTime;

namespace Beauty.Application.Courses;

/// <summary>A page of the packages with few sessions left by their own terms, the fewest first.</summary>
/// <remarks>Promised sessions count as left. Packages past their last day are not among them. Source: C10.</remarks>
public sealed class PackagesNearlyUsedUp : Specification<PackageSummary>
{
    /// <summary>Asks for a page.</summary>
    /// <param name="today">The day, in the shop's zone.</param>
    /// <param name="skip">How many to leave out, at least 0.</param>
    /// <param name="take">How many at most, 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page is none.</exception>
    public PackagesNearlyUsedUp(LocalDate today, int skip = 0, int take = 100)
    {
        LocalDate? day = today;
        Query
            .Where(row => row.State == PackageState.Active && (row.LastDay == null || row.LastDay >= day))
            .Where(row => row.SessionsAvailable + row.SessionsHeld <= row.WarnAtSessions)
            .OrderBy(row => row.SessionsAvailable + row.SessionsHeld).ThenBy(row => row.Id)
            .Skip(skip).Take(take).TagWith("packages nearly used up");
    }
}
