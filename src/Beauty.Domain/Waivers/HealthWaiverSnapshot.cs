using Beauty.Domain.Aggregates;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Waivers;

/// <summary>A waiver as it crosses the storage border; schema version 1.</summary>
public sealed record HealthWaiverSnapshot : Snapshot
{
    /// <summary>The waiver.</summary>
    public required WaiverId Id { get; init; }

    /// <summary>Whose risk it is.</summary>
    public required ClientId Client { get; init; }

    /// <summary>For which service.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>For which of its precautions.</summary>
    public required PrecautionNumber Precaution { get; init; }

    /// <summary>Which wording was signed.</summary>
    public required WordingVersion Wording { get; init; }

    /// <summary>By whom.</summary>
    public required WaiverSigner SignedBy { get; init; }

    /// <summary>Before whom.</summary>
    public required ActorId Witness { get; init; }

    /// <summary>When.</summary>
    public required Instant SignedAt { get; init; }

    /// <summary>Until when it counts, exclusive; null for good.</summary>
    public required Instant? Until { get; init; }

    /// <summary>Since when it is withdrawn; null while it is not.</summary>
    public required Instant? WithdrawnAt { get; init; }
}
