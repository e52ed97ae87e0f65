using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Booking;

/// <summary>
/// What a client's health means for a visit: why not, or on which waivers it relies and what is told.
/// </summary>
/// <remarks>The first refusal is the one that booking gives; "why not" gives all.</remarks>
internal sealed record GateAnswer
{
    /// <summary>Nothing is in the way and nothing was looked at.</summary>
    public static GateAnswer Free { get; } = new();

    public ImmutableArray<Refusal> Refusals { get; init; } = [];

    public ImmutableArray<PrecautionWarning> Warnings { get; init; } = [];

    public ImmutableDictionary<ServiceId, ImmutableArray<WaiverId>> Waivers { get; init; } =
        ImmutableDictionary<ServiceId, ImmutableArray<WaiverId>>.Empty;

    /// <summary>What was looked at, with its version.</summary>
    public ImmutableArray<(AggregateKey Key, long Version)> Read { get; init; } = [];

    /// <summary>A fact of health recorded before the commit makes the plan stale (decision 2; W21).</summary>
    public void GuardIn(CommandWork work)
    {
        foreach (var (key, version) in Read)
        {
            work.Guard(key, version);
        }
    }
}
