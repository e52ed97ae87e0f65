using Beauty.Application.Commands;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Courses;

/// <summary>Steps on packages that desks compose into the plan of one command (decision 8).</summary>
/// <remarks>
/// Each step leaves the plan as it was where it refuses. A package is saved once a command, with the journals of its
/// ledgers; a desk that does several things to one finds it, does them, and saves it at the end.
/// </remarks>
internal static class PackageSteps
{
    /// <summary>The call under which a command moves ledgers; its reason is the context's.</summary>
    public static LedgerCall CallOf(CommandContext context, LedgerCause cause)
    {
        var call = LedgerCall.Of(context.Command, context.Now, context.Actor, cause);
        return context.Reason is { } reason ? call.Because(LedgerReason.Of(reason.Code)) : call;
    }

    /// <summary>Sells a course: reads plan and package, guards the plan, stores the package.</summary>
    /// <returns>
    /// The package, or the first refusal of: <c>commands.id-taken</c> for the package, <c>commands.not-found</c> for
    /// the plan, then those of <see cref="CoursePackage.Sell"/>.
    /// </returns>
    public static async ValueTask<Result<CoursePackage>> OpenAsync(
        CommandWork work, PackageSale sale, CancellationToken cancellationToken)
    {
        var (own, key) = (CoursePackage.KeyOf(sale.Package.Id), CoursePlan.KeyOf(sale.Plan));
        var known = await work.LoadAsync([own, key], cancellationToken).ConfigureAwait(false);
        if (known.TryGetValue(own, out var other))
        {
            return new IdTaken(own, other.Version);
        }

        if (!known.TryGetValue(key, out var snapshot))
        {
            return new NotFound(key);
        }

        var plan = CoursePlan.Restore((CoursePlanSnapshot)snapshot);
        var sold = CoursePackage.Sell(sale.Package, plan, sale.Call);
        if (sold.TryGetValue(out var package, out _))
        {
            // Terms changed or withdrawn between decision and commit are sold by nobody (W21).
            work.Guard(key, plan.OriginalVersion);
            Save(work, package);
        }

        return sold;
    }

    /// <summary>Finds a package to be changed.</summary>
    /// <returns>The package, or <c>commands.not-found</c>.</returns>
    public static async ValueTask<Result<CoursePackage>> FindAsync(
        CommandWork work, PackageId package, CancellationToken cancellationToken)
    {
        var key = CoursePackage.KeyOf(package);
        var known = await work.LoadAsync<CoursePackageSnapshot>(key, cancellationToken).ConfigureAwait(false);
        return known is null ? new NotFound(key) : CoursePackage.Restore(known);
    }

    /// <summary>
    /// Stores a package with what was posted in its ledgers; one that nothing happened to is left alone.
    /// </summary>
    public static void Save(CommandWork work, CoursePackage package) =>
        work.Save(package, package.ToSnapshot(), package.Ledgers);
}
