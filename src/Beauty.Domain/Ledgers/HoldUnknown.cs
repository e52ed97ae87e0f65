using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Ledgers;

/// <summary>There is no such hold, or it has been resolved.</summary>
/// <remarks>Code: <c>ledgers.hold-unknown</c>. Source: K9; ledger law 11.</remarks>
public sealed record HoldUnknown : DomainRefusal
{
    [JsonConstructor]
    internal HoldUnknown(HoldId hold) => Hold = hold;

    /// <inheritdoc />
    public override string Code => "ledgers.hold-unknown";

    /// <summary>The hold.</summary>
    public HoldId Hold { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("hold", Hold.ToString())];
}
