using Beauty.Domain.Amounts;
using Beauty.Domain.Sales;

namespace FrontDesk.Figures;

/// <summary>The figures of a month: what came in, what was earned, what the salon owes at its end.</summary>
internal sealed record MonthFigures
{
    /// <summary>What was paid by each tender, less what was paid back by it.</summary>
    public required IReadOnlyList<(Tender Tender, Money Amount)> Cash { get; init; }

    /// <summary>The worth of the sessions that were used (耗卡).</summary>
    public required Money Consumption { get; init; }

    /// <summary>The worth of what expired unused (过期收入).</summary>
    public required Money Breakage { get; init; }

    /// <summary>What is owed in sessions of courses.</summary>
    public required Money Courses { get; init; }

    /// <summary>What is owed on stored-value accounts, bonus left out.</summary>
    public required Money StoredValue { get; init; }

    /// <summary>How many points can still be spent.</summary>
    public required long Points { get; init; }

    /// <summary>What these points would pay.</summary>
    public required Money PointsWorth { get; init; }
}
