using Beauty.Domain.Packages;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using NodaTime;

namespace Beauty.Application.Courses;

/// <summary>A page of the packages that the books call active though their last day is over.</summary>
/// <remarks>
/// For the sweep; a swept package drops out, so that the first page asked again is the next. One with sessions still
/// promised stays until its visits are recorded. Source: K17.
/// </remarks>
public sealed class PackagesToSweep : Specification<PackageSummary>
{
    /// <summary>Asks for a page.</summary>
    /// <param name="today">The day, in the shop's zone.</param>
    /// <param name="skip">How many to leave out, at least 0.</param>
    /// <param name="take">How many at most, 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page is none.</exception>
    public PackagesToSweep(LocalDate today, int skip = 0, int take = 100)
    {
        LocalDate? day = today;
        Query
            .Where(row => row.State == PackageState.Active && row.LastDay < day)
            .OrderBy(row => row.LastDay).ThenBy(row => row.Id)
            .Skip(skip).Take(take).TagWith("packages to sweep");
    }
}
