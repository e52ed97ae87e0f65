using Beauty.Domain.Identity;

namespace Beauty.Domain.Packages;

/// <summary>For which service sessions are held: what the ledger does not say.</summary>
public sealed record PackagePromiseSnapshot
{
    /// <summary>The hold.</summary>
    public required HoldId Hold { get; init; }

    /// <summary>The service.</summary>
    public required ServiceId Service { get; init; }
}
