using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>The hold passed its time limit; its units are free again.</summary>
/// <remarks>Code: <c>ledgers.hold-lapsed</c>. Source: K9; ledger law 14.</remarks>
public sealed record HoldLapsed : DomainRefusal
{
    [JsonConstructor]
    internal HoldLapsed(HoldId hold, Instant limit) => (Hold, Limit) = (hold, limit);

    /// <inheritdoc />
    public override string Code => "ledgers.hold-lapsed";

    /// <summary>The hold.</summary>
    public HoldId Hold { get; }

    /// <summary>The time limit, exclusive.</summary>
    public Instant Limit { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("hold", Hold.ToString()), Fact.Of("limit", Limit)];
}
