using Beauty.Domain.Identity;
using Beauty.Scheduling.Visits;

namespace Beauty.Application.Booking;

/// <summary>One service of a wish.</summary>
/// <param name="Service">The service, by its id in the catalogue.</param>
public sealed record WantedService(ServiceId Service)
{
    /// <summary>Whom the client wants; by default anyone.</summary>
    public StaffWish Staff { get; init; } = StaffWish.Anyone;

    /// <summary>The client's package whose session it is to use; null for none (C04).</summary>
    /// <remarks>A session is held for the day of the visit; only the owner of the package can use it.</remarks>
    public PackageId? Package { get; init; }

    /// <summary>Whether it starts together with the one before, where both services allow it (T38).</summary>
    public bool IsTogether { get; init; }
}
