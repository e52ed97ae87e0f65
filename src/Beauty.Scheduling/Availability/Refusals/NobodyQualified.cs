using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>Nobody here can do the service, or the client wants none of those who can.</summary>
/// <remarks>Code: <c>scheduling.nobody-qualified</c>. Source: T48.</remarks>
/// <param name="Service">For which service.</param>
/// <param name="Skill">What is needed; null where anybody would do.</param>
public sealed record NobodyQualified(ServiceId Service, Skill? Skill) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.nobody-qualified";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("service", Service.ToString()),
        Fact.Of("skill", Skill?.Code ?? ""),
    ];
}
