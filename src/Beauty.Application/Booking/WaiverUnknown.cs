using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Booking;

/// <summary>There is no such waiver of this client for a precaution of these services.</summary>
/// <remarks>Code: <c>booking.waiver-unknown</c>. Source: S21.</remarks>
/// <param name="Waiver">The waiver that was brought.</param>
public sealed record WaiverUnknown(WaiverId Waiver) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "booking.waiver-unknown";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("waiver", Waiver.ToString())];
}
