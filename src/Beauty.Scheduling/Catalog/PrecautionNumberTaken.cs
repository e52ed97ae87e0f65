using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Catalog;

/// <summary>The number belongs to another precaution of the service, or did once; signed waivers name it.</summary>
/// <remarks>Code: <c>catalog.precaution-number-taken</c>. Source: S21.</remarks>
/// <param name="Service">The service.</param>
/// <param name="Precaution">The number that was given.</param>
/// <param name="Next">The lowest number that is free for good.</param>
public sealed record PrecautionNumberTaken(ServiceId Service, PrecautionNumber Precaution, int Next)
    : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "catalog.precaution-number-taken";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("service", Service.ToString()),
        Fact.Of("precaution", Precaution.Value),
        Fact.Of("next", Next),
    ];
}
