using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Application.Courses;

/// <summary>Asks to use sessions of a package for a visit that held none, such as a walk-in (C03).</summary>
public sealed record RedeemSessions
{
    /// <summary>The package.</summary>
    public required PackageId Package { get; init; }

    /// <summary>Who came; only the owner of the package can use it.</summary>
    public required ClientId Client { get; init; }

    /// <summary>What was done.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>The line of the visit: of a service record, a purchase or a completed appointment (law 18).</summary>
    public required LedgerCause Visit { get; init; }

    /// <summary>When the visit was, not after now; its day, in the zone of the shop, is tested (K56).</summary>
    public required Instant At { get; init; }

    /// <summary>Who treated; null where nobody did.</summary>
    public StaffId? Therapist { get; init; }

    /// <summary>How many sessions; one unless set, two for a double session.</summary>
    public SessionCount Sessions { get; init; } = SessionCount.One;

    internal static void ThrowUnlessSound(RedeemSessions redeem, Instant now)
    {
        ArgumentNullException.ThrowIfNull(redeem);
        EntityId.ThrowIfDefault(redeem.Package);
        EntityId.ThrowIfDefault(redeem.Client);
        EntityId.ThrowIfDefault(redeem.Service);
        ArgumentNullException.ThrowIfNull(redeem.Visit, nameof(redeem));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(redeem.At, now, nameof(redeem));
        if (redeem.Sessions.IsNone)
        {
            throw new ArgumentException("A visit uses at least one session, got none.", nameof(redeem));
        }

        if (redeem.Therapist is { } therapist)
        {
            EntityId.ThrowIfDefault(therapist);
        }
    }
}
