using System.Collections.Concurrent;
using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;

namespace Beauty.Application.Salons;

/// <summary>Reads salons: the versions each time, the contents only when a version has moved.</summary>
/// <remarks>
/// The versions come from the unit of work that decides, so a kept salon is never older than the decision. Kept salons
/// are only read; desks that change a root restore their own copy.
/// </remarks>
internal sealed class SalonReader
{
    private readonly ConcurrentDictionary<(TenantId Tenant, LocationId Location), SalonView> _kept = new();

    public async ValueTask<Result<SalonView>> ReadAsync(
        IUnitOfWork unit, TenantId tenant, LocationId location, CancellationToken cancellationToken)
    {
        var versions = await ReadVersionsAsync(unit, location, cancellationToken).ConfigureAwait(false);
        var home = new AggregateKey(Location.Kind, location.Value);
        if (!versions.ContainsKey(home))
        {
            return new NotFound(home);
        }

        if (_kept.TryGetValue((tenant, location), out var kept) && SameVersions(kept.Versions, versions))
        {
            return kept;
        }

        var snapshots = await unit.LoadAsync([.. versions.Keys], cancellationToken).ConfigureAwait(false);
        var view = new SalonView(Restore(snapshots), snapshots.ToImmutableDictionary(s => s.Key, s => s.Value.Version));
        _kept[(tenant, location)] = view;
        return view;
    }

    private static async ValueTask<Dictionary<AggregateKey, long>> ReadVersionsAsync(
        IUnitOfWork unit, LocationId location, CancellationToken cancellationToken)
    {
        var found = await unit
            .ReadVersionsAsync([AggregateGroup.Of(location), AggregateGroup.Catalog], cancellationToken)
            .ConfigureAwait(false);
        return found.ToDictionary(one => one.Key, one => one.Version);
    }

    private static bool SameVersions(
        ImmutableDictionary<AggregateKey, long> kept, Dictionary<AggregateKey, long> versions) =>
        kept.Count == versions.Count
        && versions.All(one => kept.TryGetValue(one.Key, out var version) && version == one.Value);

    private static Salon Restore(ImmutableDictionary<AggregateKey, Snapshot> snapshots) => new(
        Location.Restore(snapshots.Values.OfType<LocationSnapshot>().Single()),
        snapshots.Values.OfType<StaffMemberSnapshot>().Select(StaffMember.Restore),
        snapshots.Values.OfType<ServiceSnapshot>().Select(Service.Restore),
        snapshots.Values.OfType<ResourceSnapshot>().Select(Resource.Restore));
}
