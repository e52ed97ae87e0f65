using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>One consent of the client: for what and until when, not who signed.</summary>
public sealed record ConsentView
{
    internal ConsentView(Consent consent, Instant now)
    {
        (Id, Scope, Notice) = (consent.Id, consent.Scope, consent.Notice);
        (GivenAt, ExpiresAt, WithdrawnAt) = (consent.GivenAt, consent.ExpiresAt, consent.WithdrawnAt);
        IsLive = consent.WithdrawnAt is null && consent.IsLiveAt(now);
    }

    /// <summary>The consent.</summary>
    public ConsentId Id { get; }

    /// <summary>What it covers.</summary>
    public ConsentScope Scope { get; }

    /// <summary>Which wording the client was shown.</summary>
    public NoticeVersion Notice { get; }

    /// <summary>When it was given.</summary>
    public Instant GivenAt { get; }

    /// <summary>Until when it counts, exclusive; null until withdrawn.</summary>
    public Instant? ExpiresAt { get; }

    /// <summary>When it was withdrawn; null while it was not.</summary>
    public Instant? WithdrawnAt { get; }

    /// <summary>Whether it is neither withdrawn nor over; a child's own still does not count (V5).</summary>
    public bool IsLive { get; }
}
