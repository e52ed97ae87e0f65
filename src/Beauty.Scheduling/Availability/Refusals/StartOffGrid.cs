using Beauty.Domain.Refusals;
using Beauty.Scheduling.Texts;
using NodaTime;

namespace Beauty.Scheduling.Availability.Refusals;

/// <summary>The location offers no start at that time, and the channel may not leave the grid.</summary>
/// <remarks>Code: <c>scheduling.start-off-grid</c>. Source: T18, T20; decision 13.</remarks>
/// <param name="Start">The start asked for.</param>
/// <param name="StepMinutes">The step of the grid.</param>
/// <param name="Zone">The location's zone, for showing times.</param>
public sealed record StartOffGrid(Instant Start, int StepMinutes, DateTimeZone Zone) : SchedulingRefusal
{
    /// <inheritdoc />
    public override string Code => "scheduling.start-off-grid";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("start", Start, Zone), Fact.Of("step-minutes", StepMinutes)];
}
