using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using NodaTime;

namespace Beauty.Scheduling.Catalog;

/// <summary>A footprint as it crosses the storage border, in services and in appointments.</summary>
public sealed record FootprintSnapshot
{
    /// <summary>The phases, in order.</summary>
    public required ImmutableArray<PhaseSnapshot> Phases { get; init; }

    /// <summary>Minutes before the client's time.</summary>
    public required long PreparationMinutes { get; init; }

    /// <summary>Whether the preparation may lie outside working time.</summary>
    public required bool PreparationMayLieOutside { get; init; }

    /// <summary>Minutes after the client's time.</summary>
    public required long CleanUpMinutes { get; init; }

    /// <summary>Whether the clean-up may lie outside working time.</summary>
    public required bool CleanUpMayLieOutside { get; init; }

    /// <summary>The rooms, beds and devices, in order.</summary>
    public required ImmutableArray<ResourceNeedSnapshot> Needs { get; init; }

    /// <summary>Whether the client may have another service at the same time.</summary>
    public required bool AllowsParallel { get; init; }

    /// <summary>Takes the state of a footprint.</summary>
    /// <param name="footprint">The footprint.</param>
    /// <returns>The snapshot.</returns>
    public static FootprintSnapshot Of(Footprint footprint)
    {
        ArgumentNullException.ThrowIfNull(footprint);
        return new()
        {
            Phases = [.. footprint.Phases.Select(PhaseSnapshot.Of)],
            PreparationMinutes = (long)footprint.Preparation.Length.TotalMinutes,
            PreparationMayLieOutside = footprint.Preparation.MayLieOutsideWorkingTime,
            CleanUpMinutes = (long)footprint.CleanUp.Length.TotalMinutes,
            CleanUpMayLieOutside = footprint.CleanUp.MayLieOutsideWorkingTime,
            Needs = [.. footprint.Needs.Select(ResourceNeedSnapshot.Of)],
            AllowsParallel = footprint.AllowsParallel,
        };
    }

    /// <summary>Makes the footprint again, with all checks.</summary>
    /// <returns>The footprint.</returns>
    /// <exception cref="ArgumentException">A length or a count is out of bounds.</exception>
    /// <exception cref="InvariantBrokenException">
    /// A phase has no kind, or a need is neither of a kind nor named.
    /// </exception>
    public Footprint ToFootprint()
    {
        var footprint = Footprint.Of([.. Phases.Select(phase => phase.ToPhase())])
            .WithPreparation(Buffer(PreparationMinutes, PreparationMayLieOutside))
            .WithCleanUp(Buffer(CleanUpMinutes, CleanUpMayLieOutside))
            .Needing([.. Needs.Select(need => need.ToNeed())]);
        return AllowsParallel ? footprint.AllowingParallel() : footprint;
    }

    private static FootprintBuffer Buffer(long minutes, bool mayLieOutside)
    {
        var buffer = FootprintBuffer.Of(Duration.FromMinutes(minutes));
        return mayLieOutside ? buffer.AlsoOutsideWorkingTime() : buffer;
    }
}
