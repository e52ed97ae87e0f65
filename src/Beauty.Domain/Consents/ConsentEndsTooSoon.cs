using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Consents;

/// <summary>A consent would end before it counts at all.</summary>
/// <remarks>Code: <c>consents.ends-too-soon</c>.</remarks>
public sealed record ConsentEndsTooSoon : DomainRefusal
{
    [JsonConstructor]
    internal ConsentEndsTooSoon(Instant expiresAt, Instant now) => (ExpiresAt, Now) = (expiresAt, now);

    /// <inheritdoc />
    public override string Code => "consents.ends-too-soon";

    /// <summary>The wanted end, exclusive.</summary>
    public Instant ExpiresAt { get; }

    /// <summary>When the consent would have been taken down.</summary>
    public Instant Now { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("expires-at", ExpiresAt), Fact.Of("now", Now)];
}
