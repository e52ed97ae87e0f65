using System.Collections.Immutable;
using Beauty.Domain.Amounts;

namespace Beauty.Application.Figures;

/// <summary>The figures of a time, such as a month (月报): money, revenue, what is owed, points.</summary>
/// <remarks>
/// What ledgers tell is as of the instants of recording: asked again, it is the same. Cash is by the time of payment;
/// an import of an old document shows in the time of its payment.
/// </remarks>
public sealed record SalonFigures
{
    /// <summary>Money by tender, refunds deducted; neither stored value nor points (R9).</summary>
    public required ImmutableArray<TenderFigure> Cash { get; init; }

    /// <summary>The courses: their consumption is recognised revenue, their closing the deferred one (C12).</summary>
    public required LiabilityFigures Courses { get; init; }

    /// <summary>Stored value, principal and bonus together.</summary>
    public required LiabilityFigures StoredValue { get; init; }

    /// <summary>What of the stored value at the end was paid in (本金).</summary>
    public required Money Principal { get; init; }

    /// <summary>What of it was given on top (赠金).</summary>
    public required Money Bonus { get; init; }

    /// <summary>Points by programme.</summary>
    public required ImmutableArray<PointsFigures> Points { get; init; }
}
