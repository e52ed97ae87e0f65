using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Beauty.Scheduling.Calendars;

namespace Beauty.Persistence.EntityFrameworkCore.Commits;

/// <summary>Writes one plan within an open transaction; whoever opened it commits or rolls back.</summary>
/// <remarks>
/// All versions are compared before anything that a constraint could refuse: a plan that comes too late is stale, and
/// an error of a constraint is always a defect. Rows that other plans may want as well are taken in one order by all:
/// the command, pages by key, aggregates by key, ledgers by id; so no two plans wait for each other.
/// </remarks>
internal sealed class PlanWriter(
    SqlSession session, TenantId tenant, ISnapshotSerializer serializer, ReadModelWriter rows)
{
    public async Task<CommitResult> WriteAsync(CommitPlan plan, CancellationToken cancellationToken)
    {
        List<SqlStatement> conditions = [Add(plan.Command), .. Pages(plan), .. Aggregates(plan)];
        if (await session.RunAllAsync(conditions, cancellationToken).ConfigureAwait(false) is { } failure)
        {
            return failure.Error is { } error
                ? throw new InvariantBrokenException(
                    $"The plan of command {plan.Command.Command} was refused by a constraint: {error.Message}", error)
                : failure.Index == 0 ? CommitResult.AlreadyDone : CommitResult.Stale;
        }

        if (plan.Journals.Length > 0
            && await new LedgerWriter(session, tenant).AppendAsync(plan.Journals, cancellationToken)
                .ConfigureAwait(false) is var posted and not CommitResult.Committed)
        {
            return posted;
        }

        List<SqlStatement> changes =
        [
            .. ForgottenGuards(plan), .. new ClaimWriter(session.Dialect, tenant).Statements(plan),
            .. plan.Aggregates.SelectMany(change => rows.Statements(tenant, change)), .. plan.Messages.Select(Add),
        ];
        if (await session.RunAllAsync(changes, cancellationToken).ConfigureAwait(false) is { } broken)
        {
            throw Broken(changes[broken.Index], plan.Command.Command, broken);
        }

        return CommitResult.Committed;
    }

    private static InvariantBrokenException Broken(SqlStatement statement, CommandId command, SqlFailure failure)
    {
        var complaint = statement.Complaint?.Invoke(failure.Error)
            ?? $"The plan of command {command} was refused by a constraint: {failure.Error?.Message}";
        return failure.Error is { } error
            ? new InvariantBrokenException(complaint, error)
            : new InvariantBrokenException(complaint);
    }

    private SqlStatement Add(CommandRecord command) => new(
        CommitSql.AddCommand, tenant.Value, command.Command.Value, command.Request.Value, command.Actor.Value,
        command.RecordedAt, (int)command.Outcome.Kind, command.Outcome.Code, command.Outcome.SchemaVersion,
        command.Outcome.Payload);

    // Guards stand among the changes, in the order of all keys: they are locks where there are several writers.
    private IEnumerable<SqlStatement> Pages(CommitPlan plan) =>
        plan.Pages.Select(page => (page.Key, Statement: Raise(page.Key, page.ExpectedVersion)))
            .Concat(plan.PageGuards.Select(guard => (guard.Key, Statement: Hold(guard.Key, guard.ExpectedVersion))))
            .OrderBy(one => one.Key)
            .Select(one => one.Statement);

    private SqlStatement Raise(CalendarPageKey key, long expected) => expected == 0
        ? new(CommitSql.AddPage, tenant.Value, (int)key.Calendar.Scope, key.Calendar.Owner, key.Day)
        : new(CommitSql.RaisePage, tenant.Value, (int)key.Calendar.Scope, key.Calendar.Owner, key.Day, expected);

    private SqlStatement Hold(CalendarPageKey key, long expected) => expected == 0
        ? new(session.Dialect.PageIsUnknown, tenant.Value, (int)key.Calendar.Scope, key.Calendar.Owner, key.Day)
        : new(
            session.Dialect.PageStands, tenant.Value, (int)key.Calendar.Scope, key.Calendar.Owner, key.Day, expected);

    private IEnumerable<SqlStatement> Aggregates(CommitPlan plan) =>
        plan.Aggregates.Select(change => (change.Key, Statement: Store(change)))
            .Concat(plan.AggregateGuards.Select(
                guard => (guard.Key, Statement: Hold(guard.Key, guard.ExpectedVersion))))
            .OrderBy(one => one.Key.Kind, StringComparer.Ordinal)
            .ThenBy(one => one.Key.Id)
            .Select(one => one.Statement);

    private SqlStatement Store(AggregateChange change)
    {
        var (key, expected, state, group, _) = change;
        var json = serializer.Serialize(key.Kind, state);
        var readGroup = group == default ? null : group.Name;
        return expected == 0
            ? new(
                CommitSql.AddAggregate, tenant.Value, key.Kind, key.Id, state.Version, state.SchemaVersion, readGroup,
                json)
            : new(
                CommitSql.ChangeAggregate, tenant.Value, key.Kind, key.Id, state.Version, state.SchemaVersion,
                readGroup, json, expected);
    }

    private SqlStatement Hold(AggregateKey key, long expected) => expected == 0
        ? new(session.Dialect.AggregateIsUnknown, tenant.Value, key.Kind, key.Id)
        : new(session.Dialect.AggregateStands, tenant.Value, key.Kind, key.Id, expected);

    private IEnumerable<SqlStatement> ForgottenGuards(CommitPlan plan)
    {
        if (session.Dialect.ForgetPage is { } forgetPage)
        {
            foreach (var (key, _) in plan.PageGuards.Where(guard => guard.ExpectedVersion == 0))
            {
                yield return new(
                    forgetPage, tenant.Value, (int)key.Calendar.Scope, key.Calendar.Owner, key.Day);
            }
        }

        if (session.Dialect.ForgetAggregate is { } forgetAggregate)
        {
            foreach (var (key, _) in plan.AggregateGuards.Where(guard => guard.ExpectedVersion == 0))
            {
                yield return new(forgetAggregate, tenant.Value, key.Kind, key.Id);
            }
        }
    }

    private SqlStatement Add(OutboxMessage message) => new(
        CommitSql.AddMessage, tenant.Value, message.Id.Value, message.Stream.Kind, message.Stream.Id,
        message.StreamVersion, message.Type, message.SchemaVersion, message.OccurredAt, message.CausedBy.Value,
        message.Payload)
    {
        Complaint = _ =>
            $"Message {message.Id} of {message.Stream} version {message.StreamVersion} stands in the outbox already.",
    };
}
