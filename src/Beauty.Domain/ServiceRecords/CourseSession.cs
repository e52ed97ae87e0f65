using Beauty.Domain.Identity;

namespace Beauty.Domain.ServiceRecords;

/// <summary>Which session of a course a service was (疗程第几次).</summary>
/// <remarks>Equality by value. Source: D05.</remarks>
public sealed record CourseSession
{
    /// <summary>The highest number of a session.</summary>
    public const int MaximumNumber = 999;

    private CourseSession(int number, PackageId? package) => (Number, Package) = (number, package);

    /// <summary>Its number in the course, from 1.</summary>
    public int Number { get; }

    /// <summary>The client's package; null for a course that was not sold as one.</summary>
    public PackageId? Package { get; }

    /// <summary>Numbers a session.</summary>
    /// <param name="number">1 to 999.</param>
    /// <param name="package">The client's package, or null.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 999.</exception>
    /// <exception cref="ArgumentException">The package is <c>default</c>.</exception>
    public static CourseSession Of(int number, PackageId? package = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MaximumNumber);
        if (package is { } sold)
        {
            EntityId.ThrowIfDefault(sold, nameof(package));
        }

        return new(number, package);
    }
}
