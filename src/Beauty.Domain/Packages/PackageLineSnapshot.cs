using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Packages;

/// <summary>One line of a package as it crosses the storage border: its ledgers.</summary>
public sealed record PackageLineSnapshot
{
    /// <summary>The sessions.</summary>
    public required LedgerSnapshot Sessions { get; init; }

    /// <summary>The deferred revenue; null where the line carries no money.</summary>
    public required LedgerSnapshot? Money { get; init; }
}
