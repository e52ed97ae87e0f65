using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>A package as it crosses the storage border; schema version 1.</summary>
public sealed record CoursePackageSnapshot : Snapshot
{
    /// <summary>The package.</summary>
    public required PackageId Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required ClientId Client { get; init; }

    /// <summary>The plan.</summary>
    public required CoursePlanId Plan { get; init; }

    /// <summary>Under which version of its terms it was sold.</summary>
    public required int TermsVersion { get; init; }

    /// <summary>These terms.</summary>
    public required CourseTerms Terms { get; init; }

    /// <summary>What was paid.</summary>
    public required Money PricePaid { get; init; }

    /// <summary>When it was bought.</summary>
    public required Instant BoughtAt { get; init; }

    /// <summary>The line of the purchase.</summary>
    public required LedgerCause Purchase { get; init; }

    /// <summary>The zone of the shop.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>Who advised the client; null for nobody.</summary>
    public required StaffId? Advisor { get; init; }

    /// <summary>The last usable day; null for none, or none yet.</summary>
    public required LocalDate? LastDay { get; init; }

    /// <summary>The ledgers of each line, in the order of the terms.</summary>
    public required ImmutableArray<PackageLineSnapshot> Lines { get; init; }

    /// <summary>For which service sessions are held.</summary>
    public required ImmutableArray<PackagePromiseSnapshot> Promises { get; init; }

    /// <summary>Every use, undone ones too, in order.</summary>
    public required ImmutableArray<CourseUse> Uses { get; init; }

    /// <summary>The refund; null where there was none.</summary>
    public required CourseRefund? Refund { get; init; }

    /// <summary>Whether staff ended it.</summary>
    public required bool IsClosed { get; init; }
}
