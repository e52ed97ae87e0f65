using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Courses;

/// <summary>A line of a visit cannot have the session that it wishes for; the package's own refusal says why.</summary>
/// <remarks>
/// Code: <c>courses.visit-line-not-held</c>. Waiting helps where it helps the reason. Source: C04, K56.
/// </remarks>
/// <param name="Line">Which line of the visit, from 1, in the order of their start.</param>
/// <param name="Service">Its service.</param>
/// <param name="Package">The package.</param>
/// <param name="Reason">Why, as the package says.</param>
public sealed record VisitLineNotHeld(int Line, ServiceId Service, PackageId Package, Refusal Reason)
    : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "courses.visit-line-not-held";

    /// <inheritdoc />
    public override bool WaitingCanHelp => Reason.WaitingCanHelp;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("line", Line),
        Fact.Of("service", Service.ToString()),
        Fact.Of("package", Package.ToString()),
        Fact.Of("reason", [Reason]),
    ];
}
