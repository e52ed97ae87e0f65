using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The person cannot do the service.</summary>
/// <remarks>Code: <c>scheduling.staff-lacks-skill</c>. Source: S03.</remarks>
/// <param name="Staff">Who.</param>
/// <param name="Skill">What is needed.</param>
public sealed record StaffLacksSkill(StaffId Staff, Skill Skill) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.staff-lacks-skill";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("staff", Staff.ToString()),
        Fact.Of("skill", Skill.ToString()),
    ];
}
