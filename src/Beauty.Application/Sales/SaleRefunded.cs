using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Application.Sales;

/// <summary>What a refund gives back, or would: money, stored value, points and courses.</summary>
/// <param name="Purchase">The purchase.</param>
/// <param name="Number">The number among its refunds, from 1.</param>
/// <param name="Value">The value of all lines, taxes included.</param>
/// <param name="DebtCancelled">What the client no longer owes; the rest of the value is paid back.</param>
public sealed record SaleRefunded(PurchaseId Purchase, int Number, Money Value, Money DebtCancelled)
{
    /// <summary>What comes back, line by line.</summary>
    public ImmutableArray<RefundedPart> Lines { get; init; } = [];

    /// <summary>With what it is paid back.</summary>
    public ImmutableArray<PaidBack> Payments { get; init; } = [];

    /// <summary>The courses that end, each with its arithmetic.</summary>
    public ImmutableArray<CourseReturned> Courses { get; init; } = [];

    /// <summary>What goes back into, and is paid out of, stored value.</summary>
    public ImmutableArray<StoredValueMove> StoredValue { get; init; } = [];

    /// <summary>What memberships give and get.</summary>
    public ImmutableArray<MemberReturn> Members { get; init; } = [];
}
