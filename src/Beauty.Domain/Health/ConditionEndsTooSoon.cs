using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Health;

/// <summary>The condition would end before its first day.</summary>
/// <remarks>Code: <c>health.condition-ends-too-soon</c>. Names no condition and no day (law V6).</remarks>
/// <param name="Client">The client.</param>
public sealed record ConditionEndsTooSoon(ClientId Client) : DomainRefusal
{
    /// <inheritdoc />
    public override string Code => "health.condition-ends-too-soon";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("client", Client.ToString())];
}
