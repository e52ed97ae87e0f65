using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Courses;

/// <summary>One line of a course plan as data.</summary>
public sealed record CourseLineSnapshot
{
    /// <summary>The services, any of which a session may be.</summary>
    public required ImmutableArray<ServiceId> Services { get; init; }

    /// <summary>What one session costs without a course.</summary>
    public required Money ListPrice { get; init; }

    /// <summary>How many sessions are paid for.</summary>
    public required SessionCount Paid { get; init; }

    /// <summary>How many are a gift; absent for none.</summary>
    public SessionCount? Gifted { get; init; }

    /// <summary>Takes the state of a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The data.</returns>
    public static CourseLineSnapshot Of(CourseLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Services = line.Services,
            ListPrice = line.ListPrice,
            Paid = line.Paid,
            Gifted = line.Gifted,
        };
    }

    internal CourseLine ToLine(int number)
    {
        try
        {
            return CourseLine.Of(Services.IsDefault ? [] : Services, ListPrice, Paid, Gifted ?? SessionCount.None);
        }
        catch (ArgumentException wrong)
        {
            throw new FormatException($"Line {number}: {wrong.Message}", wrong);
        }
    }
}
