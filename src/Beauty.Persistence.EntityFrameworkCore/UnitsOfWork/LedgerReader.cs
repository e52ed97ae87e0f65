using System.Collections.Immutable;
using System.Data.Common;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.EntityFrameworkCore.Commits;
using Beauty.Persistence.EntityFrameworkCore.Model;
using Beauty.Persistence.EntityFrameworkCore.Sessions;

namespace Beauty.Persistence.EntityFrameworkCore.UnitsOfWork;

/// <summary>Reads one tenant's journals and lists its aggregates and ledgers, over one session.</summary>
internal sealed class LedgerReader(SqlSession session, TenantId tenant)
{
    public async Task<ImmutableArray<Journal>> ReadAllAsync(LedgerId ledger, CancellationToken cancellationToken)
    {
        var heads = await HeadsAsync(
            session.Bind(LedgerSql.Journals, tenant.Value, ledger.Value), ledger, cancellationToken)
            .ConfigureAwait(false);
        var entries = await EntriesAsync(
            session.Bind(LedgerSql.Entries, tenant.Value, ledger.Value), cancellationToken).ConfigureAwait(false);
        return [.. heads.Select(head => head with { Entries = [.. entries[head.Sequence]] })];
    }

    public async Task<ImmutableArray<Journal>> ReadAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId> only, CancellationToken cancellationToken)
    {
        var journals = new List<Journal>(only.Count);
        foreach (var id in only.Distinct())
        {
            var heads = await HeadsAsync(
                session.Bind(LedgerSql.Journal, tenant.Value, id.Value, ledger.Value), ledger, cancellationToken)
                .ConfigureAwait(false);
            foreach (var head in heads)
            {
                var entries = await EntriesAsync(
                    session.Bind(LedgerSql.EntriesOfJournal, tenant.Value, ledger.Value, head.Sequence),
                    cancellationToken).ConfigureAwait(false);
                journals.Add(head with { Entries = [.. entries[head.Sequence]] });
            }
        }

        return [.. journals.OrderBy(journal => journal.Sequence)];
    }

    public Task<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken)
    {
        var statement = after is { } last
            ? session.Bind(ReadSql.KeysAfter, tenant.Value, kind, last, limit)
            : session.Bind(ReadSql.Keys, tenant.Value, kind, limit);
        return IdsAsync(statement, id => new AggregateKey(kind, id), cancellationToken);
    }

    public Task<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken)
    {
        var statement = after is { } last
            ? session.Bind(LedgerSql.LedgersAfter, tenant.Value, last.Value, limit)
            : session.Bind(LedgerSql.Ledgers, tenant.Value, limit);
        return IdsAsync(statement, LedgerId.From, cancellationToken);
    }

    private async Task<ImmutableArray<T>> IdsAsync<T>(
        DbCommand statement, Func<Guid, T> make, CancellationToken cancellationToken)
    {
        var ids = ImmutableArray.CreateBuilder<T>();
        var row = await statement.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                ids.Add(make(session.Types.ReadId(row, 0)));
            }
        }

        return ids.ToImmutable();
    }

    private async Task<List<Journal>> HeadsAsync(
        DbCommand statement, LedgerId ledger, CancellationToken cancellationToken)
    {
        var heads = new List<Journal>();
        var row = await statement.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                heads.Add(HeadOf(ledger, row));
            }
        }

        return heads;
    }

    private Journal HeadOf(LedgerId ledger, DbDataReader row) => new()
    {
        Id = JournalId.From(session.Types.ReadId(row, 0)),
        Ledger = ledger,
        Sequence = row.GetInt64(1),
        Owner = AggregateKeyText.Read(row.GetString(2)),
        Unit = LedgerUnit.Of(row.GetString(3)),
        Kind = (JournalKind)row.GetInt32(4),
        RecordedAt = session.Types.ReadInstant(row, 5),
        EffectiveAt = session.Types.ReadInstant(row, 6),
        By = ActorId.From(session.Types.ReadId(row, 7)),
        Command = CommandId.From(session.Types.ReadId(row, 8)),
        Cause = LedgerCause.Of(AggregateKeyText.Read(row.GetString(9)), row.GetInt32(10)),
        Reason = row.IsDBNull(11) ? null : LedgerReason.Of(row.GetString(11)),
        Reverses = row.IsDBNull(12) ? null : JournalId.From(session.Types.ReadId(row, 12)),
        Hold = row.IsDBNull(13) ? null : HoldId.From(session.Types.ReadId(row, 13)),
        Promise = LedgerJson.ReadPromise(row.IsDBNull(14) ? null : row.GetString(14)),
        Lots = LedgerJson.ReadLots(row.IsDBNull(15) ? null : row.GetString(15)),
        Entries = [],
    };

    private static async Task<ILookup<long, LedgerEntry>> EntriesAsync(
        DbCommand statement, CancellationToken cancellationToken)
    {
        var entries = new List<(long Sequence, LedgerEntry Entry)>();
        var row = await statement.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                entries.Add((row.GetInt64(0), new()
                {
                    Account = (AccountRole)row.GetInt32(1),
                    Number = row.GetInt64(2),
                    Lot = row.GetInt32(3),
                    Delta = row.GetInt64(4),
                    Before = row.GetInt64(5),
                    After = row.GetInt64(6),
                }));
            }
        }

        return entries.ToLookup(one => one.Sequence, one => one.Entry);
    }
}
