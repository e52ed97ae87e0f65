using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a blind index of a client: finds a client by phone or name without storing either.</summary>
public sealed record ClientLookup : IReadModel
{
    /// <summary>The client.</summary>
    public required ClientId Client { get; init; }

    /// <summary>Which field is indexed, such as <c>phone</c>.</summary>
    public required string Field { get; init; }

    /// <summary>The blind index's digits.</summary>
    public required string Index { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => ClientDossier.KeyOf(Client);
}
