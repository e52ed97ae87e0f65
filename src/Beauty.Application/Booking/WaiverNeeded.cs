using Beauty.Application.Commands;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Booking;

/// <summary>A precaution of the service asks for a signed waiver, and the booking brings none for it.</summary>
/// <remarks>
/// Code: <c>booking.waiver-needed</c>. Names neither the condition nor the ingredient (law V6). Source: S21.
/// </remarks>
/// <param name="Service">The service.</param>
/// <param name="Precaution">The number of its precaution.</param>
public sealed record WaiverNeeded(ServiceId Service, PrecautionNumber Precaution) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "booking.waiver-needed";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("service", Service.ToString()), Fact.Of("precaution", Precaution.Value)];
}
