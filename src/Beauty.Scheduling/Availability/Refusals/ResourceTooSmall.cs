using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The named resource has fewer units than are needed.</summary>
/// <remarks>Code: <c>scheduling.resource-too-small</c>. Source: T39, T41.</remarks>
/// <param name="Resource">Which.</param>
/// <param name="Units">How many are needed.</param>
/// <param name="Capacity">How many it has.</param>
public sealed record ResourceTooSmall(ResourceId Resource, int Units, int Capacity) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.resource-too-small";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("resource", Resource.ToString()),
        Fact.Of("units", Units),
        Fact.Of("capacity", Capacity),
    ];
}
