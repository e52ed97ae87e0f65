using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Waivers;

/// <summary>A waiver as it is signed at the salon.</summary>
public sealed record NewHealthWaiver
{
    /// <summary>The id, which the caller supplies.</summary>
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

    /// <summary>Until when it counts, exclusive; null for good.</summary>
    public Instant? Until { get; init; }
}
