using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Staff;

namespace Beauty.Scheduling.Catalog;

/// <summary>A service as it comes into the catalogue.</summary>
public sealed record NewService
{
    /// <summary>The id, which the caller supplies.</summary>
    public required ServiceId Id { get; init; }

    /// <summary>The name.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>What it takes.</summary>
    public required Footprint Footprint { get; init; }

    /// <summary>What the therapist must be able to do; null for a service without active phase (T34).</summary>
    public Skill? Skill { get; init; }

    /// <summary>The rules about the client's health, each with a number of its own; by default none (S21).</summary>
    public ImmutableArray<Precaution> Precautions { get; init; } = [];
}
