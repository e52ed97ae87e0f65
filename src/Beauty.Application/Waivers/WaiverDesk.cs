using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.Waivers;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Scheduling.Catalog;
using NodaTime;

namespace Beauty.Application.Waivers;

/// <summary>Records signed waivers, takes them back and opens them.</summary>
/// <remarks>
/// Each command is idempotent by its key; a refusal is forgotten. Every command may also be refused by
/// <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Who asks is the witness. Thread-safe. Source: D03,
/// S21; decisions 1, 2, 7.
/// </remarks>
public sealed class WaiverDesk
{
    private readonly CommandRunner _runner;
    private readonly IReadStore _reads;

    internal WaiverDesk(CommandRunner runner, IReadStore reads) => (_runner, _reads) = (runner, reads);

    /// <summary>Records a waiver as it is signed.</summary>
    /// <param name="context">Before whom it is signed, under which key and when.</param>
    /// <param name="waiver">What is signed.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The stored version, or a refusal: <c>commands.id-taken</c>, <c>commands.not-found</c> for the client, then for
    /// the service, <c>waivers.precaution-unknown</c>, <c>waivers.ends-too-soon</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A value is <c>default</c> or none of the named, or the end is no whole second (decision 9).
    /// </exception>
    public ValueTask<Result<StoredVersion>> RecordAsync(
        CommandContext context, NewHealthWaiver waiver, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(waiver);

        if (waiver.Until is { } until && until != Instant.FromUnixTimeSeconds(until.ToUnixTimeSeconds()))
        {
            throw new ArgumentException($"A waiver ends at a whole second, got {until}.", nameof(waiver));
        }

        // Signed once outside the attempts, so that a wrong argument is found before anything is read.
        _ = HealthWaiver.Sign(waiver, context.Actor, context.Now);
        return RunAsync(
            context,
            "waivers.record",
            WaiverForm.Of(waiver),
            (work, token) => RecordAsync(work, waiver, token),
            cancellationToken);
    }

    /// <summary>Takes a waiver back; a second time changes nothing. Appointments that relied on it stay.</summary>
    /// <param name="context">Who takes it back, under which key and when.</param>
    /// <param name="change">Which waiver, and which version the caller has seen.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The stored version, or a refusal: <c>commands.not-found</c>, <c>commands.version-changed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the time precedes the signature.</exception>
    public ValueTask<Result<StoredVersion>> WithdrawAsync(
        CommandContext context, RecordChange<WaiverId> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(change);
        var key = HealthWaiver.KeyOf(change.Id);
        return RunAsync(
            context,
            "waivers.withdraw",
            new WithdrawWaiverForm(change.Id, change.ExpectedVersion),
            async (work, token) =>
            {
                var known = await work.LoadAsync<HealthWaiverSnapshot>(key, token).ConfigureAwait(false);
                if (known is null)
                {
                    return new NotFound(key);
                }

                if (change.ExpectedVersion is { } expected && expected != known.Version)
                {
                    return new VersionChanged(key, expected, known.Version);
                }

                var waiver = HealthWaiver.Restore(known);
                waiver.Withdraw(context.Actor, context.Now);
                return Saved(work, waiver);
            },
            cancellationToken);
    }

    /// <summary>Opens a waiver.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="waiver">Which.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The waiver, to be read only; null where there is none.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<HealthWaiver?> FindAsync(
        TenantId tenant, WaiverId waiver, CancellationToken cancellationToken = default)
    {
        var key = HealthWaiver.KeyOf(waiver);
        var found = await _reads.LoadAsync(tenant, [key], cancellationToken).ConfigureAwait(false);
        return found.TryGetValue(key, out var known) ? HealthWaiver.Restore((HealthWaiverSnapshot)known) : null;
    }

    private static async ValueTask<Result<StoredVersion>> RecordAsync(
        CommandWork work, NewHealthWaiver waiver, CancellationToken cancellationToken)
    {
        var (own, client) = (HealthWaiver.KeyOf(waiver.Id), ClientDossier.KeyOf(waiver.Client));
        var service = new AggregateKey(Service.Kind, waiver.Service.Value);
        var known = await work.LoadAsync([own, client, service], cancellationToken).ConfigureAwait(false);
        if (known.TryGetValue(own, out var other))
        {
            return new IdTaken(own, other.Version);
        }

        if (!known.ContainsKey(client))
        {
            return new NotFound(client);
        }

        if (!known.TryGetValue(service, out var offered))
        {
            return new NotFound(service);
        }

        if (Service.Restore((ServiceSnapshot)offered).Find(waiver.Precaution)
            is not { Effect: PrecautionEffect.Waiver })
        {
            return new PrecautionUnknown(waiver.Service, waiver.Precaution);
        }

        if (!HealthWaiver.Sign(waiver, work.Context.Actor, work.Context.Now)
            .TryGetValue(out var signed, out var refusal))
        {
            return refusal;
        }

        work.Guard(service, offered.Version);
        return Saved(work, signed);
    }

    private static Result<StoredVersion> Saved(CommandWork work, HealthWaiver waiver)
    {
        work.Save(waiver, waiver.ToSnapshot());
        return new StoredVersion(waiver.Key, waiver.Version);
    }

    private ValueTask<Result<StoredVersion>> RunAsync<TForm>(
        CommandContext context,
        string name,
        TForm form,
        Func<CommandWork, CancellationToken, ValueTask<Result<StoredVersion>>> decide,
        CancellationToken cancellationToken)
        where TForm : notnull =>
        _runner.RunAsync(
            context,
            new CommandCall<TForm, StoredVersion>(new() { Name = name, RemembersRefusals = false }, form, decide),
            cancellationToken);
}
