using Beauty.Domain.Identity;
using Beauty.Scheduling.Visits;

namespace Beauty.Application.Booking;

/// <summary>One service of a wish.</summary>
/// <param name="Service">The service, by its id in the catalogue.</param>
public sealed record WantedService(ServiceId Service)
{
    /// <summary>Whom the client wants; by default anyone.</summary>
    public StaffWish Staff { get; init; } = StaffWish.Anyone;

    /// <summary>Whether it starts together with the one before, where both services allow it (T38).</summary>
    public bool IsTogether { get; init; }
}
