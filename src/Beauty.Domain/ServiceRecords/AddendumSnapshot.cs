using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.ServiceRecords;

/// <summary>Who added to a record and when; what they added lies sealed, in the same order.</summary>
public sealed record AddendumSnapshot
{
    /// <summary>When it was added.</summary>
    public required Instant AddedAt { get; init; }

    /// <summary>Who added it.</summary>
    public required ActorId AddedBy { get; init; }
}
