using System.Collections.Immutable;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Consents;

/// <summary>Reads all consents of a client: an answer drawn from a part of them might overlook a withdrawal.</summary>
internal sealed class ConsentReader(IReadStore reads, ISealer sealer)
{
    public async ValueTask<ClientDossier?> DossierAsync(
        TenantId tenant, ClientId client, CancellationToken cancellationToken)
    {
        var key = ClientDossier.KeyOf(client);
        var found = await reads.LoadAsync(tenant, [key], cancellationToken).ConfigureAwait(false);
        return found.TryGetValue(key, out var snapshot)
            ? ClientDossier.Restore((ClientSnapshot)snapshot, sealer, tenant)
            : null;
    }

    public async ValueTask<ImmutableArray<Consent>> ConsentsAsync(
        TenantId tenant, ClientId client, CancellationToken cancellationToken)
    {
        var consents = ImmutableArray.CreateBuilder<Consent>();
        IReadOnlyList<ConsentSummary> page;
        do
        {
            page = await reads.Of<ConsentSummary>(tenant)
                .ListAsync(new ConsentsOfClient(client, consents.Count), cancellationToken).ConfigureAwait(false);
            var found = await reads
                .LoadAsync(tenant, [.. page.Select(row => row.Source)], cancellationToken).ConfigureAwait(false);
            consents.AddRange(page.Select(
                row => Consent.Restore((ConsentSnapshot)found[row.Source], sealer, tenant)));
        }
        while (page.Count == ConsentsOfClient.PageSize);

        return consents.ToImmutable();
    }
}
