using System.Text.Json.Serialization;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>What a hold promises: at which instant the units must be usable, and until when it counts.</summary>
/// <remarks>
/// The lots are judged at the promised instant: that of the visit (K56), or that of the accepted quote (K16). Equality
/// by value. Source: K9.
/// </remarks>
public sealed record HoldTerms
{
    [JsonConstructor]
    internal HoldTerms(Instant usableAt, Instant? lapsesAt) => (UsableAt, LapsesAt) = (usableAt, lapsesAt);

    /// <summary>The instant at which the units must be usable.</summary>
    public Instant UsableAt { get; }

    /// <summary>From when the hold does not count any more; null for a hold that never lapses by itself.</summary>
    public Instant? LapsesAt { get; }

    /// <summary>States the terms of a hold.</summary>
    /// <param name="usableAt">The instant at which the units must be usable.</param>
    /// <param name="lapsesAt">The time limit, exclusive; null without one.</param>
    /// <returns>The terms.</returns>
    public static HoldTerms Of(Instant usableAt, Instant? lapsesAt = null) => new(usableAt, lapsesAt);

    /// <summary>Whether the hold has lapsed at an instant; at its very limit it has.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>Whether it has lapsed.</returns>
    public bool HasLapsedAt(Instant now) => LapsesAt is { } limit && now >= limit;
}
