using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;

namespace Beauty.Domain.Packages;

/// <summary>Where the sessions and the money of one line of a package are.</summary>
/// <remarks>
/// Available, held, used, lost and refunded sessions are all sessions of the line; deferred, earned, breakage and
/// refunded
/// money are all its money. A picture of one moment; equality by value. Source: C02, C09; law 10.
/// </remarks>
public sealed record PackageLineBalance
{
    /// <summary>The line, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the line offers.</summary>
    public required CourseLine Terms { get; init; }

    /// <summary>Paid sessions that can be promised or used.</summary>
    public required SessionCount PaidAvailable { get; init; }

    /// <summary>Gifted sessions that can be promised or used.</summary>
    public required SessionCount GiftedAvailable { get; init; }

    /// <summary>Sessions that are promised.</summary>
    public required SessionCount Held { get; init; }

    /// <summary>Sessions that were used.</summary>
    public required SessionCount Used { get; init; }

    /// <summary>Sessions that expired or were forfeited.</summary>
    public required SessionCount Lost { get; init; }

    /// <summary>Sessions that were given back for money.</summary>
    public required SessionCount Refunded { get; init; }

    /// <summary>Money that is still owed in sessions (预收).</summary>
    public required Money Deferred { get; init; }

    /// <summary>Revenue by use (消耗).</summary>
    public required Money Earned { get; init; }

    /// <summary>Revenue by expiry.</summary>
    public required Money Breakage { get; init; }

    /// <summary>Money that was paid back.</summary>
    public required Money RefundedMoney { get; init; }

    /// <summary>Sessions that can be promised or used.</summary>
    public SessionCount Available => PaidAvailable + GiftedAvailable;

    /// <summary>All revenue.</summary>
    public Money Recognised => Earned + Breakage;
}
