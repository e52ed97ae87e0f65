using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Waivers;

/// <summary>The waiver would end before anybody could rely on it.</summary>
/// <remarks>Code: <c>waivers.ends-too-soon</c>.</remarks>
/// <param name="Until">The end that was given.</param>
/// <param name="Now">When it was signed.</param>
public sealed record WaiverEndsTooSoon(Instant Until, Instant Now) : DomainRefusal
{
    /// <inheritdoc />
    public override string Code => "waivers.ends-too-soon";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("until", Until), Fact.Of("now", Now)];
}
