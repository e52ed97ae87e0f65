using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Consents;

/// <summary>A consent as it is taken down; checked by whoever takes it.</summary>
/// <remarks>Its text redacts who gave it and the proof. Equality by value.</remarks>
public sealed record NewConsent
{
    /// <summary>The id, which the caller supplies.</summary>
    public required ConsentId Id { get; init; }

    /// <summary>What it covers.</summary>
    public required ConsentScope Scope { get; init; }

    /// <summary>Which wording the client was shown.</summary>
    public required NoticeVersion Notice { get; init; }

    /// <summary>Who gave it.</summary>
    public required ConsentGiver Giver { get; init; }

    /// <summary>The proof.</summary>
    public required ConsentEvidence Evidence { get; init; }

    /// <summary>Until when it counts, exclusive; null until withdrawn. A part of a second is dropped.</summary>
    public Instant? ExpiresAt { get; init; }
}
