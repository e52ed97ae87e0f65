using Beauty.Application.Commands;
using Beauty.Application.Records;
using Beauty.Application.Salons;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Reading;

namespace Beauty.Application.Consents;

/// <summary>Takes consents down and withdraws them, and answers whether there is a live one.</summary>
/// <remarks>
/// <para>
/// The age of the client comes from their dossier; a consent is not stored if the dossier changes meanwhile. Withdrawal
/// is never refused for a consent that exists, and counts for whoever asks next (V3).
/// </para>
/// <para>
/// Each command is idempotent by its key; a refusal is forgotten. Every command may also be refused by
/// <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Thread-safe. Source: D13; laws V2 to V5.
/// </para>
/// </remarks>
public sealed class ConsentDesk
{
    private readonly ClientRecords _records;
    private readonly ConsentReader _reader;
    private readonly ConsentPolicy _policy;

    internal ConsentDesk(ClientRecords records, IReadStore reads, ConsentPolicy policy) =>
        (_records, _reader, _policy) = (records, new ConsentReader(reads, records.Sealer), policy);

    /// <summary>Takes a consent down.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">Whose consent.</param>
    /// <param name="known">What is consented to, by whom and with which proof.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, <c>commands.id-taken</c>, then those of
    /// <see cref="Consent.Give"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or a part is missing.</exception>
    public ValueTask<Result<StoredVersion>> GiveAsync(
        CommandContext context, ClientId client, NewConsent known, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(known.Scope, nameof(known));
        ArgumentNullException.ThrowIfNull(known.Notice, nameof(known));
        ArgumentNullException.ThrowIfNull(known.Giver, nameof(known));
        ArgumentNullException.ThrowIfNull(known.Evidence, nameof(known));
        var (owner, key) = (ClientDossier.KeyOf(client), Consent.KeyOf(known.Id));
        return _records.RunAsync(
            context,
            new("consents.give", client, key, RecordLines.Of(known, _records.Json)),
            async (work, token) =>
            {
                if (await ClientRecords.RefusalOfNewAsync(work, client, key, token).ConfigureAwait(false) is { } cannot)
                {
                    return cannot;
                }

                var stored = (await work.LoadAsync<ClientSnapshot>(owner, token).ConfigureAwait(false))!;
                var dossier = ClientDossier.Restore(stored, _records.Sealer, context.Tenant);
                var subject = ConsentSubject.Of(client, dossier.Birthday?.Reveal(), _policy.GuardianUnder);
                if (!Consent.Give(subject, known, context.Actor, context.Now).TryGetValue(out var given, out var no))
                {
                    return no;
                }

                work.Guard(owner, dossier.Version);
                return Saved(work, given);
            },
            cancellationToken);
    }

    /// <summary>Withdraws a consent; one that is withdrawn stays so.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="consent">Which consent.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The version, or a refusal: <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ValueTask<Result<StoredVersion>> WithdrawAsync(
        CommandContext context, ConsentId consent, CancellationToken cancellationToken = default)
    {
        var key = Consent.KeyOf(consent);
        return _records.RunAsync(
            context,
            new("consents.withdraw", null, key, []),
            async (work, token) =>
            {
                var known = await work.LoadAsync<ConsentSnapshot>(key, token).ConfigureAwait(false);
                if (known is null)
                {
                    return new NotFound(key);
                }

                var withdrawn = Consent.Restore(known, _records.Sealer, context.Tenant);
                withdrawn.Withdraw(context.Actor, context.Now);
                return Saved(work, withdrawn);
            },
            cancellationToken);
    }

    /// <summary>Opens a client's consents, to be asked before a message is sent or a photo is shown.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="client">Whose consents.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The book, or the refusal <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<Result<ConsentBook>> OpenAsync(
        TenantId tenant, ClientId client, CancellationToken cancellationToken = default)
    {
        var owner = ClientDossier.KeyOf(client);
        var dossier = await _reader.DossierAsync(tenant, client, cancellationToken).ConfigureAwait(false);
        if (dossier is null)
        {
            return new NotFound(owner);
        }

        var consents = await _reader.ConsentsAsync(tenant, client, cancellationToken).ConfigureAwait(false);
        return ConsentBook.Of(
            ConsentSubject.Of(client, dossier.Birthday?.Reveal(), _policy.GuardianUnder), consents);
    }

    private StoredVersion Saved(CommandWork work, Consent consent) =>
        ClientRecords.Saved(work, consent, consent.ToSnapshot(_records.Sealer, work.Context.Tenant));
}
