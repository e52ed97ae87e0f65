using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using NodaTime;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>One row a package: whose it is, what is left of it until when, and what it earned.</summary>
/// <remarks>
/// Sessions are summed over the lines. Amounts are whole minor units of the currency, such as fen, so that stores can
/// add
/// them up. The state is that of the books: a package past its last day is active here until it is swept;
/// <see cref="LastDay"/> tells.
/// </remarks>
public sealed record PackageSummary : IReadModel
{
    /// <summary>The package.</summary>
    public required PackageId Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required ClientId Client { get; init; }

    /// <summary>The plan.</summary>
    public required CoursePlanId Plan { get; init; }

    /// <summary>The name under which it was sold.</summary>
    public required string Name { get; init; }

    /// <summary>When it was bought.</summary>
    public required Instant BoughtAt { get; init; }

    /// <summary>Who advised the client; null for nobody.</summary>
    public StaffId? Advisor { get; init; }

    /// <summary>The last usable day, before the first use the latest possible one; null for none.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>From when on it is nearly expired, by its terms; null where it has no last day (C10).</summary>
    public LocalDate? WarnFrom { get; init; }

    /// <summary>With at most so many sessions left it is nearly used up, by its terms; 0 for never (C10).</summary>
    public required int WarnAtSessions { get; init; }

    /// <summary>How it stands.</summary>
    public required PackageState State { get; init; }

    /// <summary>Sessions that can be promised or used.</summary>
    public required int SessionsAvailable { get; init; }

    /// <summary>Sessions that are promised to booked visits.</summary>
    public required int SessionsHeld { get; init; }

    /// <summary>Sessions that were used.</summary>
    public required int SessionsUsed { get; init; }

    /// <summary>The currency of all amounts.</summary>
    public required Currency Currency { get; init; }

    /// <summary>What was paid.</summary>
    public required long PaidMinorUnits { get; init; }

    /// <summary>What was paid back.</summary>
    public required long RefundedMinorUnits { get; init; }

    /// <summary>Revenue so far, by use and by expiry.</summary>
    public required long RecognisedMinorUnits { get; init; }

    /// <summary>What is still owed in sessions.</summary>
    public required long DeferredMinorUnits { get; init; }

    /// <inheritdoc />
    public AggregateKey Source => CoursePackage.KeyOf(Id);
}
