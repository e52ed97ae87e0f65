using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>The new end of a lot is not later than the old one.</summary>
/// <remarks>Code: <c>ledgers.end-not-later</c>. A lot without an end has none later. Source: K19, K55.</remarks>
public sealed record EndNotLater : DomainRefusal
{
    [JsonConstructor]
    internal EndNotLater(int lot, Instant end) => (Lot, End) = (lot, end);

    /// <inheritdoc />
    public override string Code => "ledgers.end-not-later";

    /// <summary>The number of the lot.</summary>
    public int Lot { get; }

    /// <summary>The end that was asked for, exclusive.</summary>
    public Instant End { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("lot", Lot), Fact.Of("end", End)];
}
