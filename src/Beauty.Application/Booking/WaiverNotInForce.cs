using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Booking;

/// <summary>The waiver does not count at the time of the treatment: it has ended or was withdrawn.</summary>
/// <remarks>Code: <c>booking.waiver-not-in-force</c>. Source: S21.</remarks>
/// <param name="Waiver">The waiver that was brought.</param>
public sealed record WaiverNotInForce(WaiverId Waiver) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "booking.waiver-not-in-force";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("waiver", Waiver.ToString())];
}
