namespace Beauty.Persistence.EntityFrameworkCore.Commits;

/// <summary>How a database holds what a plan relied upon until the plan is committed (W21).</summary>
/// <remarks>
/// Each statement finds or changes a row if what was read still stands. Where others commit between two statements it
/// has to keep it so as well.
/// </remarks>
internal sealed record CommitDialect
{
    /// <summary>For a database with one writer at a time: nothing can move after it was compared.</summary>
    public static CommitDialect OneWriter { get; } = new()
    {
        PageStands = CommitSql.PageStands,
        PageIsUnknown = "SELECT 1 WHERE NOT EXISTS (" + CommitSql.PageExists + ")",
        AggregateStands = CommitSql.AggregateStands,
        AggregateIsUnknown = "SELECT 1 WHERE NOT EXISTS (" + CommitSql.AggregateExists + ")",
    };

    /// <summary>A guard of a page: tenant, scope, owner, day, version.</summary>
    public required string PageStands { get; init; }

    /// <summary>A guard that a page does not exist: tenant, scope, owner, day.</summary>
    public required string PageIsUnknown { get; init; }

    /// <summary>Ends a guard that a page does not exist; null where nothing is to be done.</summary>
    public string? ForgetPage { get; init; }

    /// <summary>A guard of an aggregate: tenant, kind, id, version.</summary>
    public required string AggregateStands { get; init; }

    /// <summary>A guard that an aggregate does not exist: tenant, kind, id.</summary>
    public required string AggregateIsUnknown { get; init; }

    /// <summary>Ends a guard that an aggregate does not exist; null where nothing is to be done.</summary>
    public string? ForgetAggregate { get; init; }

    /// <summary>Asks the backstop about all claims of the plan at once; null where it judges each by itself.</summary>
    public string? JudgeClaims { get; init; }
}
