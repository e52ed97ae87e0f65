using Beauty.Application.Commands;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Waivers;

/// <summary>The service has no precaution of that number that asks for a waiver.</summary>
/// <remarks>Code: <c>waivers.precaution-unknown</c>. Source: S21.</remarks>
/// <param name="Service">The service.</param>
/// <param name="Precaution">The number that was given.</param>
public sealed record PrecautionUnknown(ServiceId Service, PrecautionNumber Precaution) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "waivers.precaution-unknown";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("service", Service.ToString()), Fact.Of("precaution", Precaution.Value)];
}
