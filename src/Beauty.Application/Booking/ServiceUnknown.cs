using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Booking;

/// <summary>The catalogue has no such service, or it is offered no more.</summary>
/// <remarks>Code: <c>booking.service-unknown</c>.</remarks>
/// <param name="Service">The id that was given.</param>
public sealed record ServiceUnknown(ServiceId Service) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "booking.service-unknown";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("service", Service.ToString())];
}
