using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Waivers;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a waiver, by which a host finds what a booking of a client can bring (S21).</summary>
/// <remarks>A flag only: it names its precaution by number, never what that looks for (law V6).</remarks>
public sealed record HealthWaiverSummary : IReadModel
{
    /// <summary>The waiver.</summary>
    public required WaiverId Id { get; init; }

    /// <summary>Whose risk it is.</summary>
    public required ClientId Client { get; init; }

    /// <summary>For which service.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>The number of the service's precaution.</summary>
    public required int Precaution { get; init; }

    /// <summary>Since when it counts.</summary>
    public required Instant SignedAt { get; init; }

    /// <summary>Until when it counts, exclusive; null for good.</summary>
    public required Instant? Until { get; init; }

    /// <summary>Since when it is withdrawn; null while it is not.</summary>
    public required Instant? WithdrawnAt { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => HealthWaiver.KeyOf(Id);
}
