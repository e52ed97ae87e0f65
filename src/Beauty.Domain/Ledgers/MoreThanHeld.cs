using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Ledgers;

/// <summary>More would be used than is held.</summary>
/// <remarks>Code: <c>ledgers.more-than-held</c>. Source: ledger law 12.</remarks>
public sealed record MoreThanHeld : DomainRefusal
{
    [JsonConstructor]
    internal MoreThanHeld(HoldId hold, long asked, long held) => (Hold, Asked, Held) = (hold, asked, held);

    /// <inheritdoc />
    public override string Code => "ledgers.more-than-held";

    /// <summary>The hold.</summary>
    public HoldId Hold { get; }

    /// <summary>How many units were asked for.</summary>
    public long Asked { get; }

    /// <summary>How many are held.</summary>
    public long Held { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("hold", Hold.ToString()), Fact.Of("asked", Asked), Fact.Of("held", Held)];
}
