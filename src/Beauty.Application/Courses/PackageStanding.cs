using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using NodaTime;

namespace Beauty.Application.Courses;

/// <summary>What a command on a package answers: how the package stands after it.</summary>
/// <remarks>
/// A later duplicate of the command gets the same answer, also when the package has changed since (W4).
/// </remarks>
public sealed record PackageStanding
{
    /// <summary>The package.</summary>
    public required PackageId Package { get; init; }

    /// <summary>Its version after the command.</summary>
    public required long Version { get; init; }

    /// <summary>How it stands at the time of the command.</summary>
    public required PackageState State { get; init; }

    /// <summary>The last usable day, before the first use the latest possible one; null for none.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Sessions left, promised ones included.</summary>
    public required int SessionsLeft { get; init; }

    /// <summary>Revenue so far, by use and by expiry (K60).</summary>
    public required Money Recognised { get; init; }

    /// <summary>Money still owed in sessions (K60).</summary>
    public required Money Deferred { get; init; }

    /// <summary>The use that was made or undone, with its revenue; null for any other command.</summary>
    public CourseUse? Use { get; init; }

    internal static PackageStanding Of(CoursePackage package, Instant now) => new()
    {
        Package = package.Id,
        Version = package.Version,
        State = package.StateAt(now),
        LastDay = package.LastDay,
        SessionsLeft = package.SessionsLeft,
        Recognised = package.Recognised,
        Deferred = package.Deferred,
    };
}
