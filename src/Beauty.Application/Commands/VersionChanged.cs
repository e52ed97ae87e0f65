using Beauty.Domain.Aggregates;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Commands;

/// <summary>Somebody changed the record since the caller read it; the caller should look again.</summary>
/// <remarks>Code: <c>commands.version-changed</c>. Source: decision 22.</remarks>
/// <param name="Key">The record.</param>
/// <param name="Expected">The version that the caller has seen.</param>
/// <param name="Actual">The version now.</param>
public sealed record VersionChanged(AggregateKey Key, long Expected, long Actual) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "commands.version-changed";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("key", Key.ToString()), Fact.Of("expected", Expected), Fact.Of("actual", Actual)];
}
