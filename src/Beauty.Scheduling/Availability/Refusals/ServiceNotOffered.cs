using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The service is no longer offered.</summary>
/// <remarks>Code: <c>scheduling.service-not-offered</c>. Source: S05.</remarks>
/// <param name="Service">Which.</param>
public sealed record ServiceNotOffered(ServiceId Service) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.service-not-offered";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("service", Service.ToString())];
}
