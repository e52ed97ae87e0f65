using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Sales;

/// <summary>A bill without a client sells a course or a recharge, or moves points or stored value.</summary>
/// <remarks>
/// Code: <c>sales.client-needed</c>. Walk-ins buy services and products with money, and earn nothing.
/// </remarks>
/// <param name="Purchase">The purchase.</param>
public sealed record ClientNeeded(PurchaseId Purchase) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "sales.client-needed";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("purchase", Purchase.ToString())];
}
