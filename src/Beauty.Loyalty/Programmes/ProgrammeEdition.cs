using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Loyalty.Programmes;

/// <summary>One version of a programme as it was published.</summary>
/// <remarks>Equality by value. It holds until the next version is published.</remarks>
/// <param name="PublishedAt">From when on it holds.</param>
/// <param name="By">Who published it.</param>
/// <param name="Programme">The programme.</param>
public sealed record ProgrammeEdition(Instant PublishedAt, ActorId By, LoyaltyProgramme Programme);
