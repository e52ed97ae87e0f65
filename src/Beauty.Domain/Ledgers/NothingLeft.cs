using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Ledgers;

/// <summary>Nothing is left of the lot that could get another end.</summary>
/// <remarks>Code: <c>ledgers.nothing-left</c>. Source: K55.</remarks>
public sealed record NothingLeft : DomainRefusal
{
    [JsonConstructor]
    internal NothingLeft(int lot) => Lot = lot;

    /// <inheritdoc />
    public override string Code => "ledgers.nothing-left";

    /// <summary>The number of the lot.</summary>
    public int Lot { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("lot", Lot)];
}
