using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>The new last day is not later than the present one, or is over.</summary>
/// <remarks>Code: <c>courses.last-day-not-later</c>. A package without a last day has none later. Source:
/// K55.</remarks>
public sealed record LastDayNotLater : DomainRefusal
{
    [JsonConstructor]
    internal LastDayNotLater(PackageId package, LocalDate day, LocalDate? lastDay) =>
        (Package, Day, LastDay) = (package, day, lastDay);

    /// <inheritdoc />
    public override string Code => "courses.last-day-not-later";

    /// <summary>The package.</summary>
    public PackageId Package { get; }

    /// <summary>The day that was asked for.</summary>
    public LocalDate Day { get; }

    /// <summary>The present last day; null for none.</summary>
    public LocalDate? LastDay { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("package", Package.ToString()),
        Fact.Of("day", Day),
        LastDay is { } last ? Fact.Of("last-day", last) : Fact.Of("last-day", "…"),
    ];
}
