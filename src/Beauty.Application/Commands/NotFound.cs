using Beauty.Domain.Aggregates;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Commands;

/// <summary>What a command is about does not exist.</summary>
/// <remarks>Code: <c>commands.not-found</c>.</remarks>
/// <param name="Key">The aggregate that was asked for.</param>
public sealed record NotFound(AggregateKey Key) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "commands.not-found";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("key", Key.ToString())];
}
