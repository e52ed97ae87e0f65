using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The start lies before the time of asking.</summary>
/// <remarks>Code: <c>scheduling.start-in-past</c>. Source: T28.</remarks>
/// <param name="Start">The start asked for.</param>
/// <param name="Now">The time of asking.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record StartInPast(Instant Start, Instant Now, DateTimeZone Zone) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.start-in-past";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("start", Start, Zone), Fact.Of("now", Now, Zone)];
}
