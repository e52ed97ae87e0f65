using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Sales;

/// <summary>More would be refunded of a line than is left of what was paid for it.</summary>
/// <remarks>Code: <c>sales.over-refunded</c>. Source: K49.</remarks>
public sealed record OverRefunded : DomainRefusal
{
    [JsonConstructor]
    internal OverRefunded(int line, Money asked, Money left) => (Line, Asked, Left) = (line, asked, left);

    /// <inheritdoc />
    public override string Code => "sales.over-refunded";

    /// <summary>The line's number.</summary>
    public int Line { get; }

    /// <summary>The amount asked for.</summary>
    public Money Asked { get; }

    /// <summary>What is left of the line's total.</summary>
    public Money Left { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("line", Line), Fact.Of("asked", Asked), Fact.Of("left", Left)];
}
