using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Domain.Waivers;

namespace Beauty.Application.Booking;

/// <summary>Reads what a visit's gate needs of a client; nothing where no service looks for anything (S21).</summary>
internal sealed class ClientGateReader(ISealer sealer)
{
    public delegate ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> Load(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken);

    /// <returns>The gate, or <c>commands.not-found</c> for the client.</returns>
    public async ValueTask<Result<ClientGate>> ReadAsync(
        TenantId tenant, GateQuestion question, Load load, CancellationToken cancellationToken)
    {
        if (!question.Brought.IsEmpty && question.Client is null)
        {
            return new ClientGate { Brought = question.Brought };
        }

        var isLookedAt = question.Services.Any(id => question.Salon.Find(id) is { Precautions.IsEmpty: false });
        if (question.Client is not { } client || (!isLookedAt && question.Brought.IsEmpty))
        {
            return ClientGate.Open;
        }

        var dossier = ClientDossier.KeyOf(client);
        ImmutableArray<AggregateKey> keys =
        [
            .. question.Brought.Concat(question.Relied).Distinct().Select(HealthWaiver.KeyOf),
            .. question.Dossier is null ? [dossier] : ImmutableArray<AggregateKey>.Empty,
        ];
        var found = keys.IsEmpty
            ? ImmutableDictionary<AggregateKey, Snapshot>.Empty
            : await load(keys, cancellationToken).ConfigureAwait(false);
        if ((question.Dossier ?? found.GetValueOrDefault(dossier)) is not ClientSnapshot known)
        {
            return new NotFound(dossier);
        }

        var waivers = keys.Select(key => found.GetValueOrDefault(key)).OfType<HealthWaiverSnapshot>()
            .Select(HealthWaiver.Restore)
            .Where(one => one.Client == client)
            .ToImmutableArray();
        return new ClientGate
        {
            Health = ClientDossier.Restore(known, sealer, tenant).Health.Reveal(),
            Zone = question.Salon.Location.Zone,
            Brought = question.Brought,
            Waivers = waivers,
            Read = [(dossier, known.Version), .. waivers.Select(one => (one.Key, one.Version))],
        };
    }
}
