using Beauty.Domain.Identity;
using Beauty.Loyalty.Programmes;
using NodaTime;

namespace Beauty.Loyalty.Members.Events;

/// <summary>A client became a member of a programme.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="StreamVersion">The membership's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Client">The client.</param>
/// <param name="Programme">The programme.</param>
/// <param name="ProgrammeVersion">Its version.</param>
public sealed record MemberJoined(
    MembershipId Membership,
    long StreamVersion,
    Instant OccurredAt,
    ClientId Client,
    ProgrammeCode Programme,
    int ProgrammeVersion)
    : MemberEvent(Membership, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "member.joined";
}
