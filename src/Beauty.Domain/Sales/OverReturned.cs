using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Sales;

/// <summary>More would come back of a line than is left of it.</summary>
/// <remarks>Code: <c>sales.over-returned</c>. Source: K49.</remarks>
public sealed record OverReturned : DomainRefusal
{
    [JsonConstructor]
    internal OverReturned(int line, int asked, int left) => (Line, Asked, Left) = (line, asked, left);

    /// <inheritdoc />
    public override string Code => "sales.over-returned";

    /// <summary>The line's number.</summary>
    public int Line { get; }

    /// <summary>How many would come back.</summary>
    public int Asked { get; }

    /// <summary>How many are left.</summary>
    public int Left { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("line", Line), Fact.Of("asked", Asked), Fact.Of("left", Left)];
}
