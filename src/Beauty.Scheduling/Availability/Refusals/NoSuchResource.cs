using Beauty.Domain.Refusals;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>Nothing here is of the kind and large enough.</summary>
/// <remarks>Code: <c>scheduling.no-such-resource</c>. Source: T41.</remarks>
/// <param name="Kind">What is needed.</param>
/// <param name="Units">How many units are needed.</param>
public sealed record NoSuchResource(ResourceKind Kind, int Units) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.no-such-resource";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("kind", Kind.ToString()), Fact.Of("units", Units)];
}
