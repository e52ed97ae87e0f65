using Beauty.Application.Telemetry;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;

namespace Beauty.Application.Commands;

/// <summary>
/// Runs each command of each desk: looks its key up, reads, decides purely, commits, and tries again when stale.
/// </summary>
/// <remarks>
/// The key is looked up before anything is decided: otherwise a retry after a lost reply would be told that its own
/// booking is in the way. Source: decisions 1, 5 and 7; ADR 0006.
/// </remarks>
internal sealed class CommandRunner(
    IUnitOfWorkFactory units, CommandJson json, RetryPolicy policy, IRetryPause pause, Instrumentation instrumentation)
{
    public Instrumentation Instrumentation => instrumentation;

    public ValueTask<Result<TAnswer>> RunAsync<TRequest, TAnswer>(
        CommandContext context,
        CommandCall<TRequest, TAnswer> call,
        CancellationToken cancellationToken)
        where TRequest : notnull
        where TAnswer : notnull
    {
        ArgumentNullException.ThrowIfNull(context);
        return instrumentation.IsWatchingCommands
            ? RunWatchedAsync(context, call, cancellationToken)
            : AnswerAsync(context, call, null, cancellationToken);
    }

    private async ValueTask<Result<TAnswer>> RunWatchedAsync<TRequest, TAnswer>(
        CommandContext context,
        CommandCall<TRequest, TAnswer> call,
        CancellationToken cancellationToken)
        where TRequest : notnull
        where TAnswer : notnull
    {
        using var trace = instrumentation.StartCommand(call.Definition.Name);
        try
        {
            var answer = await AnswerAsync(context, call, trace, cancellationToken).ConfigureAwait(false);
            trace.Answers(answer.Refusal);
            return answer;
        }
        catch (Exception failure)
        {
            trace.Fails(failure);
            throw;
        }
    }

    private async ValueTask<Result<TAnswer>> AnswerAsync<TRequest, TAnswer>(
        CommandContext context,
        CommandCall<TRequest, TAnswer> call,
        CommandTrace? trace,
        CancellationToken cancellationToken)
        where TRequest : notnull
        where TAnswer : notnull
    {
        var digest = RequestDigest.Of(
            $"{call.Definition.Name}/{call.Definition.SchemaVersion}", json.Write(call.Request));
        var asked = new Asked<TRequest, TAnswer>(context, call, digest, trace);
        var budget = new RetryBudget(context.Command, policy, pause);
        var isCalledDone = false;
        try
        {
            while (true)
            {
                trace?.Tries();
                var attempt = await TryAsync(asked, cancellationToken).ConfigureAwait(false);
                if (attempt.Answer is { } answer)
                {
                    return answer;
                }

                if (attempt.IsCalledDone)
                {
                    // Another attempt under the same key was first; the next round finds what it answered.
                    InvariantBrokenException.ThrowUnless(
                        !isCalledDone, $"W4: the store calls command {context.Command} done and does not find it");
                    isCalledDone = true;
                    trace?.MeetsItself();
                    continue;
                }

                trace?.Meets(attempt.Trouble);
                if (!await budget.AllowsAnotherAsync(attempt.Trouble, cancellationToken).ConfigureAwait(false))
                {
                    return new CommandContended(context.Command, policy.StaleAttempts);
                }
            }
        }
        catch (Exception e) when (budget.MayBeStored && e is not OutcomeUnknownException)
        {
            // Whoever gives up, or meets a failing disk, is promised that nothing was stored; after a lost reply nobody
            // knows.
            throw new OutcomeUnknownException(context.Command, e);
        }
    }

    private async ValueTask<Attempt<TAnswer>> TryAsync<TRequest, TAnswer>(
        Asked<TRequest, TAnswer> asked, CancellationToken cancellationToken)
        where TRequest : notnull
        where TAnswer : notnull
    {
        try
        {
            return await TryOnceAsync(asked, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is StoreBusyException or OutcomeUnknownException)
        {
            return new(null, e);
        }
    }

    private async ValueTask<Attempt<TAnswer>> TryOnceAsync<TRequest, TAnswer>(
        Asked<TRequest, TAnswer> asked, CancellationToken cancellationToken)
        where TRequest : notnull
        where TAnswer : notnull
    {
        var (context, call, digest, trace) = asked;
        var unit = await units.BeginAsync(context.Tenant, WorkIntent.Write, cancellationToken).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            var known = await unit.FindCommandAsync(context.Command, cancellationToken).ConfigureAwait(false);
            if (known is not null)
            {
                if (known.Request != digest)
                {
                    return new(new CommandKeyReused(known.Command, known.Request.Value, digest.Value), null);
                }

                trace?.Recalls();
                return new(Recall<TAnswer>(known), null);
            }

            var work = new CommandWork(context, unit, json);
            var answer = await call.Decide(work, cancellationToken).ConfigureAwait(false);
            if (!answer.IsAccepted && !call.Definition.RemembersRefusals)
            {
                return new(answer, null);
            }

            var record = new CommandRecord(
                context.Command, digest, context.Actor, context.Now, Outcome(call.Definition, answer));
            var plan = answer.IsAccepted ? work.Accept(record) : CommandWork.Refuse(record);
            trace?.Sends(plan);
            return await unit.CommitAsync(plan, cancellationToken).ConfigureAwait(false) switch
            {
                CommitResult.Committed => new(answer, null),
                CommitResult.Stale => default,
                CommitResult.AlreadyDone => new(null, null, IsCalledDone: true),
                var other => throw new InvalidOperationException($"A store answered a commit with {other}."),
            };
        }
    }

    private Result<TAnswer> Recall<TAnswer>(CommandRecord known)
        where TAnswer : notnull =>
        known.Outcome.Kind is OutcomeKind.Accepted
            ? json.Read<TAnswer>(known.Outcome.Payload)
            : json.Read<Refusal>(known.Outcome.Payload);

    private CommandOutcome Outcome<TRequest, TAnswer>(
        CommandDefinition<TRequest, TAnswer> definition, Result<TAnswer> answer)
        where TRequest : notnull
        where TAnswer : notnull =>
        answer.TryGetValue(out var value, out var refusal)
            ? new(OutcomeKind.Accepted, definition.Name, definition.SchemaVersion, json.Write(value))
            : new(OutcomeKind.Refused, refusal.Code, definition.SchemaVersion, json.Write(refusal));

    /// <summary>What each attempt of a call is made of.</summary>
    private readonly record struct Asked<TRequest, TAnswer>(
        CommandContext Context, CommandCall<TRequest, TAnswer> Call, RequestDigest Digest, CommandTrace? Trace)
        where TRequest : notnull
        where TAnswer : notnull;

    /// <summary>What came of an attempt; <c>default</c> says stale.</summary>
    private readonly record struct Attempt<TAnswer>(
        Result<TAnswer>? Answer, Exception? Trouble, bool IsCalledDone = false)
        where TAnswer : notnull;
}
