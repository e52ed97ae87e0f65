using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Sales;

/// <summary>A discount would take a line or the bill below zero.</summary>
/// <remarks>Code: <c>sales.discount-too-large</c>. Source: K43.</remarks>
public sealed record DiscountTooLarge : DomainRefusal
{
    [JsonConstructor]
    internal DiscountTooLarge(int line, Money discount, Money limit) =>
        (Line, Discount, Limit) = (line, discount, limit);

    /// <inheritdoc />
    public override string Code => "sales.discount-too-large";

    /// <summary>The line's number; 0 for the discount of the whole bill.</summary>
    public int Line { get; }

    /// <summary>The discount asked for.</summary>
    public Money Discount { get; }

    /// <summary>The most that can be taken off.</summary>
    public Money Limit { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("line", Line), Fact.Of("discount", Discount), Fact.Of("limit", Limit)];
}
