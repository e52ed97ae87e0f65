using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using NodaTime;

namespace Beauty.Application.Loyalty;

/// <summary>The desk of loyalty (会员台): programmes, memberships, points and tiers.</summary>
/// <remarks>
/// <para>
/// A programme is stored with all its versions, and guarded by each command that was decided by it: a revision
/// meanwhile makes the command stale. What was earned and moved can be explained at any time from what is stored.
/// </para>
/// <para>
/// Each command is idempotent by its key; a refusal is forgotten (K10). Every command may also be refused by
/// <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Thread-safe. Source: L01; K5, K9, K13–K18, K29–K41.
/// </para>
/// </remarks>
public sealed partial class LoyaltyDesk
{
    private readonly CommandRunner _runner;
    private readonly IUnitOfWorkFactory _units;
    private readonly IReadStore _reads;

    internal LoyaltyDesk(CommandRunner runner, IUnitOfWorkFactory units, IReadStore reads) =>
        (_runner, _units, _reads) = (runner, units, reads);

    /// <summary>The id of a client's membership of a programme: derived, so that nobody joins twice.</summary>
    /// <param name="client">The client.</param>
    /// <param name="programme">The programme.</param>
    /// <returns>The id, the same every time.</returns>
    /// <exception cref="ArgumentException">The client or the code is <c>default</c>.</exception>
    public static MembershipId MembershipOf(ClientId client, ProgrammeCode programme)
    {
        EntityId.ThrowIfDefault(client);
        return programme == default
            ? throw new ArgumentException("A programme has a code, got default.", nameof(programme))
            : EntityId.Derive<MembershipId>($"{client}/{programme}", NodaConstants.UnixEpoch);
    }

    /// <summary>Publishes a programme, or its next version, as the shop wrote it.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="json">The programme as JSON.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The version, or the first refusal of: <c>loyalty.programme-invalid</c> with path, value and limit;
    /// <c>loyalty.version-not-next</c>.
    /// </returns>
    public ValueTask<Result<StoredVersion>> PublishAsync(
        CommandContext context, string json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!LoyaltyProgramme.FromJson(json).TryGetValue(out var programme, out var invalid))
        {
            return new(invalid);
        }

        var key = PublishedProgramme.KeyOf(programme.Code);
        return RunAsync<StoredVersion>(
            context,
            ("loyalty.publish", new(key, [programme.ToJson()])),
            async (work, token) =>
            {
                var known = await work.LoadAsync<PublishedProgrammeSnapshot>(key, token).ConfigureAwait(false);
                var published = known is null
                    ? PublishedProgramme.Publish(programme, context.Actor, context.Now)
                    : PublishedProgramme.Restore(known).Revise(programme, context.Actor, context.Now);
                if (published.TryGetValue(out var root, out var refusal))
                {
                    work.Save(root, root.ToSnapshot());
                    return new StoredVersion(root.Key, root.Version);
                }

                return refusal;
            },
            cancellationToken);
    }

    /// <summary>Finds a programme with all its versions.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="programme">The code.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The programme, or <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">The tenant or the code is <c>default</c>.</exception>
    public async ValueTask<Result<PublishedProgramme>> ReadProgrammeAsync(
        TenantId tenant, ProgrammeCode programme, CancellationToken cancellationToken = default)
    {
        var key = PublishedProgramme.KeyOf(programme);
        var found = await _reads.LoadAsync(tenant, [key], cancellationToken).ConfigureAwait(false);
        return found.TryGetValue(key, out var known)
            ? PublishedProgramme.Restore((PublishedProgrammeSnapshot)known)
            : new NotFound(key);
    }

    /// <summary>Makes a client a member; one who is a member already stays as they are.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="client">The client.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The membership, of the id <see cref="MembershipOf"/>; or <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">The client or the code is <c>default</c>.</exception>
    public ValueTask<Result<StoredVersion>> JoinAsync(
        CommandContext context, ClientId client, ProgrammeCode programme, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = MembershipOf(client, programme);
        var (key, owner, terms) =
            (Membership.KeyOf(id), ClientDossier.KeyOf(client), PublishedProgramme.KeyOf(programme));
        return RunAsync<StoredVersion>(
            context,
            ("loyalty.join", new(key, [client.ToString(), programme.Code])),
            async (work, token) =>
            {
                var known = await work.LoadAsync([key, owner, terms], token).ConfigureAwait(false);
                if (known.TryGetValue(key, out var member))
                {
                    return new StoredVersion(key, member.Version);
                }

                if (!known.TryGetValue(owner, out var dossier) || !known.TryGetValue(terms, out var published))
                {
                    return new NotFound(known.ContainsKey(owner) ? terms : owner);
                }

                work.Guard(owner, dossier.Version);
                work.Guard(terms, published.Version);
                var joined = Membership.Join(
                    new(id, client, EntityId.Derive<LedgerId>($"{key}", NodaConstants.UnixEpoch)),
                    PublishedProgramme.Restore((PublishedProgrammeSnapshot)published).Current,
                    context.Now);
                work.Save(joined, joined.ToSnapshot());
                return new StoredVersion(key, joined.Version);
            },
            cancellationToken);
    }

    private ValueTask<Result<TAnswer>> RunAsync<TAnswer>(
        CommandContext context,
        (string Name, LinesForm Form) asked,
        Func<CommandWork, CancellationToken, ValueTask<Result<TAnswer>>> decide,
        CancellationToken cancellationToken)
        where TAnswer : notnull =>
        _runner.RunAsync(
            context,
            new CommandCall<LinesForm, TAnswer>(
                new() { Name = asked.Name, RemembersRefusals = false },
                asked.Form with { Reason = context.Reason },
                decide),
            cancellationToken);
}
