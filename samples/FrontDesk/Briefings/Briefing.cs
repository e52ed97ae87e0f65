using Beauty.Application.Files;
using Beauty.Application.Loyalty;
using Beauty.Domain.Access;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Loyalty.Earning;

namespace FrontDesk.Briefings;

/// <summary>What a reader is told of a client before the visit; what she may not see is not in it.</summary>
internal sealed record Briefing
{
    public required ClientFile File { get; init; }

    public required Role Role { get; init; }

    /// <summary>The client's wishes; null where withheld.</summary>
    public ClientPreferences? Wishes { get; init; }

    /// <summary>The names of the packages in the file.</summary>
    public required IReadOnlyDictionary<PackageId, string> CourseNames { get; init; }

    /// <summary>The membership with its programme; null where withheld, and for one who is no member.</summary>
    public MemberReading? Member { get; init; }

    /// <summary>How the last bill earned its points; null where withheld or none did.</summary>
    public EarningAward? LastAward { get; init; }
}
