using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The client cannot have another service beside this one.</summary>
/// <remarks>Code: <c>scheduling.parts-not-parallel</c>. Source: T38.</remarks>
/// <param name="Service">Which.</param>
public sealed record PartsNotParallel(ServiceId Service) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.parts-not-parallel";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("service", Service.ToString())];
}
