using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a client; names and phones stay sealed in the dossier's snapshot.</summary>
public sealed record ClientSummary : IReadModel
{
    /// <summary>The client.</summary>
    public required ClientId Id { get; init; }

    /// <summary>When the client was registered.</summary>
    public required Instant RegisteredAt { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => ClientDossier.KeyOf(Id);
}
