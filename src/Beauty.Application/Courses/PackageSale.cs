using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;

namespace Beauty.Application.Courses;

/// <summary>
/// A course that a command sells: to whom for how much, under which plan, by which call for which line.
/// </summary>
/// <remarks>The zone of the shop is set by the desk, which has read the location.</remarks>
internal sealed record PackageSale(NewCoursePackage Package, CoursePlanId Plan, LedgerCall Call);
