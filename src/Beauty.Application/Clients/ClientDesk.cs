using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Clients;

/// <summary>Registers clients, keeps their dossiers and finds them by name or telephone number.</summary>
/// <remarks>
/// <para>
/// Names and numbers are sealed before they reach a store and found through keyed digests. The record of a command
/// holds a keyed digest of what was asked, never the data.
/// </para>
/// <para>
/// Each command is idempotent by its key; a refusal is forgotten. Every command may also be refused by
/// <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Thread-safe. Source: decisions 7 and 17; ADR 0009.
/// </para>
/// </remarks>
public sealed partial class ClientDesk
{
    private readonly CommandRunner _runner;
    private readonly IReadStore _reads;
    private readonly ISealer _sealer;
    private readonly CommandJson _json;

    internal ClientDesk(CommandRunner runner, IReadStore reads, ISealer sealer, CommandJson json) =>
        (_runner, _reads, _sealer, _json) = (runner, reads, sealer, json);

    /// <summary>Registers a client.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">The id that the client will have; the caller makes it.</param>
    /// <param name="known">What is known of the client.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.id-taken</c>, then those of <see cref="ClientDossier.Register"/>.
    /// </returns>
    public ValueTask<Result<ClientVersion>> RegisterAsync(
        CommandContext context,
        ClientId client,
        ClientRegistration known,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(known);
        return RunAsync(
            context,
            "clients.register",
            new(client, Lines(known)),
            async (work, token) =>
            {
                var key = ClientDossier.KeyOf(client);
                if (await work.LoadAsync<ClientSnapshot>(key, token).ConfigureAwait(false) is { } other)
                {
                    return new IdTaken(key, other.Version);
                }

                return ClientDossier.Register(client, known, context.Actor, context.Now)
                    .TryGetValue(out var dossier, out var refusal)
                    ? Saved(work, dossier)
                    : refusal;
            },
            cancellationToken);
    }

    /// <summary>Corrects a client's name.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">Whose name.</param>
    /// <param name="name">The right name.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The version, or a refusal: <c>commands.not-found</c>.</returns>
    public ValueTask<Result<ClientVersion>> CorrectNameAsync(
        CommandContext context, ClientId client, PersonName name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ChangeAsync(
            context,
            "clients.correct-name",
            new(client, [name.FullName, name.PreferredName]),
            dossier =>
            {
                dossier.CorrectName(name, context.Actor, context.Now);
                return dossier;
            },
            cancellationToken);
    }

    /// <summary>Replaces how a client is reached.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">Whose contact details.</param>
    /// <param name="contact">All contact details.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, then those of <see cref="ClientDossier.ChangeContact"/>.
    /// </returns>
    public ValueTask<Result<ClientVersion>> ChangeContactAsync(
        CommandContext context, ClientId client, ContactDetails contact, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return ChangeAsync(
            context,
            "clients.change-contact",
            new(client, Lines(contact)),
            dossier => dossier.ChangeContact(contact, context.Actor, context.Now),
            cancellationToken);
    }

    /// <summary>Records a client's birthday, or that it is not known.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">Whose birthday.</param>
    /// <param name="birthday">The birthday; null for unknown.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, then those of <see cref="ClientDossier.RecordBirthday"/>.
    /// </returns>
    public ValueTask<Result<ClientVersion>> RecordBirthdayAsync(
        CommandContext context, ClientId client, Birthday? birthday, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            context,
            "clients.record-birthday",
            new(client, [Text(birthday)]),
            dossier => dossier.RecordBirthday(birthday, context.Actor, context.Now),
            cancellationToken);

    /// <summary>Records a client's gender, or that it is not known.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">Whose gender.</param>
    /// <param name="gender">The gender; null for unknown.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The version, or a refusal: <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">The gender is none of the named, or an id is <c>default</c>.</exception>
    public ValueTask<Result<ClientVersion>> RecordGenderAsync(
        CommandContext context, ClientId client, Gender? gender, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            context,
            "clients.record-gender",
            new(client, [gender?.ToString()]),
            dossier =>
            {
                dossier.RecordGender(gender, context.Actor, context.Now);
                return dossier;
            },
            cancellationToken);

    /// <summary>Sets a tag.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">Whose dossier.</param>
    /// <param name="tag">The tag, and until when it holds.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or a refusal: <c>commands.not-found</c>, then those of <see cref="ClientDossier.Tag"/>.
    /// </returns>
    public ValueTask<Result<ClientVersion>> TagAsync(
        CommandContext context, ClientId client, WantedTag tag, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tag);
        ArgumentNullException.ThrowIfNull(tag.Tag, nameof(tag));
        return ChangeAsync(
            context,
            "clients.tag",
            new(client, [tag.Tag.Label, tag.Until is { } until ? _json.Write(until) : null]),
            dossier => dossier.Tag(tag.Tag, tag.Until, context.Actor, context.Now),
            cancellationToken);
    }

    /// <summary>Takes a tag off.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">Whose dossier.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The version, or a refusal: <c>commands.not-found</c>.</returns>
    public ValueTask<Result<ClientVersion>> UntagAsync(
        CommandContext context, ClientId client, Tag tag, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return ChangeAsync(
            context,
            "clients.untag",
            new(client, [tag.Label]),
            dossier =>
            {
                dossier.Untag(tag, context.Actor, context.Now);
                return dossier;
            },
            cancellationToken);
    }

    /// <summary>Opens a dossier.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="client">Whose dossier.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The dossier with its classified values, to be read only; null where there is none.</returns>
    public async ValueTask<ClientDossier?> FindAsync(
        TenantId tenant, ClientId client, CancellationToken cancellationToken = default)
    {
        var found = await FindAllAsync(tenant, [client], cancellationToken).ConfigureAwait(false);
        return found.FirstOrDefault();
    }

    /// <summary>Opens several dossiers at once, as a day book needs them.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="clients">Whose dossiers.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Those that exist, in the order asked for, each once.</returns>
    public async ValueTask<ImmutableArray<ClientDossier>> FindAllAsync(
        TenantId tenant, IReadOnlyCollection<ClientId> clients, CancellationToken cancellationToken = default)
    {
        var keys = clients.Distinct().Select(ClientDossier.KeyOf).ToImmutableArray();
        var found = await _reads.LoadAsync(tenant, keys, cancellationToken).ConfigureAwait(false);
        return
        [
            .. keys.Where(found.ContainsKey)
                .Select(key => ClientDossier.Restore((ClientSnapshot)found[key], _sealer, tenant)),
        ];
    }

    /// <summary>Finds clients by a telephone number, which a family may share.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="phone">The number.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Their ids, oldest first; none where nobody has it.</returns>
    /// <exception cref="ArgumentException">The tenant or the number is <c>default</c>.</exception>
    public ValueTask<ImmutableArray<ClientId>> FindByPhoneAsync(
        TenantId tenant, PhoneNumber phone, CancellationToken cancellationToken = default) =>
        FindByIndexAsync(
            tenant, ReadModelRows.PhoneField, ClientIndexes.OfPhone(_sealer, tenant, phone), cancellationToken);

    /// <summary>Finds clients by their full name, without regard to case and blanks.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Their ids, oldest first; none where nobody has it.</returns>
    public ValueTask<ImmutableArray<ClientId>> FindByNameAsync(
        TenantId tenant, PersonName name, CancellationToken cancellationToken = default) =>
        FindByIndexAsync(
            tenant, ReadModelRows.NameField, ClientIndexes.OfName(_sealer, tenant, name), cancellationToken);

    private async ValueTask<ImmutableArray<ClientId>> FindByIndexAsync(
        TenantId tenant, string field, BlindIndex index, CancellationToken cancellationToken)
    {
        var rows = await _reads.Of<ClientLookup>(tenant)
            .ListAsync(new ClientsByIndex(field, index), cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.Client).OrderBy(client => client.Value)];
    }

    private ValueTask<Result<ClientVersion>> ChangeAsync(
        CommandContext context,
        string name,
        ClientRequest request,
        Func<ClientDossier, Result<ClientDossier>> change,
        CancellationToken cancellationToken) =>
        RunAsync(
            context,
            name,
            request,
            async (work, token) =>
            {
                var key = ClientDossier.KeyOf(request.Client);
                var known = await work.LoadAsync<ClientSnapshot>(key, token).ConfigureAwait(false);
                if (known is null)
                {
                    return new NotFound(key);
                }

                if (request.ExpectedVersion is { } expected && expected != known.Version)
                {
                    return new VersionChanged(key, expected, known.Version);
                }

                return change(ClientDossier.Restore(known, _sealer, context.Tenant))
                    .TryGetValue(out var changed, out var refusal)
                    ? Saved(work, changed)
                    : refusal;
            },
            cancellationToken);

    private ValueTask<Result<ClientVersion>> RunAsync(
        CommandContext context,
        string name,
        ClientRequest request,
        Func<CommandWork, CancellationToken, ValueTask<Result<ClientVersion>>> decide,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        EntityId.ThrowIfDefault(request.Client);
        var form = new ClientForm(request.Client, KeyedDigest.Of(_sealer, context.Tenant, request.Lines));
        return _runner.RunAsync(
            context,
            new CommandCall<ClientForm, ClientVersion>(new() { Name = name, RemembersRefusals = false }, form, decide),
            cancellationToken);
    }

    private Result<ClientVersion> Saved(CommandWork work, ClientDossier dossier)
    {
        work.Save(dossier, dossier.ToSnapshot(_sealer, work.Context.Tenant));
        return new ClientVersion(dossier.Id, dossier.Version);
    }

    private IEnumerable<string?> Lines(ClientRegistration known) =>
    [
        known.Name.FullName,
        known.Name.PreferredName,
        known.Gender?.ToString(),
        Text(known.Birthday),
        known.Source.ToString(),
        .. Lines(known.Contact),
    ];

    private string? Text(Birthday? birthday) => birthday is null ? null : _json.Write(birthday);

    private static IEnumerable<string?> Lines(ContactDetails contact) =>
    [
        contact.Email?.Text,
        contact.WeChat?.Text,
        .. contact.Phones.Select(phone => phone.ToE164()),
    ];
}
