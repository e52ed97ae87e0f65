using Beauty.Domain.Health;
using Beauty.Domain.Identity;

namespace Beauty.Application.Booking;

/// <summary>A precaution that does not stand in the way of a booking, but is told beside it (S21).</summary>
/// <remarks>A flag only: what it looks for stands in the catalogue, for those who treat (law V6).</remarks>
/// <param name="Service">The service.</param>
/// <param name="Precaution">The number of its precaution.</param>
public sealed record PrecautionWarning(ServiceId Service, PrecautionNumber Precaution);
