using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Sales;

/// <summary>The shares of the staff credited for a line are not 100 % together.</summary>
/// <remarks>Code: <c>sales.shares-do-not-add-up</c>.</remarks>
public sealed record SharesDoNotAddUp : DomainRefusal
{
    [JsonConstructor]
    internal SharesDoNotAddUp(int line, decimal shares) => (Line, Shares) = (line, shares);

    /// <inheritdoc />
    public override string Code => "sales.shares-do-not-add-up";

    /// <summary>The line's number.</summary>
    public int Line { get; }

    /// <summary>What the shares come to, in hundredths.</summary>
    public decimal Shares { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("line", Line), Fact.Of("shares", Shares)];
}
