using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Sales;

/// <summary>The tenders, with what stays owed, are not what is to be paid.</summary>
/// <remarks>Code: <c>sales.tenders-do-not-add-up</c>.</remarks>
public sealed record TendersDoNotAddUp : DomainRefusal
{
    [JsonConstructor]
    internal TendersDoNotAddUp(Money due, Money tendered, Money owed) =>
        (Due, Tendered, Owed) = (due, tendered, owed);

    /// <inheritdoc />
    public override string Code => "sales.tenders-do-not-add-up";

    /// <summary>What is to be paid, or paid back.</summary>
    public Money Due { get; }

    /// <summary>What the tenders come to.</summary>
    public Money Tendered { get; }

    /// <summary>What stays owed; zero for a refund.</summary>
    public Money Owed { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("due", Due), Fact.Of("tendered", Tendered), Fact.Of("owed", Owed)];
}
