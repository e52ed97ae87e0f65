using System.Text.Json.Serialization;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Packages;

/// <summary>Sessions are promised to booked visits; these must be cancelled first.</summary>
/// <remarks>Code: <c>courses.sessions-still-held</c>. Source: K58, K59.</remarks>
public sealed record SessionsStillHeld : DomainRefusal
{
    [JsonConstructor]
    internal SessionsStillHeld(PackageId package, SessionCount held) =>
        (Package, Held) = (package, held);

    /// <inheritdoc />
    public override string Code => "courses.sessions-still-held";

    /// <summary>The package.</summary>
    public PackageId Package { get; }

    /// <summary>How many.</summary>
    public SessionCount Held { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("package", Package.ToString()),
        Fact.Of("held", Held),
    ];
}
