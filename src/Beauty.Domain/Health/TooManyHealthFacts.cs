using Beauty.Domain.Refusals;

namespace Beauty.Domain.Health;

/// <summary>A dossier keeps as many facts of health as it can, history included.</summary>
/// <remarks>Code: <c>health.too-many-facts</c>.</remarks>
/// <param name="Limit">How many a dossier keeps at most.</param>
public sealed record TooManyHealthFacts(int Limit) : DomainRefusal
{
    /// <inheritdoc />
    public override string Code => "health.too-many-facts";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("limit", Limit)];
}
