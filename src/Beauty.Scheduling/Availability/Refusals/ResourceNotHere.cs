using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The named resource does not stand at the location, or is out of use.</summary>
/// <remarks>Code: <c>scheduling.resource-not-here</c>. Source: T41.</remarks>
/// <param name="Resource">Which.</param>
/// <param name="Location">Where.</param>
public sealed record ResourceNotHere(ResourceId Resource, LocationId Location) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.resource-not-here";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("resource", Resource.ToString()),
        Fact.Of("location", Location.ToString()),
    ];
}
