using Beauty.Application.Commands;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;

namespace Beauty.Application.Sales;

/// <summary>
/// More would go back by a tender than was paid by it: stored value and points are not turned into cash.
/// </summary>
/// <remarks>Code: <c>sales.tender-over-paid-back</c>. Source: K34, K49, K50.</remarks>
/// <param name="Tender">The tender; any money counts together.</param>
/// <param name="Asked">What was to go back by it.</param>
/// <param name="Left">What can.</param>
public sealed record TenderOverPaidBack(Tender Tender, Money Asked, Money Left) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "sales.tender-over-paid-back";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("tender", Tender.ToString()), Fact.Of("asked", Asked), Fact.Of("left", Left)];
}
