using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>What is needed to sell a course to a client.</summary>
public sealed record NewCoursePackage
{
    /// <summary>The package, which the caller names.</summary>
    public required PackageId Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required ClientId Client { get; init; }

    /// <summary>What was paid for the whole, in the currency of the plan.</summary>
    public required Money PricePaid { get; init; }

    /// <summary>The zone of the shop, in which its days are counted.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Who advised the client; null for nobody.</summary>
    public StaffId? Advisor { get; init; }
}
