using System.Collections.Immutable;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>From which of a client's packages a visit takes its sessions: the soonest ending first (K57).</summary>
/// <remarks>
/// Packages without a last day come last; ties go to the earlier purchase, then to the smaller id. Nothing is promised:
/// hold or redeem with the first of the answer. Source: K4, K57.
/// </remarks>
public static class PackageChoice
{
    /// <summary>The packages that could serve a visit, in the order in which they are to be used.</summary>
    /// <param name="packages">The client's packages.</param>
    /// <param name="visit">The visit.</param>
    /// <param name="call">The call with which the sessions would be held.</param>
    /// <returns>Those whose <see cref="CoursePackage.Hold"/> would accept; none where no package serves.</returns>
    /// <exception cref="ArgumentException">
    /// An id is <c>default</c>, the visit takes no session, or its time limit is not after now.
    /// </exception>
    public static ImmutableArray<CoursePackage> Of(
        IEnumerable<CoursePackage> packages, NewSessionUse visit, LedgerCall call)
    {
        ArgumentNullException.ThrowIfNull(packages);
        return
        [
            .. packages
                .Select(package => (Package: package, Offer: package.OfferFor(visit, call)))
                .Where(one => one.Offer.Serves)
                .OrderBy(one => one.Offer.LastDay ?? LocalDate.MaxIsoValue)
                .ThenBy(one => one.Package.BoughtAt)
                .ThenBy(one => one.Package.Id.Value)
                .Select(one => one.Package),
        ];
    }
}
