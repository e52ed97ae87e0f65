using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Salons;
using Beauty.Domain.Amounts;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.StoredValue;

namespace Beauty.Application.StoredValue;

/// <summary>The desk of stored value (储值台): accounts, and amounts that are held for bills to come.</summary>
/// <remarks>
/// Recharges, payments and refunds are the matter of the till, together with the bill they belong to. Each command is
/// idempotent by its key; a refusal is forgotten (K10). Every command may also be refused by
/// <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Thread-safe. Source: C11; R7; K50.
/// </remarks>
public sealed class StoredValueDesk
{
    private readonly CommandRunner _runner;

    internal StoredValueDesk(CommandRunner runner) => _runner = runner;

    /// <summary>Opens an empty account (开卡).</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="account">Whose, and on which terms.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The version, or <c>commands.not-found</c>, <c>commands.id-taken</c>.</returns>
    /// <exception cref="ArgumentException">An id or the currency is <c>default</c>.</exception>
    public ValueTask<Result<StoredVersion>> OpenAsync(
        CommandContext context, NewStoredValueAccount account, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(account);
        var (key, owner) = (StoredValueAccount.KeyOf(account.Id), ClientDossier.KeyOf(account.Client));
        return RunAsync(
            context,
            ("stored-value.open", new(
                key,
                [
                    account.Client.ToString(), account.Currency.Code, account.Policy.Order.ToString(),
                    account.Policy.Forfeit.ToString(),
                ])),
            async (work, token) =>
            {
                var known = await work.LoadAsync([key, owner], token).ConfigureAwait(false);
                if (!known.TryGetValue(owner, out var dossier))
                {
                    return new NotFound(owner);
                }

                if (known.TryGetValue(key, out var other))
                {
                    return new IdTaken(key, other.Version);
                }

                work.Guard(owner, dossier.Version);
                return Saved(work, StoredValueAccount.Open(account, context.Actor, context.Now));
            },
            cancellationToken);
    }

    /// <summary>Holds an amount for a bill to come, all or nothing (冻结金额).</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="account">The account.</param>
    /// <param name="wanted">The hold.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The version, or <c>commands.not-found</c>, <c>stored-value.insufficient</c>.</returns>
    /// <exception cref="ArgumentException">As <see cref="StoredValueAccount.Hold"/> says.</exception>
    public ValueTask<Result<StoredVersion>> HoldAsync(
        CommandContext context,
        StoredValueId account,
        StoredValueReservation wanted,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return MoveAsync(
            context,
            (account, "stored-value.hold", [
                wanted.Hold.ToString(), wanted.Amount.ToString(), LinesForm.TextOf(wanted.UsableAt),
                LinesForm.TextOf(wanted.LapsesAt)]),
            (one, call) => one.Hold(
                call, wanted.Hold, wanted.Amount, HoldTerms.Of(wanted.UsableAt, wanted.LapsesAt)).Refusal,
            cancellationToken);
    }

    /// <summary>Uses what is held, or a part of it; the rest is free again.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="account">The account.</param>
    /// <param name="hold">The hold.</param>
    /// <param name="amount">How much, above zero; null for all.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or <c>commands.not-found</c>, <c>ledgers.hold-unknown</c>, <c>ledgers.hold-lapsed</c>,
    /// <c>ledgers.more-than-held</c>.
    /// </returns>
    /// <exception cref="ArgumentException">As <see cref="StoredValueAccount.Post"/> says.</exception>
    public ValueTask<Result<StoredVersion>> PostAsync(
        CommandContext context,
        StoredValueId account,
        HoldId hold,
        Money? amount = null,
        CancellationToken cancellationToken = default) =>
        MoveAsync(
            context,
            (account, "stored-value.post", [hold.ToString(), amount?.ToString()]),
            (one, call) => one.Post(call, hold, amount).Refusal,
            cancellationToken);

    /// <summary>Gives a hold up; all of it is free again.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="account">The account.</param>
    /// <param name="hold">The hold.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or <c>commands.not-found</c>, <c>ledgers.hold-unknown</c>, <c>ledgers.hold-lapsed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public ValueTask<Result<StoredVersion>> VoidAsync(
        CommandContext context, StoredValueId account, HoldId hold, CancellationToken cancellationToken = default) =>
        MoveAsync(
            context,
            (account, "stored-value.void", [hold.ToString()]),
            (one, call) => one.Void(call, hold).Refusal,
            cancellationToken);

    /// <summary>Writes down what time has done: lapsed holds return, ended bonus expires (K6, K17).</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The version, or <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ValueTask<Result<StoredVersion>> CatchUpAsync(
        CommandContext context, StoredValueId account, CancellationToken cancellationToken = default) =>
        MoveAsync(
            context,
            (account, "stored-value.catch-up", []),
            (one, call) =>
            {
                one.CatchUp(call);
                return null;
            },
            cancellationToken);

    private static StoredVersion Saved(CommandWork work, StoredValueAccount account)
    {
        work.Save(account, account.ToSnapshot());
        work.Post(account.PendingJournals);
        return new(account.Key, account.Version);
    }

    private ValueTask<Result<StoredVersion>> MoveAsync(
        CommandContext context,
        (StoredValueId Account, string Name, string?[] Lines) asked,
        Func<StoredValueAccount, LedgerCall, Refusal?> move,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var key = StoredValueAccount.KeyOf(asked.Account);
        return RunAsync(
            context,
            (asked.Name, new(key, [.. asked.Lines])),
            async (work, token) =>
            {
                var known = await work.LoadAsync<StoredValueSnapshot>(key, token).ConfigureAwait(false);
                if (known is null)
                {
                    return new NotFound(key);
                }

                var account = StoredValueAccount.Restore(known);
                return move(account, PackageSteps.CallOf(context, LedgerCause.Of(key))) is { } refusal
                    ? refusal
                    : Saved(work, account);
            },
            cancellationToken);
    }

    private ValueTask<Result<StoredVersion>> RunAsync(
        CommandContext context,
        (string Name, LinesForm Form) asked,
        Func<CommandWork, CancellationToken, ValueTask<Result<StoredVersion>>> decide,
        CancellationToken cancellationToken) =>
        _runner.RunAsync(
            context,
            new CommandCall<LinesForm, StoredVersion>(
                new() { Name = asked.Name, RemembersRefusals = false },
                asked.Form with { Reason = context.Reason },
                decide),
            cancellationToken);
}
