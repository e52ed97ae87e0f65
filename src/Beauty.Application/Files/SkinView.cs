using Beauty.Domain.Access;
using Beauty.Domain.Assessments;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>The client's skin, as far as the reader may see it.</summary>
public sealed record SkinView
{
    internal SkinView(Disclosure disclosure, Instant? lastObservedAt) =>
        (Disclosure, LastObservedAt) = (disclosure, lastObservedAt);

    /// <summary>How much is shown: all, or only when it was last looked at.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>When the skin was last looked at; null when never.</summary>
    public Instant? LastObservedAt { get; }

    /// <summary>The picture with its trends; null unless clear.</summary>
    public Classified<SkinPicture>? Picture { get; internal init; }
}
