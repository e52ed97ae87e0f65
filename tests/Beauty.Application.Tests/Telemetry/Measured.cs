using System.Collections.Immutable;

namespace Beauty.Application.Tests.Telemetry;

/// <summary>One measurement.</summary>
/// <param name="Instrument">The instrument's name.</param>
/// <param name="Value">The value.</param>
/// <param name="Tags">The tags.</param>
public sealed record Measured(
    string Instrument, double Value, ImmutableArray<KeyValuePair<string, object?>> Tags);
