using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Ledgers;

/// <summary>Fewer units can be used than are asked for.</summary>
/// <remarks>Code: <c>ledgers.insufficient</c>. Source: K5.</remarks>
public sealed record InsufficientUnits : DomainRefusal
{
    [JsonConstructor]
    internal InsufficientUnits(LedgerUnit unit, long asked, long available) =>
        (Unit, Asked, Available) = (unit, asked, available);

    /// <inheritdoc />
    public override string Code => "ledgers.insufficient";

    /// <summary>What is counted.</summary>
    public LedgerUnit Unit { get; }

    /// <summary>How many were asked for.</summary>
    public long Asked { get; }

    /// <summary>How many can be used at that instant.</summary>
    public long Available { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("asked", Asked), Fact.Of("available", Available), Fact.Of("missing", Asked - Available)];
}
