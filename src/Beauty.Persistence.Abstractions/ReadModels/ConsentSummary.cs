using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a consent: for what and how long; who gave it and the proof stay sealed.</summary>
public sealed record ConsentSummary : IReadModel
{
    /// <summary>The consent.</summary>
    public required ConsentId Id { get; init; }

    /// <summary>Whose consent.</summary>
    public required ClientId Client { get; init; }

    /// <summary>For what the data may be used.</summary>
    public required DataPurpose Purpose { get; init; }

    /// <summary>The classes in kebab case with blanks between, such as <c>contact identity</c>.</summary>
    public required string Classes { get; init; }

    /// <summary>When it was given.</summary>
    public required Instant GivenAt { get; init; }

    /// <summary>Until when it counts, exclusive; null until withdrawn.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>When it was withdrawn; null while it was not.</summary>
    public Instant? WithdrawnAt { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => Domain.Consents.Consent.KeyOf(Id);
}
