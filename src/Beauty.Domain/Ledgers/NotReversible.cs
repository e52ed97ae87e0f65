using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Ledgers;

/// <summary>What the journal did cannot be undone this way; a reversal never.</summary>
/// <remarks>Code: <c>ledgers.not-reversible</c>. Source: ledger laws 16 and 17.</remarks>
public sealed record NotReversible : DomainRefusal
{
    [JsonConstructor]
    internal NotReversible(JournalId journal, JournalKind kind) => (Journal, Kind) = (journal, kind);

    /// <inheritdoc />
    public override string Code => "ledgers.not-reversible";

    /// <summary>The journal.</summary>
    public JournalId Journal { get; }

    /// <summary>What it did.</summary>
    public JournalKind Kind { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("journal", Journal.ToString()), Fact.Of("kind", Kind.ToString())];
}
