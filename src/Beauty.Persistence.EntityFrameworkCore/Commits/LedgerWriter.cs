using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.EntityFrameworkCore.Model;
using Beauty.Persistence.EntityFrameworkCore.Sessions;

namespace Beauty.Persistence.EntityFrameworkCore.Commits;

/// <summary>Appends the journals of a plan within an open transaction.</summary>
/// <remarks>
/// Nothing is compared beforehand: a taken number tells that the plan comes too late, and whatever else the chain
/// refuses is a defect.
/// </remarks>
internal sealed class LedgerWriter(SqlSession session, TenantId tenant)
{
    public async Task<CommitResult> AppendAsync(ImmutableArray<Journal> journals, CancellationToken cancellationToken)
    {
        try
        {
            // All sequences before any entry: of two plans on one ledger the later is stale, never out of its chain.
            foreach (var journal in journals)
            {
                if (await AddAsync(Bind(journal), cancellationToken).ConfigureAwait(false) == 0)
                {
                    return await LateAsync(journal.Command, 1, cancellationToken).ConfigureAwait(false);
                }
            }

            return await AddEntriesAsync(journals, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException error) when (session.IsConstraint(error))
        {
            throw new InvariantBrokenException(
                $"A journal of command {journals[0].Command} was refused by its ledger's chain: {error.Message} " +
                "Maybe the ledger was restored from a snapshot that does not fit its journals.",
                error);
        }
    }

    private async Task<CommitResult> AddEntriesAsync(
        ImmutableArray<Journal> journals, CancellationToken cancellationToken)
    {
        var line = 0;
        foreach (var journal in journals)
        {
            foreach (var entry in journal.Entries)
            {
                var statement = session.Bind(
                    LedgerSql.AddEntry, tenant.Value, journal.Ledger.Value, (int)entry.Account, entry.Number,
                    journal.Sequence, journal.Command.Value, ++line, entry.Lot, entry.Delta, entry.Before, entry.After);
                if (await AddAsync(statement, cancellationToken).ConfigureAwait(false) == 0)
                {
                    return await LateAsync(journal.Command, line, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        return CommitResult.Committed;
    }

    // The lines of a ledger outlive the command's record: they tell of a command even when its record was cleared away.
    private async Task<CommitResult> LateAsync(CommandId command, int line, CancellationToken cancellationToken)
    {
        var found = await session.Bind(LedgerSql.FindLine, tenant.Value, command.Value, line)
            .ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
        return Convert.ToInt64(found, CultureInfo.InvariantCulture) > 0 ? CommitResult.AlreadyDone : CommitResult.Stale;
    }

    private DbCommand Bind(Journal journal) => session.Bind(
        LedgerSql.AddJournal, tenant.Value, journal.Id.Value, journal.Ledger.Value, journal.Sequence,
        AggregateKeyText.Write(journal.Owner), journal.Unit.Code, (int)journal.Kind, journal.RecordedAt,
        journal.EffectiveAt, journal.By.Value, journal.Command.Value, AggregateKeyText.Write(journal.Cause.What),
        journal.Cause.Line, journal.Reason?.Code, journal.Reverses?.Value, journal.Hold?.Value,
        LedgerJson.Write(journal.Promise), LedgerJson.Write(journal.Lots));

    private static Task<int> AddAsync(DbCommand statement, CancellationToken cancellationToken) =>
        statement.ExecuteNonQueryAsync(cancellationToken);
}
