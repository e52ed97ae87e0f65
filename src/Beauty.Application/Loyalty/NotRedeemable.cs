using Beauty.Application.Commands;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Programmes;

namespace Beauty.Application.Loyalty;

/// <summary>Points of this programme pay for nothing.</summary>
/// <remarks>Code: <c>loyalty.not-redeemable</c>.</remarks>
/// <param name="Programme">The programme.</param>
public sealed record NotRedeemable(ProgrammeCode Programme) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "loyalty.not-redeemable";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("programme", Programme.Code)];
}
