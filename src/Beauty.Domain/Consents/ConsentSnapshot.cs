using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Consents;

/// <summary>A consent as it lies in storage: who signed and the proof are sealed.</summary>
/// <remarks>Schema version 1. Source: decisions 3 and 17.</remarks>
public sealed record ConsentSnapshot : Snapshot
{
    /// <summary>The consent.</summary>
    public required ConsentId Id { get; init; }

    /// <summary>Whose consent.</summary>
    public required ClientId Client { get; init; }

    /// <summary>For what the data may be used.</summary>
    public required DataPurpose Purpose { get; init; }

    /// <summary>Which data.</summary>
    public required ImmutableArray<DataClass> Classes { get; init; }

    /// <summary>On which channels the client may be addressed.</summary>
    public required ImmutableArray<ConsentChannel> Channels { get; init; }

    /// <summary>Which wording the client was shown.</summary>
    public required NoticeVersion Notice { get; init; }

    /// <summary>When it was given.</summary>
    public required Instant GivenAt { get; init; }

    /// <summary>Until when it counts, exclusive; null until withdrawn.</summary>
    public required Instant? ExpiresAt { get; init; }

    /// <summary>When it was withdrawn; null while it was not.</summary>
    public required Instant? WithdrawnAt { get; init; }

    /// <summary>Who gave it and the proof, sealed with the consent's id.</summary>
    public required SealedBlob Identity { get; init; }
}
