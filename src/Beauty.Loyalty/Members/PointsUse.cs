using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;

namespace Beauty.Loyalty.Members;

/// <summary>A use of points: what it was for, and by which journal it is given back.</summary>
/// <remarks>Equality by value. Source: K34.</remarks>
public sealed record PointsUse
{
    internal PointsUse(LedgerCause cause, JournalId journal, PointsAmount points) =>
        (Cause, Journal, Points) = (cause, journal, points);

    /// <summary>The order, or its line.</summary>
    public LedgerCause Cause { get; }

    /// <summary>The journal that used them.</summary>
    public JournalId Journal { get; }

    /// <summary>The points.</summary>
    public PointsAmount Points { get; }
}
