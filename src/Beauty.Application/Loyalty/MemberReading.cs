using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;

namespace Beauty.Application.Loyalty;

/// <summary>A membership as it was read, with its programme in all versions.</summary>
/// <param name="Member">The membership.</param>
/// <param name="Programme">The programme.</param>
public sealed record MemberReading(Membership Member, PublishedProgramme Programme);
