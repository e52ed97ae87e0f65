using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The person does not work at the location.</summary>
/// <remarks>Code: <c>scheduling.staff-not-here</c>. Source: S02.</remarks>
/// <param name="Staff">Who.</param>
/// <param name="Location">Where.</param>
public sealed record StaffNotHere(StaffId Staff, LocationId Location) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.staff-not-here";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("staff", Staff.ToString()),
        Fact.Of("location", Location.ToString()),
    ];
}
