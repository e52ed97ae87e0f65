using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Scheduling.Appointments;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Application.Commands;

/// <summary>
/// The canonical form of a request without personal data: what it is about, and what it says line by line.
/// </summary>
/// <remarks>The context's reason is written down with what it moves: another reason asks for something else.</remarks>
internal sealed record LinesForm(AggregateKey About, ImmutableArray<string?> Lines)
{
    /// <summary>Why, where the context says so.</summary>
    public AppointmentReason? Reason { get; init; }

    /// <summary>An instant as it stands in a line, to the nanosecond and the same for every culture.</summary>
    public static string? TextOf(Instant? instant) =>
        instant is { } given ? InstantPattern.ExtendedIso.Format(given) : null;
}
