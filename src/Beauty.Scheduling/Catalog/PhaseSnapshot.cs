using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using NodaTime;

namespace Beauty.Scheduling.Catalog;

/// <summary>A phase as it crosses the storage border.</summary>
public sealed record PhaseSnapshot
{
    /// <summary>Whether the therapist is needed.</summary>
    public required PhaseKind Kind { get; init; }

    /// <summary>The elapsed length.</summary>
    public required long LengthMinutes { get; init; }

    /// <summary>The kinds of resources that are free during the phase.</summary>
    public required ImmutableArray<ResourceKind> Releases { get; init; }

    internal static PhaseSnapshot Of(Phase phase) => new()
    {
        Kind = phase.Kind,
        LengthMinutes = (long)phase.Length.TotalMinutes,
        Releases = phase.Releases,
    };

    internal Phase ToPhase()
    {
        var length = Duration.FromMinutes(LengthMinutes);
        var phase = Kind switch
        {
            PhaseKind.Active => Phase.Active(length),
            PhaseKind.Processing => Phase.Processing(length),
            _ => throw new InvariantBrokenException($"A phase is active or processing, got {Kind}."),
        };
        return phase.Releasing(Releases.AsSpan());
    }
}
