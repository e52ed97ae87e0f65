using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Records;

/// <summary>What the desks of a client's records share: sealing the request, finding the client, saving.</summary>
internal sealed class ClientRecords(CommandRunner runner, ISealer sealer, CommandJson json)
{
    public ISealer Sealer => sealer;

    public CommandJson Json => json;

    public ValueTask<Result<StoredVersion>> RunAsync(
        CommandContext context,
        RecordRequest request,
        Func<CommandWork, CancellationToken, ValueTask<Result<StoredVersion>>> decide,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var form = new SealedForm(
            request.Client, request.Key, KeyedDigest.Of(sealer, context.Tenant, request.Lines));
        return runner.RunAsync(
            context,
            new CommandCall<SealedForm, StoredVersion>(
                new() { Name = request.Name, RemembersRefusals = false }, form, decide),
            cancellationToken);
    }

    /// <summary>Why a new record cannot be made: the client is not known, or the id is taken; else null.</summary>
    public static async ValueTask<Refusal?> RefusalOfNewAsync(
        CommandWork work, ClientId client, AggregateKey key, CancellationToken cancellationToken)
    {
        var owner = ClientDossier.KeyOf(client);
        var known = await work.LoadAsync([owner, key], cancellationToken).ConfigureAwait(false);
        return !known.ContainsKey(owner) ? new NotFound(owner)
            : known.TryGetValue(key, out var other) ? new IdTaken(key, other.Version)
            : null;
    }

    public static StoredVersion Saved(CommandWork work, AggregateRoot root, Snapshot state)
    {
        work.Save(root, state);
        return new(root.Key, root.Version);
    }
}
