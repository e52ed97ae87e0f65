using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Application.Sales;

/// <summary>What an order earned a membership, as codes and facts (K26).</summary>
/// <remarks>The desk of loyalty explains it in words at any time from what is stored.</remarks>
/// <param name="Member">The membership.</param>
/// <param name="Programme">The code of the programme.</param>
/// <param name="ProgrammeVersion">The version by which it was judged.</param>
/// <param name="Points">The points; may be zero.</param>
public sealed record MemberAward(MembershipId Member, string Programme, int ProgrammeVersion, PointsAmount Points)
{
    /// <summary>What of the order counted (K20).</summary>
    public required Money Basis { get; init; }

    /// <summary>The day at which all rules were judged, in the programme's zone (K16).</summary>
    public required LocalDate On { get; init; }

    /// <summary>What the cap per order took away.</summary>
    public required PointsAmount CutByCap { get; init; }

    /// <summary>When the points can be used; null for at once (K27).</summary>
    public Instant? ActiveFrom { get; init; }

    /// <summary>Until when, exclusive; null without end.</summary>
    public Instant? EndsAt { get; init; }

    /// <summary>Each rule, in the order of definition.</summary>
    public ImmutableArray<AwardPart> Parts { get; init; } = [];

    /// <summary>How the tier moved.</summary>
    public ImmutableArray<TierStep> Moves { get; init; } = [];

    internal static MemberAward Of(Membership member, PointsEarned earned)
    {
        var award = earned.Award;
        var lot = earned.Journal?.Lots is [var opened, ..] ? opened.Terms : null;
        return new(member.Id, member.Programme.Code, member.ProgrammeVersion, award.Points)
        {
            Basis = award.Basis,
            On = award.Date,
            CutByCap = award.CutByCap,
            ActiveFrom = lot?.ActiveFrom,
            EndsAt = lot?.EndsAt,
            Parts = [.. award.Outcomes.Select(PartOf)],
            Moves = [.. earned.Moves.Select(TierStep.Of)],
        };
    }

    private static AwardPart PartOf(EarningOutcome outcome) => new(
        outcome.Rule.Code, outcome.IsApplied ? outcome.Contribution : 0m, outcome.WhyNot?.Code);
}
