using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Loyalty.Members;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a membership: tier and points as its last change left them.</summary>
/// <remarks>What time alone does, such as a lot that ends, shows after the next sweep.</remarks>
public sealed record MemberSummary : IReadModel
{
    /// <summary>The membership.</summary>
    public required MembershipId Id { get; init; }

    /// <summary>The client.</summary>
    public required ClientId Client { get; init; }

    /// <summary>The programme's code.</summary>
    public required string Programme { get; init; }

    /// <summary>The tier in force; null where the programme has none.</summary>
    public string? Tier { get; init; }

    /// <summary>The first day after the tier's validity; null without end.</summary>
    public LocalDate? TierEndsOn { get; init; }

    /// <summary>The points that could be spent.</summary>
    public required long Available { get; init; }

    /// <summary>The points that were owed.</summary>
    public required long Owed { get; init; }

    /// <summary>When the next points end, exclusive; null for none.</summary>
    /// <remarks>The start of a day in the programme's zone: the day before is the last usable one.</remarks>
    public Instant? PointsEndAt { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => Membership.KeyOf(Id);
}
