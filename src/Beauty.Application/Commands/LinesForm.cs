using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Application.Commands;

/// <summary>
/// The canonical form of a request without personal data: what it is about, and what it says line by line.
/// </summary>
internal sealed record LinesForm(AggregateKey About, ImmutableArray<string?> Lines)
{
    /// <summary>An instant as it stands in a line, to the nanosecond and the same for every culture.</summary>
    public static string? TextOf(Instant? instant) =>
        instant is { } given ? InstantPattern.ExtendedIso.Format(given) : null;
}
