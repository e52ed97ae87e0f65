using System.Collections.Immutable;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Loyalty.Members;

/// <summary>What moved a member's points, line by line, as it was known at an instant (积分对账单).</summary>
/// <remarks>
/// As of a recorded instant, so that a later answer for it is the same (law 27). Source: K1, K2, K26.
/// </remarks>
public sealed class PointsStatement
{
    private PointsStatement(Instant asOf, ImmutableArray<StatementLine> lines) => (AsOf, Lines) = (asOf, lines);

    /// <summary>The instant, inclusive.</summary>
    public Instant AsOf { get; }

    /// <summary>The lines, in the order of the ledger.</summary>
    public ImmutableArray<StatementLine> Lines { get; }

    /// <summary>Free and reserved points less those owed, after the last line.</summary>
    public long Balance => Lines is [.., var last] ? last.Balance : 0;

    /// <summary>Draws a statement up.</summary>
    /// <param name="journals">The journals of the member's ledger.</param>
    /// <param name="asOf">What was recorded until then is told, that very instant included.</param>
    /// <returns>The statement.</returns>
    public static PointsStatement Of(IEnumerable<Journal> journals, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(journals);
        var lines = ImmutableArray.CreateBuilder<StatementLine>();
        var balance = 0L;
        foreach (var journal in journals.Where(one => one.RecordedAt <= asOf).OrderBy(one => one.Sequence))
        {
            var change = journal.ChangeOf(AccountRole.Available) + journal.ChangeOf(AccountRole.Held)
                - journal.ChangeOf(AccountRole.Deficit);
            balance += change;
            lines.Add(new(journal, change, balance));
        }

        return new(asOf, lines.ToImmutable());
    }
}
