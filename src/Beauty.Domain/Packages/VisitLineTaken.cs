using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Packages;

/// <summary>The line of the visit holds or has used a session of the package already.</summary>
/// <remarks>Code: <c>courses.visit-line-taken</c>. Source: K57 "one use per booking
/// key"; law 18.</remarks>
public sealed record VisitLineTaken : DomainRefusal
{
    [JsonConstructor]
    internal VisitLineTaken(PackageId package, LedgerCause visit) =>
        (Package, Visit) = (package, visit);

    /// <inheritdoc />
    public override string Code => "courses.visit-line-taken";

    /// <summary>The package.</summary>
    public PackageId Package { get; }

    /// <summary>The line of the visit.</summary>
    public LedgerCause Visit { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("package", Package.ToString()),
        Fact.Of("visit", $"{Visit}"),
    ];
}
