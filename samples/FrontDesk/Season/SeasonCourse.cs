using Beauty.Domain.Identity;
using FrontDesk.Salons;

namespace FrontDesk.Season;

/// <summary>A course that a client has bought, as the front desk remembers it.</summary>
internal sealed class SeasonCourse
{
    public SeasonCourse(SeasonClient client, CourseData course, PackageId package) =>
        (Client, Course, Package, Free) = (client, course, package, course.Paid + course.Gifted);

    public SeasonClient Client { get; }

    public CourseData Course { get; }

    public PackageId Package { get; }

    /// <summary>How many sessions are neither used nor held.</summary>
    public int Free { get; set; }
}
