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
/// are only read: desks that change a root restore their own copy, and who reads a salon from outside gets one.
/// </remarks>
internal sealed class SalonReader
{
    private const int MostKept = 500;

    private readonly ConcurrentDictionary<(TenantId Tenant, LocationId Location), SalonView> _kept = new();

    public async ValueTask<Result<SalonView>> ReadAsync(
        IUnitOfWork unit, TenantId tenant, LocationId location, CancellationToken cancellationToken)
    {
        var versions = await ReadVersionsAsync(unit, location, cancellationToken).ConfigureAwait(false);
        if (_kept.TryGetValue((tenant, location), out var kept) && SameVersions(kept.Versions, versions))
        {
            return kept;
        }

        var read = await LoadAsync(unit, location, versions, cancellationToken).ConfigureAwait(false);
        if (read.TryGetValue(out var view, out _))
        {
            // A host of thousands of salons must not keep them all; starting anew costs each one reading.
            if (_kept.Count >= MostKept)
            {
                _kept.Clear();
            }

            _kept[(tenant, location)] = view;
        }

        return read;
    }

    /// <summary>
    /// Reads a salon for a caller outside, whose changes to its roots must not reach what is kept here.
    /// </summary>
    public static async ValueTask<Result<SalonView>> ReadCopyAsync(
        IUnitOfWork unit, LocationId location, CancellationToken cancellationToken)
    {
        var versions = await ReadVersionsAsync(unit, location, cancellationToken).ConfigureAwait(false);
        return await LoadAsync(unit, location, versions, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<Result<SalonView>> LoadAsync(
        IUnitOfWork unit,
        LocationId location,
        Dictionary<AggregateKey, long> versions,
        CancellationToken cancellationToken)
    {
        var home = new AggregateKey(Location.Kind, location.Value);
        if (!versions.ContainsKey(home))
        {
            return new NotFound(home);
        }

        var snapshots = await unit.LoadAsync([.. versions.Keys], cancellationToken).ConfigureAwait(false);
        return new SalonView(Restore(snapshots), snapshots.ToImmutableDictionary(s => s.Key, s => s.Value.Version));
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
