using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <summary>A tag would end before it counts at all.</summary>
/// <remarks>Code: <c>clients.tag-ends-too-soon</c>.</remarks>
public sealed record TagEndsTooSoon : DomainRefusal
{
    [JsonConstructor]
    internal TagEndsTooSoon(Instant until, Instant now) => (Until, Now) = (until, now);

    /// <inheritdoc />
    public override string Code => "clients.tag-ends-too-soon";

    /// <summary>The wanted end, exclusive.</summary>
    public Instant Until { get; }

    /// <summary>When the tag would have been set.</summary>
    public Instant Now { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("until", Until), Fact.Of("now", Now)];
}
