using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>The day of the visit lies outside the validity of the package.</summary>
/// <remarks>Code: <c>courses.visit-outside-validity</c>. Source: K56.</remarks>
public sealed record VisitOutsideValidity : DomainRefusal
{
    [JsonConstructor]
    internal VisitOutsideValidity(PackageId package, LocalDate day, LocalDate firstDay, LocalDate? lastDay) =>
        (Package, Day, FirstDay, LastDay) = (package, day, firstDay, lastDay);

    /// <inheritdoc />
    public override string Code => "courses.visit-outside-validity";

    /// <summary>The package.</summary>
    public PackageId Package { get; }

    /// <summary>The day of the visit, in the zone of the shop.</summary>
    public LocalDate Day { get; }

    /// <summary>The first usable day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last usable day; null for none.</summary>
    public LocalDate? LastDay { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("package", Package.ToString()),
        Fact.Of("day", Day),
        Fact.Of("first-day", FirstDay),
        LastDay is { } last ? Fact.Of("last-day", last) : Fact.Of("last-day", "…"),
    ];
}
