using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Sales;

/// <summary>A course or a recharge is used up, so that its contract gives nothing back.</summary>
/// <remarks>Code: <c>sales.nothing-to-refund</c>.</remarks>
/// <param name="Purchase">The purchase.</param>
/// <param name="Line">The number of its line.</param>
public sealed record NothingToRefund(PurchaseId Purchase, int Line) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "sales.nothing-to-refund";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("purchase", Purchase.ToString()), Fact.Of("line", Line)];
}
