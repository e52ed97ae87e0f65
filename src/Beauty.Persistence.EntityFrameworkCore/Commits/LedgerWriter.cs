using System.Collections.Immutable;
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
        // All sequences before any entry: of two plans on one ledger the later is stale, never out of its chain. The
        // ledgers by id, so that two plans on the same ledgers do not wait for each other.
        var command = journals[0].Command;
        var heads = journals.OrderBy(journal => journal.Ledger.Value).Select(HeadOf).ToList();
        if (await RunAsync(heads, command, cancellationToken).ConfigureAwait(false) is not null)
        {
            return await LateAsync(command, 1, cancellationToken).ConfigureAwait(false);
        }

        var line = 0;
        var entries = journals
            .SelectMany(journal => journal.Entries.Select(entry => EntryOf(journal, entry, ++line))).ToList();
        return await RunAsync(entries, command, cancellationToken).ConfigureAwait(false) is { } index
            ? await LateAsync(command, index + 1, cancellationToken).ConfigureAwait(false)
            : CommitResult.Committed;
    }

    private async Task<int?> RunAsync(
        List<SqlStatement> statements, CommandId command, CancellationToken cancellationToken)
    {
        var failure = await session.RunAllAsync(statements, cancellationToken).ConfigureAwait(false);
        return failure is { Error: { } error }
            ? throw new InvariantBrokenException(
                $"A journal of command {command} was refused by its ledger's chain: {error.Message} " +
                "Maybe the ledger was restored from a snapshot that does not fit its journals.",
                error)
            : failure?.Index;
    }

    // The lines of a ledger outlive the command's record: they tell of a command even when its record was cleared away.
    private async Task<CommitResult> LateAsync(CommandId command, int line, CancellationToken cancellationToken)
    {
        var found = await session.Bind(LedgerSql.FindLine, tenant.Value, command.Value, line)
            .ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
        return Convert.ToInt64(found, CultureInfo.InvariantCulture) > 0 ? CommitResult.AlreadyDone : CommitResult.Stale;
    }

    private SqlStatement HeadOf(Journal journal) => new(
        LedgerSql.AddJournal, tenant.Value, journal.Id.Value, journal.Ledger.Value, journal.Sequence,
        AggregateKeyText.Write(journal.Owner), journal.Unit.Code, (int)journal.Kind, journal.RecordedAt,
        journal.EffectiveAt, journal.By.Value, journal.Command.Value, AggregateKeyText.Write(journal.Cause.What),
        journal.Cause.Line, journal.Reason?.Code, journal.Reverses?.Value, journal.Hold?.Value,
        LedgerJson.Write(journal.Promise), LedgerJson.Write(journal.Lots));

    private SqlStatement EntryOf(Journal journal, LedgerEntry entry, int line) => new(
        LedgerSql.AddEntry, tenant.Value, journal.Ledger.Value, (int)entry.Account, entry.Number, journal.Sequence,
        journal.Command.Value, line, entry.Lot, entry.Delta, entry.Before, entry.After);
}
