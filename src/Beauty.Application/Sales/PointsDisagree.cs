using Beauty.Application.Commands;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Points;

namespace Beauty.Application.Sales;

/// <summary>The points of a bill and the money they pay are not what the quote gives (K29, K30).</summary>
/// <remarks>Code: <c>sales.points-disagree</c>. Somebody may have spent points since; a new quote tells.</remarks>
/// <param name="Asked">The points that were to pay.</param>
/// <param name="Tendered">What they were to pay.</param>
/// <param name="Possible">The points that can pay.</param>
/// <param name="Worth">What those pay.</param>
public sealed record PointsDisagree(PointsAmount Asked, Money Tendered, PointsAmount Possible, Money Worth)
    : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "sales.points-disagree";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("asked", Asked), Fact.Of("tendered", Tendered), Fact.Of("possible", Possible), Fact.Of("worth", Worth),
    ];
}
