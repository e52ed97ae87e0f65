using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Health;

/// <summary>The client's dossier has the same condition at the same time; end or correct that one.</summary>
/// <remarks>Code: <c>health.condition-overlaps</c>. Names no condition and no day (law V6).</remarks>
/// <param name="Client">The client.</param>
public sealed record ConditionOverlaps(ClientId Client) : DomainRefusal
{
    /// <inheritdoc />
    public override string Code => "health.condition-overlaps";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("client", Client.ToString())];
}
