using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using NodaTime;

namespace Beauty.Application.Commands;

/// <summary>Runs each command of each desk: looks its key up, reads, decides purely, commits, and tries again when stale.</summary>
/// <remarks>
/// The key is looked up before anything is decided: otherwise a retry after a lost reply would be told that its own
/// booking is in the way. Source: decisions 1, 5 and 7; ADR 0006.
/// </remarks>
internal sealed class CommandRunner(
    IUnitOfWorkFactory units, CommandJson json, RetryPolicy policy, IRetryPause pause)
{
    public async ValueTask<Result<TAnswer>> RunAsync<TRequest, TAnswer>(
        CommandContext context,
        CommandCall<TRequest, TAnswer> call,
        CancellationToken cancellationToken)
        where TRequest : notnull
        where TAnswer : notnull
    {
        var digest = RequestDigest.Of(
            $"{call.Definition.Name}/{call.Definition.SchemaVersion}", json.Write(call.Request));
        var (stale, busy) = (0, 0);
        while (true)
        {
            try
            {
                var answer = await TryOnceAsync(context, call, digest, cancellationToken).ConfigureAwait(false);
                if (answer is not null)
                {
                    return answer;
                }

                if (++stale >= policy.StaleAttempts)
                {
                    return new CommandContended(context.Command, stale);
                }

                await pause.WaitUpToAsync(policy.StalePause, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is StoreBusyException or OutcomeUnknownException)
            {
                if (++busy >= policy.BusyAttempts)
                {
                    throw;
                }

                await pause.WaitAsync(PauseAfter(busy), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // Null says stale: another command has changed what this one relied upon.
    private async ValueTask<Result<TAnswer>?> TryOnceAsync<TRequest, TAnswer>(
        CommandContext context,
        CommandCall<TRequest, TAnswer> call,
        RequestDigest digest,
        CancellationToken cancellationToken)
        where TRequest : notnull
        where TAnswer : notnull
    {
        var unit = await units.BeginAsync(context.Tenant, WorkIntent.Write, cancellationToken).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            var known = await unit.FindCommandAsync(context.Command, cancellationToken).ConfigureAwait(false);
            if (known is not null)
            {
                return Recall<TAnswer>(known, digest);
            }

            var work = new CommandWork(context, unit, json);
            var answer = await call.Decide(work, cancellationToken).ConfigureAwait(false);
            if (!answer.IsAccepted && !call.Definition.RemembersRefusals)
            {
                return answer;
            }

            var record = new CommandRecord(
                context.Command, digest, context.Actor, context.Now, Outcome(call.Definition, answer));
            var plan = answer.IsAccepted ? work.Accept(record) : CommandWork.Refuse(record);
            return await unit.CommitAsync(plan, cancellationToken).ConfigureAwait(false) switch
            {
                CommitResult.Committed => answer,
                // Another attempt under the same key was first; the next round finds what it answered.
                CommitResult.AlreadyDone or CommitResult.Stale => null,
                var other => throw new InvalidOperationException($"A store answered a commit with {other}."),
            };
        }
    }

    private Result<TAnswer> Recall<TAnswer>(CommandRecord known, RequestDigest digest)
        where TAnswer : notnull
    {
        if (known.Request != digest)
        {
            return new CommandKeyReused(known.Command, known.Request.Value, digest.Value);
        }

        return known.Outcome.Kind is OutcomeKind.Accepted
            ? json.Read<TAnswer>(known.Outcome.Payload)
            : json.Read<Refusal>(known.Outcome.Payload);
    }

    private CommandOutcome Outcome<TRequest, TAnswer>(
        CommandDefinition<TRequest, TAnswer> definition, Result<TAnswer> answer)
        where TRequest : notnull
        where TAnswer : notnull =>
        answer.TryGetValue(out var value, out var refusal)
            ? new(OutcomeKind.Accepted, definition.Name, definition.SchemaVersion, json.Write(value))
            : new(OutcomeKind.Refused, refusal.Code, definition.SchemaVersion, json.Write(refusal));

    private Duration PauseAfter(int busy)
    {
        var doubled = policy.BusyPause * (1L << Math.Min(busy - 1, 30));
        return doubled < policy.LongestPause ? doubled : policy.LongestPause;
    }
}
