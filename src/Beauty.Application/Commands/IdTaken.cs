using Beauty.Domain.Aggregates;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Commands;

/// <summary>The id belongs to something else already: the same id with other content is a conflict.</summary>
/// <remarks>Code: <c>commands.id-taken</c>. Source: design, "Ids"; ADR 0003.</remarks>
/// <param name="Key">The aggregate that has the id.</param>
/// <param name="Version">Its version.</param>
public sealed record IdTaken(AggregateKey Key, long Version) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "commands.id-taken";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("key", Key.ToString()), Fact.Of("version", Version)];
}
