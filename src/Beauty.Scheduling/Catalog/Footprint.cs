using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Beauty.Scheduling.Catalog;

/// <summary>What one service takes: phases, buffers, rooms and devices, as elapsed time.</summary>
/// <remarks>
/// The client's time is the phases, one after the other. The therapist is needed in active phases and in the buffers,
/// the resources from first to last phase except where a phase releases them. An appointment keeps the footprint as
/// booked (T52). Immutable; equality by content. Source: T23–T25, T29, T34, T37, T38.
/// </remarks>
public sealed record Footprint
{
    /// <summary>The most phases of one service.</summary>
    public const int MaxPhases = 20;

    /// <summary>The most needs of one service.</summary>
    public const int MaxNeeds = 20;

    private Footprint(ImmutableArray<Phase> phases)
    {
        Phases = phases;
        Length = phases.Aggregate(Duration.Zero, (sum, phase) => sum + phase.Length);
    }

    /// <summary>The longest client's time of one service: 24 hours.</summary>
    public static Duration MaxLength { get; } = Duration.FromHours(24);

    /// <summary>The longest preparation, clean-up or turnover: 4 hours.</summary>
    public static Duration MaxBuffer { get; } = Duration.FromHours(4);

    /// <summary>The phases in order, 1 to 20.</summary>
    public ImmutableArray<Phase> Phases { get; }

    /// <summary>The client's time: the sum of the phases, at most 24 hours.</summary>
    public Duration Length { get; }

    /// <summary>Time before the client's.</summary>
    public FootprintBuffer Preparation { get; private init; }

    /// <summary>Time after the client's.</summary>
    public FootprintBuffer CleanUp { get; private init; }

    /// <summary>The rooms, beds and devices, in the order given; each need gets a resource of its own.</summary>
    public ImmutableArray<ResourceNeed> Needs { get; private init; } = [];

    /// <summary>
    /// Whether the client may have another service at the same time, as hands and feet (T38); by default not.
    /// </summary>
    public bool AllowsParallel { get; private init; }

    /// <summary>Whether a therapist is needed at all (T34).</summary>
    public bool IsAttended => Phases.Any(phase => phase.Kind == PhaseKind.Active);

    /// <summary>Makes a footprint of phases, without buffers and needs.</summary>
    /// <param name="phases">The phases in order, 1 to 20, together at most 24 hours.</param>
    /// <returns>The footprint.</returns>
    /// <exception cref="ArgumentException">
    /// There are no or too many phases, one is null, or they last too long.
    /// </exception>
    public static Footprint Of(params ImmutableArray<Phase> phases)
    {
        if (phases.IsDefaultOrEmpty || phases.Length > MaxPhases || phases.Contains(null!))
        {
            throw new ArgumentException(
                $"A footprint has 1 to {MaxPhases} phases, got {(phases.IsDefault ? 0 : phases.Length)}.",
                nameof(phases));
        }

        var footprint = new Footprint(phases);
        return footprint.Length <= MaxLength
            ? footprint
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A footprint lasts at most {MaxLength.TotalHours} hours, got {footprint.Length.TotalHours}."),
                nameof(phases));
    }

    /// <summary>The same footprint with time before the client's.</summary>
    /// <param name="buffer">The preparation.</param>
    /// <returns>The footprint.</returns>
    public Footprint WithPreparation(FootprintBuffer buffer) => this with { Preparation = buffer };

    /// <summary>The same footprint with time after the client's.</summary>
    /// <param name="buffer">The clean-up.</param>
    /// <returns>The footprint.</returns>
    public Footprint WithCleanUp(FootprintBuffer buffer) => this with { CleanUp = buffer };

    /// <summary>The same footprint with other needs.</summary>
    /// <param name="needs">The needs, at most 20; the same kind twice means two resources of it.</param>
    /// <returns>The footprint.</returns>
    /// <exception cref="ArgumentException">
    /// There are too many needs, one is <c>default</c>, a resource is named twice, or every phase releases a need.
    /// </exception>
    public Footprint Needing(params ImmutableArray<ResourceNeed> needs)
    {
        var given = needs.IsDefault ? [] : needs;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(given.Length, MaxNeeds, nameof(needs));
        if (given.Contains(default))
        {
            throw new ArgumentException("A footprint's need is of a kind or named, got default.", nameof(needs));
        }

        var named = given.Where(need => need.Resource is not null).Select(need => need.Resource).ToList();
        if (named.Distinct().Count() != named.Count)
        {
            throw new ArgumentException(
                "A footprint names a resource once; maybe more units are meant.", nameof(needs));
        }

        var idle = given.FirstOrDefault(need => need.Kind is { } kind && Phases.All(phase => phase.IsReleased(kind)));
        return idle == default
            ? this with { Needs = given }
            : throw new ArgumentException($"Every phase releases {idle}; maybe it is not needed.", nameof(needs));
    }

    /// <summary>The same footprint, beside which the client may have another service (T38).</summary>
    /// <returns>The footprint.</returns>
    public Footprint AllowingParallel() => this with { AllowsParallel = true };

    /// <inheritdoc />
    public bool Equals(Footprint? other) =>
        other is not null
        && Preparation == other.Preparation
        && CleanUp == other.CleanUp
        && AllowsParallel == other.AllowsParallel
        && Phases.SequenceEqual(other.Phases)
        && Needs.SequenceEqual(other.Needs);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(Length, Preparation, CleanUp, AllowsParallel, Phases.Length, Needs.Length);

    /// <summary>The phases and needs.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{string.Join(", ", Phases)}; needs {string.Join(", ", Needs)}";
}
