using System.Data.Common;
using System.Globalization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Beauty.Scheduling.Calendars;

namespace Beauty.Persistence.EntityFrameworkCore.Commits;

/// <summary>Writes one plan within an open transaction; whoever opened it commits or rolls back.</summary>
/// <remarks>
/// All versions are compared before anything that a constraint could refuse: a plan that comes too late is stale, and
/// an error of a constraint is always a defect.
/// </remarks>
internal sealed class PlanWriter(
    SqlSession session, TenantId tenant, ISnapshotSerializer serializer, ReadModelWriter rows)
{
    public async Task<CommitResult> WriteAsync(CommitPlan plan, CancellationToken cancellationToken)
    {
        if (!await AddCommandAsync(plan.Command, cancellationToken).ConfigureAwait(false))
        {
            return CommitResult.AlreadyDone;
        }

        if (!await RaisePagesAsync(plan, cancellationToken).ConfigureAwait(false)
            || !await ChangeAggregatesAsync(plan, cancellationToken).ConfigureAwait(false))
        {
            return CommitResult.Stale;
        }

        if (plan.Journals.Length > 0
            && await new LedgerWriter(session, tenant).AppendAsync(plan.Journals, cancellationToken)
                .ConfigureAwait(false) is var posted and not CommitResult.Committed)
        {
            return posted;
        }

        await ReplaceClaimsAsync(plan, cancellationToken).ConfigureAwait(false);
        foreach (var change in plan.Aggregates)
        {
            await rows.ReplaceAsync(session, tenant, change, cancellationToken).ConfigureAwait(false);
        }

        await AddMessagesAsync(plan, cancellationToken).ConfigureAwait(false);
        return CommitResult.Committed;
    }

    private async Task<bool> AddCommandAsync(CommandRecord command, CancellationToken cancellationToken)
    {
        var statement = session.Bind(
            CommitSql.AddCommand, tenant.Value, command.Command.Value, command.Request.Value, command.Actor.Value,
            command.RecordedAt, (int)command.Outcome.Kind, command.Outcome.Code, command.Outcome.SchemaVersion,
            command.Outcome.Payload);
        return await statement.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1;
    }

    // The plan holds pages in key order, in which every store takes its locks.
    private async Task<bool> RaisePagesAsync(CommitPlan plan, CancellationToken cancellationToken)
    {
        foreach (var page in plan.Pages)
        {
            var (scope, owner, day) = ((int)page.Key.Calendar.Scope, page.Key.Calendar.Owner, page.Key.Day);
            var statement = page.ExpectedVersion == 0
                ? session.Bind(CommitSql.AddPage, tenant.Value, scope, owner, day)
                : session.Bind(CommitSql.RaisePage, tenant.Value, scope, owner, day, page.ExpectedVersion);
            if (await statement.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) != 1)
            {
                return false;
            }
        }

        foreach (var (key, expected) in plan.PageGuards)
        {
            var statement = session.Bind(
                CommitSql.PageVersion, tenant.Value, (int)key.Calendar.Scope, key.Calendar.Owner, key.Day);
            if (await VersionAsync(statement, cancellationToken).ConfigureAwait(false) != expected)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> ChangeAggregatesAsync(CommitPlan plan, CancellationToken cancellationToken)
    {
        foreach (var (key, expected) in plan.AggregateGuards)
        {
            var statement = session.Bind(CommitSql.AggregateVersion, tenant.Value, key.Kind, key.Id);
            if (await VersionAsync(statement, cancellationToken).ConfigureAwait(false) != expected)
            {
                return false;
            }
        }

        foreach (var (key, expected, state, group, _) in plan.Aggregates)
        {
            var json = serializer.Serialize(key.Kind, state);
            var readGroup = group == default ? null : group.Name;
            var statement = expected == 0
                ? session.Bind(
                    CommitSql.AddAggregate, tenant.Value, key.Kind, key.Id, state.Version, state.SchemaVersion,
                    readGroup, json)
                : session.Bind(
                    CommitSql.ChangeAggregate, tenant.Value, key.Kind, key.Id, state.Version, state.SchemaVersion,
                    readGroup, json, expected);
            if (await statement.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) != 1)
            {
                return false;
            }
        }

        return true;
    }

    // A claim over midnight stands in the change of each page it touches, and is one row.
    private async Task ReplaceClaimsAsync(CommitPlan plan, CancellationToken cancellationToken)
    {
        foreach (var claim in plan.Pages.SelectMany(page => page.Removed).DistinctBy(NameOf))
        {
            var statement = session.Bind(
                CommitSql.RemoveClaim, tenant.Value, claim.Holder.Kind, claim.Holder.Id, claim.Ordinal);
            InvariantBrokenException.ThrowUnless(
                await statement.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1,
                $"{Describe(claim)} is removed by command {plan.Command.Command} but does not stand on its page");
        }

        foreach (var claim in plan.Pages.SelectMany(page => page.Added).DistinctBy(NameOf))
        {
            await AddClaimAsync(claim, plan.Command.Command, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task AddClaimAsync(Claim claim, CommandId command, CancellationToken cancellationToken)
    {
        var statement = session.Bind(
            CommitSql.AddClaim, tenant.Value, claim.Holder.Kind, claim.Holder.Id, claim.Ordinal,
            (int)claim.Calendar.Scope, claim.Calendar.Owner, (int)claim.Kind, claim.Unit, claim.Core.Start,
            claim.Core.End, (long)claim.Before.TotalSeconds, (long)claim.After.TotalSeconds, claim.HeldUntil);
        try
        {
            await statement.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException error) when (session.IsConstraint(error))
        {
            throw new InvariantBrokenException(
                $"{Describe(claim)} was refused by the store's backstop for command {command}: {error.Message} " +
                "Maybe the plan was decided on pages it does not guard, or a lapsed hold was not removed.",
                error);
        }
    }

    private async Task AddMessagesAsync(CommitPlan plan, CancellationToken cancellationToken)
    {
        foreach (var message in plan.Messages)
        {
            var statement = session.Bind(
                CommitSql.AddMessage, tenant.Value, message.Id.Value, message.Stream.Kind, message.Stream.Id,
                message.StreamVersion, message.Type, message.SchemaVersion, message.OccurredAt, message.CausedBy.Value,
                message.Payload);
            try
            {
                await statement.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (DbException error) when (session.IsConstraint(error))
            {
                throw new InvariantBrokenException(
                    $"Message {message.Id} of {message.Stream} version {message.StreamVersion} stands in the outbox " +
                    "already.",
                    error);
            }
        }
    }

    private static async Task<long> VersionAsync(DbCommand statement, CancellationToken cancellationToken) =>
        await statement.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is { } version
            ? Convert.ToInt64(version, CultureInfo.InvariantCulture)
            : 0;

    private static (AggregateKey Holder, int Ordinal) NameOf(Claim claim) => (claim.Holder, claim.Ordinal);

    private static string Describe(Claim claim)
    {
        var unit = claim.Unit?.ToString(CultureInfo.InvariantCulture) ?? "all";
        return $"Claim {claim.Ordinal} of {claim.Holder} on {claim.Calendar} unit {unit} for {claim.Core}";
    }
}
