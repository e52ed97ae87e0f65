using System.Collections.Immutable;
using Beauty.Domain.Aggregates;

namespace Beauty.Application.Commands;

/// <summary>The canonical form of a request without personal data: what it is about, and what it says line by line.</summary>
internal sealed record LinesForm(AggregateKey About, ImmutableArray<string?> Lines);
