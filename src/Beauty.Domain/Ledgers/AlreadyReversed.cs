using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Ledgers;

/// <summary>More would be undone than is left of the movement.</summary>
/// <remarks>Code: <c>ledgers.already-reversed</c>. Source: K32; ledger law 16.</remarks>
public sealed record AlreadyReversed : DomainRefusal
{
    [JsonConstructor]
    internal AlreadyReversed(JournalId journal, long asked, long left) =>
        (Journal, Asked, Left) = (journal, asked, left);

    /// <inheritdoc />
    public override string Code => "ledgers.already-reversed";

    /// <summary>The journal.</summary>
    public JournalId Journal { get; }

    /// <summary>How many units were to be undone.</summary>
    public long Asked { get; }

    /// <summary>How many can be undone yet.</summary>
    public long Left { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("journal", Journal.ToString()), Fact.Of("asked", Asked), Fact.Of("left", Left)];
}
